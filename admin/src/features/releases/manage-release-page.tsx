import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { SuccessBanner } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import {
  useApproveRelease,
  useFreezeRelease,
  useProgress,
  usePublishRelease,
  useRelease,
  useWithdrawRelease,
  type Progress,
  type Release,
} from './api.ts';
import { ApproveForm } from './approve-form.tsx';
import { CohortFigures } from './cohort-figures.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { PublishForm } from './publish-form.tsx';
import { ReleaseFacts } from './release-facts.tsx';
import { releaseTitle } from './release-words.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const otherState = 'This release has changed since you opened it. Open the page again.';

/** The analyst takes a release through its states, or withdraws it whole. */
export function ManageReleasePage() {
  const { releaseId = '' } = useParams();
  const query = useRelease(null, releaseId);
  const progress = useProgress(releaseId);
  const freeze = useFreezeRelease(releaseId);
  const approve = useApproveRelease(releaseId);
  const publish = usePublishRelease(releaseId);
  const withdraw = useWithdrawRelease(releaseId);
  const form = useSubmit((problem) => (problem.code === 'release.state' ? [{ field: null, message: otherState }] : null));
  const done = [
    withdraw.isSuccess && 'The release is withdrawn.',
    publish.isSuccess && 'The release is published.',
    approve.isSuccess && 'The release is approved.',
    freeze.isSuccess && 'The release job is asked to freeze it.',
  ].find((words) => words !== false);

  /** What can be done next. The job moves a release on meanwhile, so its progress says where it is. */
  function next(release: Release, at: Progress) {
    if (at.state === 'open' && at.freezeAskedAt === null)
      return <FreezeForm {...form} freeze={(evenIfWithheld) => freeze.mutateAsync({ evenIfWithheld })} />;
    if (release.state === 'audited')
      return <ApproveForm {...form} isOpenedByYou={at.isOpenedByYou} approve={() => approve.mutateAsync(undefined)} />;
    if (release.state === 'approved')
      return <PublishForm {...form} publish={(publicFrom) => publish.mutateAsync({ publicFrom })} />;
    return null;
  }

  return (
    <Page
      title={query.data ? releaseTitle(query.data) : 'Release'}
      wide
      demonstration={query.data?.demonstration}
      crumbs={[{ text: 'Releases', to: '/manage/releases' }]}
      faults={form.faults}
    >
      {done !== undefined && <SuccessBanner>{done}</SuccessBanner>}
      <Load query={query} thing="the release">
        {(release) => (
          <Load query={progress} thing="its progress">
            {(at) => (
              <>
                <ReleaseFacts release={release} progress={at} />
                {next(release, at)}
                {release.state !== 'withdrawn' && release.state !== 'open' && (
                  <WithdrawForm {...form} withdraw={(reason) => withdraw.mutateAsync({ reason })} />
                )}
                <CohortFigures release={release} />
              </>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}
