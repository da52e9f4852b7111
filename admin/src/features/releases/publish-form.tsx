import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { Submit } from '../../components/use-submit.ts';
import { dateInDays } from '../../lib/dates.ts';

interface PublishFormProps extends Submit {
  readonly publish: (publicFrom: string) => Promise<unknown>;
}

/** Publishing tells the councils counted in it at once, and everyone from a day. */
export function PublishForm({ faults, busy, submit, publish }: PublishFormProps) {
  const [day, setDay] = useState(dateInDays(0));
  return (
    <Form
      onSubmit={() =>
        submit([!/^\d{4}-\d{2}-\d{2}$/.test(day) && { field: 'public-from', message: 'Enter a day' }], () => publish(day))
      }
    >
      <h2 className="govuk-heading-m">Publish it</h2>
      <Text>The councils counted in it and national people can read it at once. It cannot be changed or frozen again.</Text>
      <TextInput
        id="public-from"
        label="Everyone may read it from"
        hint="A day, in England"
        type="date"
        width={10}
        value={day}
        onChange={setDay}
        error={faultAt(faults, 'public-from')}
      />
      <Button busy={busy}>Publish this release</Button>
    </Form>
  );
}
