import { useState } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { SuccessBanner, Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { momentOf } from '../../lib/dates.ts';
import { useCreatePasswordReset, useFindPerson, type Person } from './api.ts';
import { roleLabel, roleWords, type RoleTaken } from './national-roles.ts';

/** What an administrator does for one person: a link with which they choose a new password, or the end of a national role. */
export function FindPersonPage() {
  const find = useFindPerson();
  const reset = useCreatePasswordReset();
  const [email, setEmail] = useState('');
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'request.invalid'
      ? [{ field: 'email', message: 'Enter an email address in the form name@example.org' }]
      : null,
  );
  const person = find.data;
  const { state } = useLocation() as { state: RoleTaken | null }; // Only the page that takes a role away leads here with one.
  return (
    <Page title="Find a person" back={{ text: 'Back to councils', to: '/manage/councils' }} faults={faults}>
      {reset.data && person ? (
        <>
          {reset.data.link !== null && <ShownOnce what="link" secret={reset.data.link} />}
          <Text>{`Send it to ${person.email}. It works once, until ${momentOf(reset.data.expiresAt)}.`}</Text>
        </>
      ) : (
        <>
          {state && !person && <SuccessBanner>{state.taken}</SuccessBanner>}
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
            {person && <Text>{`${person.name}, ${person.email}.`}</Text>}
          </div>
          {person && (
            <>
              <h2 className="govuk-heading-m">A new password</h2>
              <Text>
                {`Make sure that it is ${person.name} who asks. The link leads into their account, so each council they act for finds it in its record, with your name.`}
              </Text>
              <Button busy={busy} onClick={() => submit([], () => reset.mutateAsync(person.id))}>
                {`Make a link for ${person.name}`}
              </Button>
              <NationalRoles person={person} />
            </>
          )}
        </>
      )}
    </Page>
  );
}

function NationalRoles({ person: { name, email, nationalRoles } }: { readonly person: Person }) {
  if (nationalRoles.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">National roles</h2>
      <SummaryList
        rows={nationalRoles.map((role) => ({
          key: 'Role',
          value: roleLabel(role),
          action: {
            to: `/manage/people/national-role?${new URLSearchParams({ email, role }).toString()}`,
            text: 'Take away',
            hiddenText: `the role of ${roleWords[role]} from ${name}`,
          },
        }))}
      />
    </>
  );
}
