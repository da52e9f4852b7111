import type { Session } from '../lib/session.ts';

export interface NavigationItem {
  readonly text: string;
  readonly to: string;
  /** Pages whose path begins so belong to this item. */
  readonly section?: string;
}

const frameworks: NavigationItem = { text: 'Frameworks', to: '/frameworks', section: '/frameworks' };
const areas: NavigationItem = { text: 'Areas', to: '/areas', section: '/areas' };
const releases: NavigationItem = { text: 'Releases', to: '/manage/releases', section: '/manage/releases' };
const drafts: NavigationItem = { text: 'Drafts', to: '/manage/drafts', section: '/manage/drafts' };
const councils: NavigationItem = { text: 'Councils', to: '/manage/councils', section: '/manage/councils' };

export const anonymousItems: readonly NavigationItem[] = [
  frameworks,
  areas,
  { text: 'National picture', to: '/national', section: '/national' },
  { text: 'Sign in', to: '/sign-in' },
];

/** What a member of a council sees. Settings hold everybody's password; only a lead sets things up there. */
export function councilItems(gssCode: string): readonly NavigationItem[] {
  const home = `/councils/${gssCode}`;
  return [
    { text: 'Home', to: home },
    { text: 'Assessments', to: `${home}/assessments`, section: `${home}/assessments` },
    { text: 'Where we stand', to: `${home}/where-we-stand`, section: `${home}/where-we-stand` },
    { text: 'Official statistics', to: `${home}/statistics`, section: `${home}/statistics` },
    frameworks,
    { text: 'Settings', to: `${home}/settings`, section: `${home}/settings` },
  ];
}

/** What national people see; no council's answers are in any of it. */
export function nationalItems(roles: Session['nationalRoles']): readonly NavigationItem[] {
  return [
    ...(roles.includes('administrator') ? [councils] : []),
    ...(roles.includes('analyst') ? [releases] : []),
    frameworks,
    ...(roles.includes('national_editor') ? [drafts] : []),
    areas,
    { text: 'Map', to: '/national/map', section: '/national/map' },
    { text: 'Change your password', to: '/account/password' },
  ];
}
