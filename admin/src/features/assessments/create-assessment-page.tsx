import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Radios } from '../../components/radios.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dateOn } from '../../lib/dates.ts';
import { useFrameworks, type Framework } from '../../lib/frameworks.ts';
import { useAssessments, type Assessment } from '../../lib/assessments.ts';
import { useCycles, type Cycle } from '../../lib/cycles.ts';
import { useCreateAssessment, useMoveAssessment } from './api.ts';

/** A lead starts the assessment of one framework edition in one cycle. It opens for answers at once: there are no partners yet. */
export function CreateAssessmentPage() {
  const council = useCouncil();
  const frameworks = useFrameworks();
  const cycles = useCycles();
  const assessments = useAssessments(council.gssCode);
  const create = useCreateAssessment(council.gssCode);
  const move = useMoveAssessment(council.gssCode);
  const navigate = useNavigate();
  const [edition, setEdition] = useState<string | null>(null);
  const [cycle, setCycle] = useState<string | null>(null);
  const list = councilPath(council.gssCode, 'assessments');

  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'assessment.exists')
      return [{ field: 'edition', message: `You already have one for ${cycle ?? 'this period'}.` }];
    if (problem.code === 'cycle.closed') return [{ field: 'cycle', message: 'Choose a period that is open today.' }];
    return null;
  });

  const start = async () => {
    const [frameworkCode = '', version = ''] = edition?.split('@') ?? [];
    const made = await create.mutateAsync({ frameworkCode, version, cycleCode: cycle ?? '' });
    await move.mutateAsync({ assessment: made, to: 'agreeing' });
    await navigate(councilPath(council.gssCode, 'assessments', made.id));
  };

  const existing = edition && cycle ? alreadyThere(assessments.data ?? [], edition, cycle) : undefined;
  return (
    <Page
      title="Start an assessment"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to assessments', to: list }}
      faults={faults}
    >
      {council.role !== 'lead' ? (
        <Text>Only a lead can start an assessment.</Text>
      ) : (
        <Form
          onSubmit={() =>
            submit(
              [
                edition === null && { field: 'edition', message: 'Choose a framework edition' },
                cycle === null && { field: 'cycle', message: 'Choose a period' },
              ],
              start,
            )
          }
        >
          <Load query={frameworks} thing="the frameworks">
            {(found) => (
              <Radios
                id="edition"
                legend="Which framework edition do you use?"
                error={faultAt(faults, 'edition')}
                items={found.flatMap(editionItem)}
                value={edition}
                onChange={setEdition}
              />
            )}
          </Load>
          <Load query={cycles} thing="the periods">
            {(found) => (
              <Radios
                id="cycle"
                legend="Which period is it for?"
                error={faultAt(faults, 'cycle')}
                items={found.filter((cycle) => cycle.isOpen).map(cycleItem)}
                value={cycle}
                onChange={setCycle}
              />
            )}
          </Load>
          {existing && (
            <Text>
              You already have one for {existing.cycleCode}.{' '}
              <Link className="govuk-link" to={`${list}/${existing.id}`}>
                Open it
              </Link>
            </Text>
          )}
          <Button busy={busy}>Create assessment</Button>
        </Form>
      )}
    </Page>
  );
}

function editionItem(framework: Framework) {
  return [{ value: `${framework.code}@${framework.latestVersion}`, label: `${framework.title} ${framework.latestVersion}` }];
}

function cycleItem(cycle: Cycle) {
  return { value: cycle.code, label: cycle.code, hint: `Open from ${dateOn(cycle.opensOn)} to ${dateOn(cycle.closesOn)}` };
}

function alreadyThere(assessments: readonly Assessment[], edition: string, cycle: string): Assessment | undefined {
  const [frameworkCode] = edition.split('@');
  return assessments.find((one) => one.frameworkCode === frameworkCode && one.cycleCode === cycle);
}
