import { Link, useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { words } from '../../components/words.ts';
import { useAssessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dayOf, momentOf, timeOf } from '../../lib/dates.ts';
import { downloadBytes, sizeInWords } from '../../lib/download.ts';
import { useFrameworkVersion } from '../../lib/frameworks.ts';
import { useSeals, useSealedCopy, type SealedFile } from './api.ts';
import { JudgementCards } from './judgement-cards.tsx';
import { Revisions } from './revisions.tsx';
import { inGroups } from './sha256.ts';

/** What was signed, for ever at the same address. The browser itself checks the bytes against the seal. */
export function SealedPage() {
  const council = useCouncil();
  const { id = '', revision = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const sealed = useSealedCopy(council.gssCode, id, Number(revision));
  return (
    <Page
      title={`Sealed revision ${revision}`}
      wide
      council={council.name}
      demonstration={sealed.data?.copy.demonstration ?? council.demonstration}
      back={{ text: 'Back to the assessment', to: path }}
    >
      <Load query={sealed} thing="the sealed copy">
        {(file) => (
          <>
            <InsetText>{words.sealed(file.copy.revision, dayOf(file.copy.sealedAt), timeOf(file.copy.sealedAt))}</InsetText>
            <p className="govuk-body">
              <Link className="govuk-link" to={`${path}/sealed/${revision}/beside-data`}>
                See these judgements beside published data
              </Link>
            </p>
            <Facts file={file} />
            <Judgements file={file} />
          </>
        )}
      </Load>
      <Reopen />
    </Page>
  );
}

function Facts({ file }: { readonly file: SealedFile }) {
  const council = useCouncil();
  const { id = '' } = useParams();
  const seals = useSeals(council.gssCode, id);
  const { copy, hash, bytes } = file;
  return (
    <>
      <Load query={seals} thing="the seal" part>
        {(items) => {
          const seal = items.find((one) => one.revision === copy.revision);
          const holds = seal?.hash === hash;
          return (
            <>
              <SummaryList
                rows={[
                  { key: 'Revision', value: copy.revision },
                  { key: 'Edition', value: `${copy.framework.title} ${copy.framework.version}` },
                  { key: 'Period', value: copy.cycleCode },
                  { key: 'Signed by', value: `${copy.sealedByName}, ${momentOf(copy.sealedAt)}` },
                  { key: 'Takes part in national figures', value: copy.contributes ? 'Yes' : 'No' },
                  { key: 'Seal (SHA-256)', value: <span className="wm-mono">{inGroups(seal?.hash ?? hash)}</span> },
                  {
                    key: 'Check',
                    value: holds
                      ? 'Checked just now: this is exactly what was signed.'
                      : 'This copy does not match its seal. Do not rely on it. Tell your administrator.',
                  },
                ]}
              />
              <CopyButton text={seal?.hash ?? hash}>Copy the seal</CopyButton>
              <Revisions items={items} current={copy.revision} path={councilPath(council.gssCode, 'assessments', id)} />
            </>
          );
        }}
      </Load>
      <Text>
        <button
          type="button"
          className="wm-link-button"
          onClick={() =>
            downloadBytes(
              bytes,
              'application/json',
              `waymark-${copy.council.gssCode}-${copy.cycleCode}-revision-${copy.revision}.json`,
            )
          }
        >
          Download the sealed copy (JSON, {sizeInWords(bytes.byteLength)})
        </button>
      </Text>
    </>
  );
}

function Judgements({ file: { copy } }: { readonly file: SealedFile }) {
  const framework = useFrameworkVersion(copy.framework.code, copy.framework.version);
  return (
    <Load query={framework} thing="the framework" part>
      {(version) => (
        <JudgementCards judgements={copy.judgements} version={version} localStatements={copy.localStatements ?? []} />
      )}
    </Load>
  );
}

function Reopen() {
  const council = useCouncil();
  const { id = '', revision = '' } = useParams();
  const assessment = useAssessment(council.gssCode, id);
  const isLatest = assessment.data?.state === 'signed_off' && assessment.data.revision === Number(revision);
  if (!isLatest) return null;
  if (council.role !== 'lead') return <Text>Only a lead can reopen this.</Text>;
  return (
    <ButtonLink look="secondary" to={councilPath(council.gssCode, 'assessments', id, 'reopen')}>
      {`Reopen as revision ${Number(revision) + 1}`}
    </ButtonLink>
  );
}
