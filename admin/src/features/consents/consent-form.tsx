import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { Submit } from '../../components/use-submit.ts';
import type { Consent, Tier } from './api.ts';
import { itemsOf } from './consent-words.ts';

interface ConsentFormProps extends Submit {
  readonly consent: Consent;
  readonly choose: (choice: Pick<Consent, 'tier' | 'contact' | 'etag'>) => Promise<unknown>;
}

/** The tier, and whom others may ask where the council is named. */
export function ConsentForm({ consent, choose, faults, busy, submit }: ConsentFormProps) {
  const [tier, setTier] = useState<Tier>(consent.tier);
  const [name, setName] = useState(consent.contact?.name ?? '');
  const [email, setEmail] = useState(consent.contact?.email ?? '');
  const isNamed = tier === 'named' || tier === 'public';
  const given = [name, email].filter((text) => text.trim() !== '').length;
  const contact = isNamed && given === 2 ? { name: name.trim(), email: email.trim() } : null;
  return (
    <Form
      onSubmit={() =>
        submit(
          [isNamed && given === 1 && { field: 'contact-name', message: 'Give both a name and an email address, or neither' }],
          () => choose({ tier, contact, etag: consent.etag }),
        )
      }
    >
      <Radios
        id="tier"
        legend="What may your judgements be used for?"
        error={faultAt(faults, 'tier')}
        items={itemsOf(consent)}
        value={tier}
        // The items are the choices the service gave.
        onChange={(value) => setTier(value as Tier)}
      />
      {isNamed && (
        <>
          <TextInput
            id="contact-name"
            label="Whom may other councils ask? (optional)"
            hint="A name, shown with your judgements"
            value={name}
            onChange={setName}
            error={faultAt(faults, 'contact-name')}
          />
          <TextInput id="contact-email" label="Their email address (optional)" type="email" value={email} onChange={setEmail} />
        </>
      )}
      <Button busy={busy}>Save this choice</Button>
    </Form>
  );
}
