import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Radios } from '../../components/radios.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { dateInDays, dateOn } from '../../lib/dates.ts';
import { faultsOf } from '../../lib/problem.ts';
import { useCreateApiKey } from './api.ts';
import { isScope, scopeItems } from './scopes.ts';

const lifetimes = [30, 90, 365].map((days) => ({
  value: String(days),
  label: `${days} days`,
  hint: `Until ${dateOn(dateInDays(days))}`,
}));

export function NewKeyPage() {
  const council = useCouncil();
  if (council.role !== 'lead') throw new PageNotFound();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState<string | null>(null);
  const create = useCreateApiKey(council.gssCode);
  const { faults, busy, submit } = useSubmit((problem) => faultsOf(problem, 'name', 'The name'));
  const keys = councilPath(council.gssCode, 'settings', 'keys');
  const made = create.data;
  return (
    <Page
      title={made ? `Key “${made.name}” is made` : 'Make a key'}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to keys', to: keys }}
      faults={faults}
    >
      {made ? (
        <>
          {made.key !== null && <ShownOnce what="key" secret={made.key} />}
          <Text>It works until the end of {dateOn(made.expiresOn)}.</Text>
          <ButtonLink to={keys}>Return to keys</ButtonLink>
        </>
      ) : (
        <Form
          onSubmit={() =>
            submit(
              [
                name.trim() === '' && { field: 'name', message: 'Say what the key is for' },
                scopes.length === 0 && { field: 'scopes', message: 'Choose what the key may do' },
                days === null && { field: 'days', message: 'Choose how long the key works' },
              ],
              () =>
                create.mutateAsync({ name: name.trim(), scopes: scopes.filter(isScope), expiresOn: dateInDays(Number(days)) }),
            )
          }
        >
          <TextInput
            id="name"
            label="What is the key for?"
            hint="For example, Intranet"
            width={20}
            value={name}
            onChange={setName}
            error={faultAt(faults, 'name')}
          />
          <Checkboxes
            id="scopes"
            legend="What may it do?"
            hint="Choose as little as the program needs"
            items={scopeItems}
            values={scopes}
            onChange={setScopes}
            error={faultAt(faults, 'scopes')}
          />
          <Radios
            id="days"
            legend="How long does it work?"
            items={lifetimes}
            value={days}
            onChange={setDays}
            error={faultAt(faults, 'days')}
          />
          <Button busy={busy}>Make the key</Button>
        </Form>
      )}
    </Page>
  );
}
