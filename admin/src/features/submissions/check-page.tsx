import { useParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useAssessment } from '../../lib/assessments.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useFrameworkVersion } from '../../lib/frameworks.ts';
import { andLocals } from '../../lib/local-statements.ts';
import { count } from '../../lib/plural.ts';
import { useSignable, type Check } from './api.ts';
import { checkedContent } from './checked-content.ts';
import { HeldBack } from './held-back.tsx';
import { JudgementCards } from './judgement-cards.tsx';
import { leftWords } from './left-words.ts';
import { StillToAnswer } from './still-to-answer.tsx';

/** Everything that would be signed, whole and on one page, with what is still to answer first. */
export function CheckPage() {
  const council = useCouncil();
  const { id = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const assessment = useAssessment(council.gssCode, id);
  const framework = useFrameworkVersion(assessment.data?.frameworkCode, assessment.data?.frameworkVersion);
  const signable = useSignable(council.gssCode, id);
  const isOpen = assessment.data?.state === 'agreeing';
  const canChange = isOpen && council.role !== 'viewer';
  return (
    <Page
      title="Check your self-evaluation before it is signed"
      wide
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the list of statements', to: path }}
    >
      <Load query={framework} thing="the framework">
        {(version) => (
          <Load query={signable} thing="your answers">
            {({ check, judgements, localStatements }) => (
              <>
                <Text>{answeredWords(check, version.statements.length, localStatements.length)}</Text>
                <StillToAnswer check={check} version={version} localStatements={localStatements} path={path} />
                <HeldBack check={check} version={version} path={path} />
                <JudgementCards
                  judgements={judgements}
                  version={version}
                  localStatements={localStatements}
                  changeFrom={canChange ? path : undefined}
                />
                {isOpen && <Next check={check} path={path} isLead={council.role === 'lead'} />}
              </>
            )}
          </Load>
        )}
      </Load>
    </Page>
  );
}

function answeredWords({ isComplete, missing, missingLocalStatements }: Check, total: number, locals: number): string {
  const statements = count(total, 'statement');
  if (isComplete) return `All ${statements}${locals > 0 ? ` and ${count(locals, 'local statement')}` : ''} are answered.`;
  const answeredLocals = { answered: locals - missingLocalStatements.length, total: locals };
  return `${total - missing.length} of ${statements}${andLocals(answeredLocals)} are answered.`;
}

/** The way to sign-off, once nothing is left. */
function Next({ check, path, isLead }: { readonly check: Check; readonly path: string; readonly isLead: boolean }) {
  if (!isLead) return <Text>Only a lead can sign this off.</Text>;
  const left = leftWords(check);
  if (left !== null)
    return (
      <Text>
        {`${left}: `}
        <a className="govuk-link" href={check.isComplete ? '#held-back' : '#still-to-answer'}>
          see which
        </a>
      </Text>
    );
  return (
    <ButtonLink to={`${path}/sign-off`} state={checkedContent(check)}>
      Go to sign-off
    </ButtonLink>
  );
}
