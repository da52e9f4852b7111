import { councilRole, nationalRole } from '@waymark/db/schema';
import Type from 'typebox';
import { closed } from '../http/operation.ts';

export const Invitation = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    email: Type.String(),
    role: Type.Enum([...councilRole, ...nationalRole]),
    expiresAt: Type.String({ format: 'date-time' }),
    link: Type.Union([Type.String(), Type.Null()], {
      description: 'Send it to the person. Shown this once; null when a repeated request gets the same answer',
    }),
  },
  {
    $id: 'Invitation',
    ...closed,
    examples: [
      {
        id: '01932f5e-7b1c-7000-8000-000000000021',
        email: 'tom.reid@hartlepool.example',
        role: 'editor',
        expiresAt: '2026-11-30T09:00:00.000Z',
        link: 'https://waymark.example/join#kq3vYF0w5m1bq0c1Yy8Vf2cJt0h3n9f1s6d7g8h9j0k',
      },
    ],
  },
);

export type InvitationAnswer = Type.Static<typeof Invitation>;

/** What may be kept for a repeated request, and what an event may say: never the link. */
export function withoutLink(invitation: InvitationAnswer): InvitationAnswer {
  return { ...invitation, link: null };
}

/** How an invitation stands in an event. */
export function invitationFacts({ email, role, expiresAt }: InvitationAnswer) {
  return { email, role, expiresAt };
}
