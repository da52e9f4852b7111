import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { Form } from '../../components/form.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { useCycles } from '../../lib/cycles.ts';
import { useFrameworks } from '../../lib/frameworks.ts';
import { useOpenRelease } from './api.ts';

/** Opens the one release of a framework and a period. Nothing is counted before it is frozen. */
export function OpenReleasePage() {
  const frameworks = useFrameworks();
  const cycles = useCycles();
  const open = useOpenRelease();
  const navigate = useNavigate();
  const [framework, setFramework] = useState('');
  const [cycle, setCycle] = useState('');
  const [kind, setKind] = useState<readonly string[]>([]);
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'release.exists'
      ? [{ field: 'cycle', message: 'This period has its release of this framework already' }]
      : null,
  );
  return (
    <Page title="Open a release" crumbs={[{ text: 'Releases', to: '/manage/releases' }]} faults={faults}>
      <Load query={frameworks} thing="the frameworks">
        {(found) => (
          <Load query={cycles} thing="the periods">
            {(periods) => {
              const frameworkCode = framework === '' ? (found[0]?.code ?? '') : framework;
              const cycleCode = cycle === '' ? (periods[0]?.code ?? '') : cycle;
              const begin = async () => {
                const opened = await open.mutateAsync({ frameworkCode, cycleCode, demonstration: kind.length > 0 });
                await navigate(`/manage/releases/${opened.id}`);
              };
              return (
                <Form onSubmit={() => submit([], begin)}>
                  <Text>There is one release for each framework and period, for ever. Councils can join until it is frozen.</Text>
                  <Select
                    id="framework"
                    label="Framework"
                    options={found.map(({ code, title }) => ({ value: code, text: title }))}
                    value={frameworkCode}
                    onChange={setFramework}
                  />
                  <Select
                    id="cycle"
                    label="Period"
                    options={periods.map(({ code, title }) => ({ value: code, text: title }))}
                    value={cycleCode}
                    onChange={setCycle}
                    error={faults.find(({ field }) => field === 'cycle')?.message}
                  />
                  <Checkboxes
                    id="demonstration"
                    legend="Which councils are counted"
                    hint="Real councils, unless you choose this. The two are never counted together."
                    items={[{ value: 'yes', label: 'Count demonstration councils' }]}
                    values={kind}
                    onChange={setKind}
                  />
                  <Button busy={busy}>Open this release</Button>
                </Form>
              );
            }}
          </Load>
        )}
      </Load>
    </Page>
  );
}
