import { councilRole, nationalRole } from '@waymark/db/schema';
import Type from 'typebox';
import { closed } from '../http/operation.ts';

const Membership = Type.Object(
  {
    gssCode: Type.String({ description: 'Send it as Waymark-Council to act for this council' }),
    name: Type.String({ description: "The council's name" }),
    role: Type.Enum([...councilRole]),
    demonstration: Type.Boolean({ description: 'Its judgements are made up' }),
    status: Type.Enum(['active', 'suspended']),
  },
  closed,
);
export type Membership = Type.Static<typeof Membership>;

export const Session = Type.Object(
  {
    person: Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String(), email: Type.String() }, closed),
    memberships: Type.Array(Membership, { description: 'Where the person acts, by name' }),
    nationalRoles: Type.Array(Type.Enum([...nationalRole])),
    idleEndsAt: Type.String({ format: 'date-time', description: 'When the session ends if it is not used before' }),
    endsAt: Type.String({ format: 'date-time', description: 'When the session ends however much it is used' }),
  },
  {
    $id: 'Session',
    ...closed,
    examples: [
      {
        person: { id: '01932f5e-7b1c-7000-8000-000000000011', name: 'Priya Shah', email: 'priya.shah@hartlepool.example' },
        memberships: [{ gssCode: 'E06000001', name: 'Hartlepool', role: 'lead', demonstration: true, status: 'active' }],
        nationalRoles: [],
        idleEndsAt: '2026-11-23T10:00:00.000Z',
        endsAt: '2026-11-23T21:00:00.000Z',
      },
    ],
  },
);

interface SessionRow {
  id: string;
  name: string;
  email: string;
  memberships: Membership[];
  nationalRoles: (typeof nationalRole)[number][];
  idleEndsAt: Date;
  endsAt: Date;
}

export function sessionOf(row: SessionRow): Type.Static<typeof Session> {
  return {
    person: { id: row.id, name: row.name, email: row.email },
    memberships: row.memberships.map(({ gssCode, name, role, demonstration, status }) => ({
      gssCode,
      name,
      role,
      demonstration,
      status,
    })),
    nationalRoles: row.nationalRoles,
    idleEndsAt: row.idleEndsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  };
}
