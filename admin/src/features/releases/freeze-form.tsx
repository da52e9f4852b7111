import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { Form } from '../../components/form.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Submit } from '../../components/use-submit.ts';

interface FreezeFormProps extends Submit {
  readonly freeze: (evenIfWithheld: boolean) => Promise<unknown>;
}

/** Asks the release job to freeze; it keeps who takes part, counts and audits. */
export function FreezeForm({ busy, submit, freeze }: FreezeFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <Form onSubmit={() => submit([], () => freeze(chosen.length > 0))}>
      <h2 className="govuk-heading-m">Freeze it</h2>
      <Text>
        Who takes part, and with which sealed copy, is settled then. Nobody can join afterwards, and a period has one release. The
        release job does it when it next runs.
      </Text>
      <Checkboxes
        id="even-if-withheld"
        legend="If fewer than 13 councils are counted"
        items={[{ value: 'yes', label: 'Freeze it all the same, although no figure can be shown' }]}
        values={chosen}
        onChange={setChosen}
      />
      <Button busy={busy}>Ask for it to be frozen</Button>
    </Form>
  );
}
