import { Link, useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { words } from '../../components/words.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useAssessment, type Assessment } from '../../lib/assessments.ts';
import { useCrosswalks } from '../../lib/crosswalks.ts';
import { useMoveAssessment, useProgress } from './api.ts';
import { assessmentTitle, progressWords, stateWords } from './assessment-words.ts';
import { ThemeTasks } from './theme-tasks.tsx';
import { VersionNews } from './version-news.tsx';

/** The task list: what is done, and what to pick next. */
export function AssessmentPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const query = useAssessment(council.gssCode, id);
  return (
    <Page
      title={query.data ? assessmentTitle(query.data) : 'Assessment'}
      wide
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[
        { text: council.name, to: councilPath(council.gssCode) },
        { text: 'Assessments', to: councilPath(council.gssCode, 'assessments') },
      ]}
    >
      <Load query={query} thing="the assessment">
        {(assessment) => (
          <>
            <StateOf assessment={assessment} isLead={council.role === 'lead'} />
            {assessment.state !== 'signed_off' && <VersionNews assessment={assessment} />}
            <Statements assessment={assessment} canEdit={council.role !== 'viewer'} />
          </>
        )}
      </Load>
    </Page>
  );
}

function StateOf({ assessment, isLead }: { readonly assessment: Assessment; readonly isLead: boolean }) {
  const move = useMoveAssessment(assessment.councilGssCode);
  const { faults, busy, submit } = useSubmit(() => null);
  const { state, revision, latestSubmission } = assessment;
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  return (
    <>
      <Text>{stateWords[state]}</Text>
      {state !== 'signed_off' && revision > 1 && <InsetText>{words.reopened(revision)}</InsetText>}
      {state === 'draft' && isLead && (
        <>
          {faults[0] && <Text>{faults[0].message}</Text>}
          <Button busy={busy} onClick={() => submit([], () => move.mutateAsync({ assessment, to: 'agreeing' }))}>
            Open it for answers
          </Button>
        </>
      )}
      {latestSubmission && (
        <ButtonLink look="secondary" to={`${path}/sealed/${latestSubmission.revision}`}>
          {`Open sealed revision ${latestSubmission.revision}`}
        </ButtonLink>
      )}
    </>
  );
}

function Statements({ assessment, canEdit }: { readonly assessment: Assessment; readonly canEdit: boolean }) {
  const progress = useProgress(assessment.councilGssCode, assessment.id);
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  return (
    <>
      <Load query={progress} thing="progress" part>
        {(found) => <Text>{`You have answered ${progressWords(found)}.`}</Text>}
      </Load>
      <Readings assessment={assessment} />
      <ThemeTasks assessment={assessment} canAdd={canEdit && assessment.state === 'agreeing'} />
      {assessment.state === 'agreeing' && <ButtonLink to={`${path}/check`}>Check and sign</ButtonLink>}
    </>
  );
}

/** Other ways to read it: beside an earlier one, and as another framework. */
function Readings({ assessment }: { readonly assessment: Assessment }) {
  const crosswalks = useCrosswalks();
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  const leading = crosswalks.data?.filter(({ from }) => from.frameworkCode === assessment.frameworkCode) ?? [];
  return (
    <ul className="govuk-list">
      <li>
        <Link className="govuk-link" to={`${path}/compare`}>
          Compare with an earlier self-evaluation
        </Link>
      </li>
      {leading.map(({ code, to }) => (
        <li key={code}>
          <Link className="govuk-link" to={`${path}/read-as/${code}`}>{`Read as: ${to.title}`}</Link>
        </li>
      ))}
    </ul>
  );
}
