import type { CouncilTx } from '@waymark/db';
import { addInvitation, voidInvitations, voidInvitationsBy } from '../../accounts/invitation-store.ts';
import { invitationFacts, withoutLink } from '../../accounts/invitation.ts';
import { newLink } from '../../accounts/links.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { once } from '../../journal/idempotency-store.ts';
import { changeMemberRole, inviteMember, listMembers, Member, removeMember } from './schema.ts';
import { dropMember, findMember, findMembers, isMember, findLeads, setRole, type MemberRow } from './store.ts';

export function membersRoutes(app: App, publicUrl: URL): void {
  addNamedSchemas(app, Member);

  app.get('/v1/members', { schema: listMembers }, async ({ council }) => {
    const rows = await council.read(findMembers);
    return { items: rows.map(memberOf) };
  });

  app.post('/v1/members/invitations', { schema: inviteMember }, async ({ council, body, headers }, reply) => {
    const key = headerOf(headers, 'idempotency-key');
    const done = await council.write((tx, caller) => {
      const work = async () => {
        const email = body.email.toLowerCase();
        if (await isMember(tx, email)) throw new ProblemError('member.exists', 'Change the role of the member instead.');
        const { link, tokenHash } = newLink(publicUrl, 'invitation');
        const { role } = body;
        const councilId = caller.council.id;
        const added = await addInvitation(tx, { councilId, email, role, tokenHash, createdBy: caller.personId });
        const invitation = { id: added.id, email, role, expiresAt: added.expiresAt.toISOString(), link };
        await recordEvent(tx, councilId, actorOf(caller), {
          action: 'invitation.created',
          subject: `invitations/${added.id}`,
          before: null,
          after: invitationFacts(invitation),
        });
        return invitation;
      };
      return once(tx, caller, { operation: 'inviteMember', key, content: { body } }, work, withoutLink);
    });
    return created(reply, done);
  });

  app.put('/v1/members/:personId/role', { schema: changeMemberRole }, async ({ council, params, body }) => {
    return council.write(async (tx, caller) => {
      const before = await memberToChange(tx, params.personId, body.role === 'lead');
      if (before.role === body.role) return memberOf(before);
      const after = { ...before, role: body.role };
      await setRole(tx, before.personId, body.role);
      await voidInvitations(tx, caller.council.id, before.email);
      if (body.role !== 'lead') await voidInvitationsBy(tx, caller.council.id, before.personId);
      const change = { action: 'member.role-changed', before: memberOf(before), after: memberOf(after) };
      await recordEvent(tx, caller.council.id, actorOf(caller), { ...change, subject: `members/${before.personId}` });
      return memberOf(after);
    });
  });

  app.delete('/v1/members/:personId', { schema: removeMember }, async ({ council, params }, reply) => {
    await council.write(async (tx, caller) => {
      const before = await memberToChange(tx, params.personId, false);
      await dropMember(tx, before.personId);
      await voidInvitations(tx, caller.council.id, before.email);
      await voidInvitationsBy(tx, caller.council.id, before.personId);
      const change = { action: 'member.removed', before: memberOf(before), after: null };
      await recordEvent(tx, caller.council.id, actorOf(caller), { ...change, subject: `members/${before.personId}` });
    });
    void reply.code(204);
  });
}

/** The member, while nobody else changes the leads. @throws member.not-found, member.last-lead */
async function memberToChange(tx: CouncilTx, personId: string, staysLead: boolean): Promise<MemberRow> {
  const leads = await findLeads(tx);
  const member = await findMember(tx, personId);
  if (!member) throw new ProblemError('member.not-found');
  const isLastLead = leads.length === 1 && leads[0] === personId;
  if (isLastLead && !staysLead) throw new ProblemError('member.last-lead', 'Make someone else a lead first.');
  return member;
}

function memberOf(row: MemberRow) {
  const { personId, name, email, role } = row;
  return { personId, name, email, role, joinedAt: row.joinedAt.toISOString() };
}
