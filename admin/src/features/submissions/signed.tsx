import { ButtonLink } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Assessment, SealInfo } from '../../lib/assessments.ts';
import { useCouncil } from '../../lib/council.ts';
import type { ReleaseSummary } from '../../lib/releases.ts';
import { countedWords } from './counted-words.ts';
import { inGroups } from './sha256.ts';

interface SignedProps {
  readonly seal: SealInfo;
  readonly assessment: Assessment;
  readonly release: ReleaseSummary | undefined;
  /** The assessment's path. */
  readonly path: string;
}

/** What a lead sees who has just signed. */
export function Signed({ seal, assessment, release, path }: SignedProps) {
  const council = useCouncil();
  return (
    <Page
      title="Signed"
      council={council.name}
      demonstration={council.demonstration}
      frame={(heading) => (
        <Panel title={heading}>
          Seal
          <br />
          <strong>{inGroups(seal.hash.slice(0, 16))} …</strong>
        </Panel>
      )}
    >
      <Text>{`Revision ${seal.revision} is sealed. Nobody can change it.`}</Text>
      <h2 className="govuk-heading-m">What happens next</h2>
      <Text>{countedWords(seal.contributes, assessment.cycleCode, release)}</Text>
      <ButtonLink to={`${path}/sealed/${seal.revision}`}>Open the sealed copy</ButtonLink>
    </Page>
  );
}
