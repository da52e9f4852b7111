import { useNavigate, useParams } from 'react-router';
import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useApiKeys, useRevokeApiKey } from './api.ts';

export function RevokeKeyPage() {
  const council = useCouncil();
  const { apiKeyId = '' } = useParams();
  const keys = useApiKeys(council.gssCode);
  const revoke = useRevokeApiKey(council.gssCode, apiKeyId);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit(() => null);
  const key = keys.data?.find(({ id }) => id === apiKeyId);
  // Once it is revoked the list no longer holds it, and the way leads there.
  if (keys.data && !key && revoke.isIdle) throw new PageNotFound();
  const list = councilPath(council.gssCode, 'settings', 'keys');
  const act = async () => {
    await revoke.mutateAsync();
    await navigate(list);
  };
  return (
    <Page
      title={key ? `Revoke “${key.name}”?` : 'Revoke a key?'}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to keys', to: list }}
      faults={faults}
    >
      <Load query={keys} thing="the key">
        {() => (
          <>
            <Text>{`Anything using “${key?.name ?? ''}” stops working at once.`}</Text>
            <div className="govuk-button-group">
              <Button look="warning" busy={busy} onClick={() => submit([], act)}>
                Revoke this key
              </Button>
              <Link className="govuk-link" to={list}>
                Keep it
              </Link>
            </div>
          </>
        )}
      </Load>
    </Page>
  );
}
