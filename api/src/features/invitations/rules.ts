const weight = { viewer: 1, editor: 2, lead: 3 } as const;

export type CouncilRole = keyof typeof weight;

/** Whether an invitation gives its holder more than they have. It never takes anything away. */
export function givesMore(present: CouncilRole | null, invited: CouncilRole): boolean {
  return present === null || weight[invited] > weight[present];
}
