import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import { Textarea } from '../../components/textarea.tsx';
import type { Submit } from '../../components/use-submit.ts';

interface WithdrawFormProps extends Submit {
  readonly withdraw: (reason: string) => Promise<unknown>;
}

/** A wrong release is withdrawn whole and for good: the difference between two releases would speak. */
export function WithdrawForm({ faults, busy, submit, withdraw }: WithdrawFormProps) {
  const [reason, setReason] = useState('');
  return (
    <Details summary="Withdraw it">
      <Form
        onSubmit={() =>
          submit([reason.trim() === '' && { field: 'reason', message: 'Say why you withdraw it' }], () => withdraw(reason.trim()))
        }
      >
        <Text>Its figures are no longer shown to anyone, and no corrected release of the same period is ever made.</Text>
        <Textarea
          id="reason"
          label="Why do you withdraw it?"
          hint="National people can read this; everyone else finds no release"
          rows={3}
          value={reason}
          onChange={setReason}
          error={faultAt(faults, 'reason')}
        />
        <Button look="warning" busy={busy}>
          Withdraw this release
        </Button>
      </Form>
    </Details>
  );
}
