import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { SuccessBanner } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { momentOf } from '../../lib/dates.ts';
import { usePublishRelease, useRelease, useWithdrawRelease, type Release } from './api.ts';
import { EnglandFigures } from './england-figures.tsx';
import { PublishForm } from './publish-form.tsx';
import { releaseState, releaseTitle } from './release-words.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const otherState = 'This release has changed since you opened it. Open the page again.';

/** The analyst looks at frozen figures, publishes them, or withdraws them whole. */
export function ManageReleasePage() {
  const { releaseId = '' } = useParams();
  const query = useRelease(null, releaseId);
  const publish = usePublishRelease(releaseId);
  const withdraw = useWithdrawRelease(releaseId);
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'release.state' ? [{ field: null, message: otherState }] : null,
  );
  return (
    <Page
      title={query.data ? releaseTitle(query.data) : 'Release'}
      wide
      demonstration={query.data?.demonstration}
      crumbs={[{ text: 'Releases', to: '/manage/releases' }]}
      faults={faults}
    >
      {publish.isSuccess && !withdraw.isSuccess && <SuccessBanner>The release is published.</SuccessBanner>}
      {withdraw.isSuccess && <SuccessBanner>The release is withdrawn.</SuccessBanner>}
      <Load query={query} thing="the release">
        {(release) => (
          <>
            <Facts release={release} />
            {release.state === 'frozen' && (
              <PublishForm
                faults={faults}
                busy={busy}
                submit={submit}
                publish={(publicFrom) => publish.mutateAsync({ publicFrom })}
              />
            )}
            {release.state !== 'withdrawn' && (
              <WithdrawForm faults={faults} busy={busy} submit={submit} withdraw={(reason) => withdraw.mutateAsync({ reason })} />
            )}
            <EnglandFigures release={release} />
          </>
        )}
      </Load>
    </Page>
  );
}

function Facts({ release }: { readonly release: Release }) {
  return (
    <SummaryList
      rows={[
        { key: 'State', value: releaseState(release) },
        { key: 'Edition', value: `${release.frameworkTitle} ${release.frameworkVersion}` },
        { key: 'Period', value: release.cycleCode },
        { key: 'Frozen', value: momentOf(release.frozenAt) },
        { key: 'Method', value: release.method },
        { key: 'Fingerprint (SHA-256)', value: <span className="wm-mono">{release.hash}</span> },
      ]}
    />
  );
}
