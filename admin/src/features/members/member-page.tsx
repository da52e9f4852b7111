import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { faultAt } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Load, PageNotFound } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Radios } from '../../components/radios.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useChangeMemberRole, useMembers, useRemoveMember } from './api.ts';
import { isRole, roleItems, roleLabel } from './roles.ts';

const lastLead = 'A council needs at least one lead. Make someone else a lead first.';

/** One member: another role, or the end of it. */
export function MemberPage() {
  const council = useCouncil();
  const { personId = '' } = useParams();
  const members = useMembers(council.gssCode);
  const member = members.data?.find((one) => one.personId === personId);
  const people = councilPath(council.gssCode, 'settings', 'people');
  const navigate = useNavigate();
  const changeRole = useChangeMemberRole(council.gssCode, personId);
  const remove = useRemoveMember(council.gssCode, personId);
  const [role, setRole] = useState<string | null>(null);
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'member.last-lead' ? [{ field: 'role', message: lastLead }] : null,
  );
  // Once removed they are no longer in the list, and the way leads there.
  const isGone = members.data && !member && remove.isIdle;
  if (isGone || council.role !== 'lead') throw new PageNotFound();

  const chosen = role ?? member?.role ?? null;
  const save = async () => {
    if (chosen !== null && isRole(chosen)) await changeRole.mutateAsync(chosen);
    await navigate(people);
  };
  const leave = async () => {
    await remove.mutateAsync();
    await navigate(people);
  };
  return (
    <Page
      title={member ? `Change ${member.name}` : 'Change a member'}
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to people', to: people }}
      faults={faults}
    >
      <Load query={members} thing="the people of your council">
        {() =>
          member && (
            <>
              <Text>
                {member.email}. {roleLabel(member.role)} now.
              </Text>
              <Form onSubmit={() => submit([], save)}>
                <Radios
                  id="role"
                  legend="What may they do?"
                  items={roleItems}
                  value={chosen}
                  onChange={setRole}
                  error={faultAt(faults, 'role')}
                />
                <Button busy={busy}>Save the role</Button>
              </Form>
              <h2 className="govuk-heading-m">Remove {member.name}</h2>
              <Text>{`${member.name} can do nothing more here from the next moment on. What they wrote stays.`}</Text>
              <Button look="warning" busy={busy} onClick={() => submit([], leave)}>
                {`Remove ${member.name}`}
              </Button>
            </>
          )
        }
      </Load>
    </Page>
  );
}
