// Makes a link that lets somebody become a national administrator. For the first one, and when there is none left who
// can sign in: whoever may sign in as the database's owner may do this.
//   DATABASE_URL=… PUBLIC_URL=… node api/src/jobs/create-administrator.ts --email ana@example.org
import { parseArgs } from 'node:util';
import { openDatabase } from '@waymark/db';
import { addNationalInvitation } from '../accounts/account-link-store.ts';
import { invitationDays, newLink } from '../accounts/links.ts';
import { readOwnerConfig } from '../config.ts';
import { whyNotOneLine } from '../http/text.ts';
import { recordNationalEvent } from '../journal/event-store.ts';

const { values } = parseArgs({ options: { email: { type: 'string' } } });
const email = values.email?.trim().toLowerCase() ?? '';
if (!/^[^\s@]+@[^\s@]+$/.test(email) || whyNotOneLine(email)) {
  console.error('Say for whom: --email ana@example.org');
  process.exit(1);
}

const { databaseUrl, publicUrl } = readOwnerConfig(process.env);
const db = openDatabase({ url: databaseUrl, poolSize: 1 });
try {
  const { link, tokenHash } = newLink(publicUrl, 'invitation');
  await db.transact(async (tx) => {
    const role = 'administrator';
    const { id, expiresAt } = await addNationalInvitation(tx, { email, role, tokenHash, createdBy: null });
    await recordNationalEvent(
      tx,
      { actorKind: 'command', actorId: null, actorName: 'create-administrator' },
      {
        action: 'national-invitation.created',
        subject: `national/invitations/${id}`,
        before: null,
        after: { email, role, expiresAt: expiresAt.toISOString() },
      },
    );
  });
  console.log(
    `Open this link to become an administrator. It works once, for ${invitationDays} days, and is not shown again:\n\n  ${link}\n`,
  );
} finally {
  await db.close();
}
