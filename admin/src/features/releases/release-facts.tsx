import { SummaryList } from '../../components/summary-list.tsx';
import { InsetText } from '../../components/text-blocks.tsx';
import { momentOf } from '../../lib/dates.ts';
import type { Progress, Release } from './api.ts';
import { releaseState } from './release-words.ts';

/** What an analyst has to know of a release before the next step: where it is, who did what, and what the audit says. */
export function ReleaseFacts({ release, progress }: { readonly release: Release; readonly progress: Progress }) {
  const rows = [
    { key: 'State', value: releaseState(release) },
    { key: 'Edition', value: `${release.frameworkTitle} ${release.frameworkVersion}` },
    { key: 'Period', value: release.cycleCode },
    { key: 'Opened by', value: progress.openedByName },
    { key: 'Frozen', value: release.frozenAt === null ? 'Not yet' : momentOf(release.frozenAt) },
    { key: 'Approved', value: approval(progress) },
    { key: 'Method', value: release.method ?? 'Not counted yet' },
    { key: 'Fingerprint (SHA-256)', value: <span className="wm-mono">{release.hash ?? 'None yet'}</span> },
    ...(release.audit
      ? [
          { key: 'Audit', value: release.audit.report.join(' ') },
          { key: 'Editions counted', value: release.audit.editions.join(', ') || 'None' },
        ]
      : []),
  ];
  const job = jobWords(progress);
  return (
    <>
      {job !== null && <InsetText>{job}</InsetText>}
      <SummaryList rows={rows} />
    </>
  );
}

function approval({ approvedAt, approvedByName }: Progress): string {
  return approvedAt === null ? 'Not yet' : `${approvedByName ?? 'Somebody'}, ${momentOf(approvedAt)}`;
}

/** Where the release job is, and why it went no further. */
function jobWords({ state, freezeAskedAt, refusal, step }: Progress): string | null {
  if (refusal !== null) return refusal;
  if (state === 'open' && freezeAskedAt !== null) return 'The release job is asked to freeze it. It does so when it next runs.';
  if (state !== 'frozen') return null;
  return step ? `The release job is at work. ${step.name}: ${step.done} of ${step.total}.` : 'The release job is at work.';
}
