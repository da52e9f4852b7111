import type { NationalTx } from '@waymark/db';
import { addInvitation } from '../../accounts/invitation-store.ts';
import { invitationFacts, withoutLink } from '../../accounts/invitation.ts';
import { newLink } from '../../accounts/links.ts';
import { created, headerOf, type App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { actorOf, recordEvent } from '../../journal/event-store.ts';
import { onceNationally } from '../../journal/idempotency-store.ts';
import { Council, createCouncil, inviteLead, listCouncils, setCouncilStatus } from './schema.ts';
import { addCouncil, findCouncils, hasLead, isArea, findCouncil, setStatus, type CouncilRow } from './store.ts';

/** What an administrator changes of a council is told in that council's own events. */
export function councilsRoutes(app: App, publicUrl: URL): void {
  addNamedSchemas(app, Council);

  app.get('/v1/councils', { schema: listCouncils }, async (request) => {
    const rows = await request.national(findCouncils);
    return { items: rows.map(councilOf) };
  });

  app.post('/v1/councils', { schema: createCouncil }, async (request, reply) => {
    const { body, headers } = request;
    const key = headerOf(headers, 'idempotency-key');
    const done = await request.national((tx, caller, manages) => {
      const work = async () => {
        if (!(await isArea(tx, body.gssCode))) throw new ProblemError('area.not-found');
        if (!(await addCouncil(tx, body.gssCode))) throw new ProblemError('council.exists');
        const row = await required(findCouncil(tx, body.gssCode));
        const after = councilOf(row);
        await manages(row.id);
        const change = { action: 'council.created', subject: `councils/${row.gssCode}`, before: null, after };
        await recordEvent(tx, row.id, actorOf(caller), change);
        return after;
      };
      return onceNationally(tx, caller, { operation: 'createCouncil', key, content: { body } }, work);
    });
    return created(reply, done);
  });

  app.put('/v1/councils/:gssCode/status', { schema: setCouncilStatus }, async (request) => {
    const { gssCode } = request.params;
    const { status } = request.body;
    return request.national(async (tx, caller, manages) => {
      const { id } = await required(findCouncil(tx, gssCode));
      await manages(id);
      const before = councilOf(await required(findCouncil(tx, gssCode)));
      if (before.status === status) return before;
      const after = { ...before, status };
      await setStatus(tx, id, status);
      const change = { action: 'council.status-changed', subject: `councils/${gssCode}`, before, after };
      await recordEvent(tx, id, actorOf(caller), change);
      return after;
    });
  });

  app.post('/v1/councils/:gssCode/invitations', { schema: inviteLead }, async (request, reply) => {
    const { body, params, headers } = request;
    const key = headerOf(headers, 'idempotency-key');
    const done = await request.national((tx, caller, manages) => {
      const work = async () => {
        const { id: councilId } = await required(findCouncil(tx, params.gssCode));
        await manages(councilId);
        if (await hasLead(tx, councilId)) throw new ProblemError('council.has-lead', 'Its leads invite the others.');
        return invite(tx, councilId, body.email.toLowerCase(), caller);
      };
      return onceNationally(tx, caller, { operation: 'inviteLead', key, content: { params, body } }, work, withoutLink);
    });
    return created(reply, done);
  });

  async function invite(tx: NationalTx, councilId: string, email: string, caller: Parameters<typeof actorOf>[0]) {
    const { link, tokenHash } = newLink(publicUrl, 'invitation');
    const role = 'lead';
    const added = await addInvitation(tx, { councilId, email, role, tokenHash, createdBy: caller.personId });
    const invitation = { id: added.id, email, role, expiresAt: added.expiresAt.toISOString(), link } as const;
    await recordEvent(tx, councilId, actorOf(caller), {
      action: 'invitation.created',
      subject: `invitations/${added.id}`,
      before: null,
      after: invitationFacts(invitation),
    });
    return invitation;
  }
}

async function required(found: Promise<CouncilRow | undefined>): Promise<CouncilRow> {
  const row = await found;
  if (!row) throw new ProblemError('council.not-found');
  return row;
}

function councilOf({ gssCode, name, status, demonstration, createdAt }: CouncilRow) {
  return { gssCode, name, status, demonstration, createdAt: createdAt.toISOString() };
}
