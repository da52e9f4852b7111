import { Link, useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { useFrameworkVersion } from '../../lib/frameworks.ts';
import { usePerson } from '../../lib/session.ts';
import { useRetireVersion } from './api.ts';

/** Asks before an edition is retired. */
export function RetirePage() {
  const { code = '', version = '' } = useParams();
  const { nationalRoles } = usePerson();
  const query = useFrameworkVersion(code, version);
  const retire = useRetireVersion(code, version);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit(({ code: problem }) =>
    problem === 'framework.retired' ? [{ field: null, message: 'Somebody retired this version already' }] : null,
  );
  if (!nationalRoles.includes('national_editor')) throw new PageNotFound();
  const edition = `/frameworks/${code}/${version}`;
  return (
    <Page
      title={`Retire version ${version}?`}
      caption={query.data?.title}
      back={{ text: 'Back to the version', to: edition }}
      faults={faults}
    >
      <Load query={query} thing="the version">
        {() => (
          <>
            <Text>Nobody can start an assessment on it any more. This cannot be taken back.</Text>
            <Text>It can still be read, and councils that have begun on it go on.</Text>
            <div className="govuk-button-group">
              <Button
                look="warning"
                busy={busy}
                onClick={() =>
                  submit([], async () => {
                    await retire.mutateAsync();
                    await navigate(edition);
                  })
                }
              >
                {`Retire version ${version}`}
              </Button>
              <Link className="govuk-link" to={edition}>
                Keep it
              </Link>
            </div>
          </>
        )}
      </Load>
    </Page>
  );
}
