import { Link } from 'react-router';
import { Load } from '../../components/load.tsx';
import { SummaryCard } from '../../components/summary-list.tsx';
import { councilPath } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import type { Assessment } from '../../lib/assessments.ts';
import { useProgress } from './api.ts';
import { assessmentTitle, progressWords, stateWords } from './assessment-words.ts';

/** One assessment among others: what it is, where it stands, what comes next. */
export function AssessmentCard({
  assessment,
  headingLevel = 2,
}: {
  readonly assessment: Assessment;
  readonly headingLevel?: 2 | 3;
}) {
  const progress = useProgress(assessment.councilGssCode, assessment.id);
  const path = councilPath(assessment.councilGssCode, 'assessments', assessment.id);
  const { latestSubmission, state } = assessment;
  return (
    <SummaryCard
      title={assessmentTitle(assessment)}
      headingLevel={headingLevel}
      actions={
        <Link className="govuk-link" to={path}>
          {state === 'signed_off' ? 'Open' : 'Continue'}
          <span className="govuk-visually-hidden"> {assessmentTitle(assessment)}</span>
        </Link>
      }
      rows={[
        { key: 'State', value: stateWords[state] },
        {
          key: 'Answered',
          value: (
            <Load query={progress} thing="progress" part>
              {progressWords}
            </Load>
          ),
        },
        ...(latestSubmission
          ? [
              {
                key: 'Sealed',
                value: (
                  <Link className="govuk-link" to={`${path}/sealed/${latestSubmission.revision}`}>
                    Revision {latestSubmission.revision}, signed off {momentOf(latestSubmission.sealedAt)}
                  </Link>
                ),
              },
            ]
          : []),
        { key: 'Edition', value: assessment.frameworkVersion },
      ]}
    />
  );
}
