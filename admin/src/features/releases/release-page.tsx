import { useParams } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { useRelease } from './api.ts';
import { CohortFigures } from './cohort-figures.tsx';
import { releaseTitle } from './release-words.ts';

/** The public page of one release. */
export function ReleasePage() {
  const { releaseId = '' } = useParams();
  const query = useRelease(null, releaseId);
  return (
    <Page
      title={query.data ? releaseTitle(query.data) : 'Release'}
      wide
      caption="National picture"
      demonstration={query.data?.demonstration}
      crumbs={[
        { text: 'National picture', to: '/national' },
        { text: 'Releases', to: '/national/releases' },
      ]}
    >
      <Load query={query} thing="the release">
        {(release) => <CohortFigures release={release} />}
      </Load>
    </Page>
  );
}
