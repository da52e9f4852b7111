import type { Area } from '../reference/records.ts';
import type { DemonstrationCouncil } from './councils.ts';

export type CouncilRole = 'lead' | 'editor' | 'viewer';
export type NationalRole = 'administrator' | 'analyst' | 'editor';

export interface DemonstrationUser<Role> {
  /** Under `.example`, which no mail can reach. */
  email: string;
  name: string;
  role: Role;
}

export interface DemonstrationAccounts {
  councils: { gssCode: string; name: string; users: DemonstrationUser<CouncilRole>[] }[];
  national: DemonstrationUser<NationalRole>[];
}

/** Which councils can be signed in to, and as whom. Passwords are made by whoever writes them down. */
export function planAccounts(councils: readonly DemonstrationCouncil[]): DemonstrationAccounts {
  return {
    councils: chooseCouncils(councils).map(({ area }) => ({
      gssCode: area.gssCode,
      name: area.name,
      users: (['lead', 'editor', 'viewer'] as const).map((role) => ({
        email: `${role}@${hostName(area)}.example`,
        name: `Example ${role}, ${area.name}`,
        role,
      })),
    })),
    national: [
      ...(['administrator', 'analyst', 'editor'] as const).map((role) => ({
        email: `${role}@national.example`,
        name: `Example national ${role}`,
        role,
      })),
      // Nobody approves what they wrote, so publishing an edition takes two.
      { email: 'approver@national.example', name: 'Example second national editor', role: 'editor' },
    ],
  };
}

/** Two contributing councils of each type, then one of each earlier kind of progress. */
function chooseCouncils(councils: readonly DemonstrationCouncil[]): DemonstrationCouncil[] {
  const contributing = councils.filter(({ progress }) => progress === 'contributing');
  const byType = Map.groupBy(contributing, ({ area }) => area.type);
  const earlier = (['signed_off', 'under_way', 'not_started'] as const).map((wanted) =>
    councils.filter(({ progress }) => progress === wanted).slice(0, 1),
  );
  return [...[...byType.values()].map((list) => list.slice(0, 2)), ...earlier].flat();
}

/** 'Kingston upon Hull, City of' as 'kingston-upon-hull-city-of'. */
function hostName({ name }: Area): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
