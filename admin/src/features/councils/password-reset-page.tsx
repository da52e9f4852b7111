import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { momentOf } from '../../lib/dates.ts';
import { useCreatePasswordReset, useFindPerson } from './api.ts';

/** A link with which a person chooses a new password. Make sure first that it is they who ask. */
export function PasswordResetPage() {
  const find = useFindPerson();
  const reset = useCreatePasswordReset();
  const [email, setEmail] = useState('');
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'request.invalid'
      ? [{ field: 'email', message: 'Enter an email address in the form name@example.org' }]
      : null,
  );
  const person = find.data;
  return (
    <Page title="Make a password link for a person" back={{ text: 'Back to councils', to: '/manage/councils' }} faults={faults}>
      {reset.data && person ? (
        <>
          {reset.data.link !== null && <ShownOnce what="link" secret={reset.data.link} />}
          <Text>{`Send it to ${person.email}. It works once, until ${momentOf(reset.data.expiresAt)}.`}</Text>
        </>
      ) : (
        <>
          <Form
            onSubmit={() =>
              submit([email.trim() === '' && { field: 'email', message: 'Enter their whole email address' }], () =>
                find.mutateAsync(email.trim()),
              )
            }
          >
            <TextInput
              id="email"
              label="Their whole email address"
              type="email"
              width={30}
              value={email}
              onChange={setEmail}
              error={faultAt(faults, 'email')}
            />
            <Button look="secondary" busy={busy}>
              Find the person
            </Button>
          </Form>
          <div role="status">
            {person === null && <Text>Nobody has this email address.</Text>}
            {person && <Text>{`${person.name}, ${person.email}. Make sure that it is this person who asks.`}</Text>}
          </div>
          {person && (
            <Button busy={busy} onClick={() => submit([], () => reset.mutateAsync(person.id))}>
              {`Make a link for ${person.name}`}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
