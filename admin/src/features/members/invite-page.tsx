import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { Radios } from '../../components/radios.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import { useInviteMember } from './api.ts';
import { isRole, roleItems } from './roles.ts';

export function InvitePage() {
  const council = useCouncil();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const invite = useInviteMember(council.gssCode);
  const people = councilPath(council.gssCode, 'settings', 'people');
  const { faults, busy, submit } = useSubmit((problem) => {
    if (problem.code === 'member.exists')
      return [{ field: 'email', message: 'This person acts for your council already. Change their role instead.' }];
    if (problem.code === 'request.invalid')
      return [{ field: 'email', message: 'Enter an email address in the form name@example.org' }];
    return null;
  });
  const made = invite.data;
  return (
    <Page
      title={made ? 'Invitation made' : 'Invite someone'}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to people', to: people }}
      faults={faults}
    >
      {made ? (
        <>
          {made.link !== null && <ShownOnce what="link" secret={made.link} />}
          <Text>{`Send the link to ${made.email}. It works once, until ${momentOf(made.expiresAt)}.`}</Text>
          <ButtonLink to={people}>Return to people</ButtonLink>
        </>
      ) : council.role !== 'lead' ? (
        <Text>Only a lead can invite someone.</Text>
      ) : (
        <Form
          onSubmit={() =>
            submit(
              [
                email.trim() === '' && { field: 'email', message: 'Enter their email address' },
                role === null && { field: 'role', message: 'Choose what they may do' },
              ],
              async () => {
                if (role !== null && isRole(role)) await invite.mutateAsync({ email: email.trim(), role });
              },
            )
          }
        >
          <TextInput
            id="email"
            label="Their email address"
            type="email"
            width={30}
            value={email}
            onChange={setEmail}
            error={faultAt(faults, 'email')}
          />
          <Radios
            id="role"
            legend="What may they do?"
            items={roleItems}
            value={role}
            onChange={setRole}
            error={faultAt(faults, 'role')}
          />
          <Button busy={busy}>Make the invitation</Button>
        </Form>
      )}
    </Page>
  );
}
