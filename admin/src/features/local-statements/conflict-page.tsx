import { useState } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { noFaults, type Fault } from '../../components/error-summary.tsx';
import { JudgementConflict } from '../../components/judgement-conflict.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath } from '../../lib/council.ts';
import { scaleOf, type FrameworkVersion } from '../../lib/frameworks.ts';
import { fieldRules, fieldsOf } from '../../lib/judgement-fields.ts';
import { keptDraft } from '../../lib/kept-draft.ts';
import { localPath, type LocalStatement } from '../../lib/local-statements.ts';
import { mergeFields } from '../../lib/merge.ts';
import { useSaveLocal, type LocalAddress } from './api.ts';
import { bodyOf, wordsOf, type LocalFields } from './fields.ts';
import { keptKey } from './use-autosave.ts';
import { useOpened } from './use-opened.ts';

/** Two people wrote in the same field of a local statement's judgement. */
export function LocalConflictPage() {
  const { council, address, local, version } = useOpened();
  const [faults, setFaults] = useState<readonly Fault[]>(noFaults);
  const listPath = councilPath(council.gssCode, 'assessments', address.assessmentId);
  return (
    <Page
      title="Choose what to keep"
      wide
      caption={local.data?.shortTitle ?? 'Local statement'}
      council={council.name}
      demonstration={council.demonstration}
      faults={faults}
    >
      <Load query={local} thing="both versions">
        {(theirs) => (
          <Load query={version} thing="its scale">
            {(written) => (
              <Choices
                address={address}
                version={written}
                theirs={theirs}
                path={localPath(listPath, theirs)}
                faults={faults}
                onFaults={setFaults}
                onChangedAgain={local.refetch}
              />
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

interface ChoicesProps {
  readonly address: LocalAddress;
  readonly version: FrameworkVersion;
  readonly theirs: LocalStatement;
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly onFaults: (faults: readonly Fault[]) => void;
  readonly onChangedAgain: () => Promise<unknown>;
}

/** What was kept in this tab is looked up once: saving drops it. */
function Choices({ address, version, theirs, path, ...told }: ChoicesProps) {
  const { mutateAsync } = useSaveLocal(address);
  const [kept] = useState(() => keptDraft<LocalFields>(keptKey(address)));
  const merge = kept && mergeFields(fieldRules, kept.base, kept.draft, fieldsOf(theirs));
  if (!merge || merge.conflicts.length === 0) {
    return (
      <>
        <Text>Both versions were the same.</Text>
        <ButtonLink to={path}>Return to the statement</ButtonLink>
      </>
    );
  }
  return (
    <JudgementConflict
      {...told}
      keptKey={keptKey(address)}
      // The words of the statement are theirs as they stand: nobody writes them here.
      save={(fields, etag) => mutateAsync({ body: bodyOf(wordsOf(theirs), fieldsOf(fields)), etag })}
      mine={kept.draft}
      theirs={theirs}
      merge={merge}
      scale={scaleOf(version, theirs)}
      statementPath={path}
    />
  );
}
