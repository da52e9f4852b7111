import { ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useAssessments } from '../../lib/assessments.ts';
import { AssessmentCard } from './assessment-card.tsx';

export function AssessmentsPage() {
  const council = useCouncil();
  const isLead = council.role === 'lead';
  return (
    <Page
      title="Assessments"
      wide
      council={council.name}
      demonstration={council.demonstration}
      crumbs={[{ text: council.name, to: councilPath(council.gssCode) }]}
    >
      {isLead && <ButtonLink to={councilPath(council.gssCode, 'assessments', 'new')}>Start an assessment</ButtonLink>}
      <Load query={useAssessments(council.gssCode)} thing="your assessments">
        {(assessments) =>
          assessments.length === 0 ? (
            <Text>
              Your council’s self-evaluations will be listed here. None has been started yet.{' '}
              {!isLead && 'Only a lead can start one.'}
            </Text>
          ) : (
            assessments.map((assessment) => <AssessmentCard key={assessment.id} assessment={assessment} />)
          )
        }
      </Load>
    </Page>
  );
}
