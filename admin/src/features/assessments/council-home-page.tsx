import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { TaskList } from '../../components/task-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessments, type Assessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dateOn } from '../../lib/dates.ts';
import { useCycles } from '../../lib/cycles.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { assessmentTitle } from './assessment-words.ts';
import { Need, NeedsOf } from './needs.tsx';

/** What needs you today, and how far your assessments are. */
export function CouncilHomePage() {
  const council = useCouncil();
  const assessments = useAssessments(council.gssCode);
  return (
    <Page title={council.name} wide demonstration={council.demonstration}>
      {council.status === 'suspended' ? (
        <Text>This council is suspended. Its people and keys are refused until it goes on. Nothing is lost.</Text>
      ) : (
        <>
          <PhaseOfTheYear />
          <Load query={assessments} thing="your assessments" part>
            {(found) => (found.length === 0 ? <FirstSteps /> : <Work assessments={found} />)}
          </Load>
        </>
      )}
    </Page>
  );
}

function PhaseOfTheYear() {
  const open = useCycles().data?.find(({ isOpen }) => isOpen);
  return open ? <Text>{`The ${open.code} self-evaluation is open until ${dateOn(open.closesOn)}.`}</Text> : null;
}

function FirstSteps() {
  const { gssCode, role } = useCouncil();
  const toDo = { status: 'Not yet started', statusColour: 'blue' } as const;
  const readFramework = { title: 'Look through the framework', to: '/frameworks', ...toDo };
  if (role !== 'lead') {
    return (
      <>
        <h2 className="govuk-heading-m">Nothing is started yet</h2>
        <Text>
          A lead of your council starts the assessment. Once that is done, you find here what there is to answer and to read.
        </Text>
        <TaskList tasks={[readFramework]} />
      </>
    );
  }
  return (
    <>
      <h2 className="govuk-heading-m">What needs you today</h2>
      <TaskList
        tasks={[
          { title: 'Start your first assessment', to: councilPath(gssCode, 'assessments', 'new'), ...toDo },
          { title: 'Invite the people who will answer', to: councilPath(gssCode, 'settings', 'people'), ...toDo },
          readFramework,
        ]}
      />
    </>
  );
}

function Work({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const { gssCode, role } = useCouncil();
  const open = assessments.filter(({ state }) => state !== 'signed_off');
  const cycle = useCycles().data?.find(({ isOpen }) => isOpen);
  const canStart = cycle !== undefined && role === 'lead' && !assessments.some(({ cycleCode }) => cycleCode === cycle.code);
  return (
    <>
      <h2 className="govuk-heading-m">What needs you today</h2>
      {open.length === 0 && !canStart ? (
        <Text>Nothing needs you today.</Text>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {canStart && <Need to={councilPath(gssCode, 'assessments', 'new')} text={`Start your ${cycle.code} assessment`} />}
          {open.map((assessment) => (
            <NeedsOf key={assessment.id} assessment={assessment} title={assessmentTitle(assessment)} canSign={role === 'lead'} />
          ))}
        </ul>
      )}
      <h2 className="govuk-heading-m">Your assessments</h2>
      {assessments.map((assessment) => (
        <AssessmentCard key={assessment.id} assessment={assessment} headingLevel={3} />
      ))}
      <p className="govuk-body">
        <Link className="govuk-link" to={councilPath(gssCode, 'events')}>
          See what changed
        </Link>
      </p>
    </>
  );
}
