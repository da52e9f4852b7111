/** The groups of indicators, in the order in which they are shown. */
export const themes = [
  { code: 'timeliness', title: 'Timeliness and statutory process' },
  { code: 'disputes', title: 'Disputes' },
  { code: 'identification', title: 'Identification' },
  { code: 'placements', title: 'Plans and placements' },
  { code: 'attainment', title: 'Attainment' },
  { code: 'adulthood', title: 'Destinations and adulthood' },
  { code: 'attendance', title: 'Attendance and exclusion' },
  { code: 'vulnerable', title: 'Vulnerable groups' },
  { code: 'resources', title: 'Money and people in post' },
] as const;

export type ThemeCode = (typeof themes)[number]['code'];
