import type { Role } from './api.ts';

export const roleItems: readonly { readonly value: Role; readonly label: string; readonly hint: string }[] = [
  { value: 'viewer', label: 'Viewer', hint: 'Reads everything, changes nothing' },
  { value: 'editor', label: 'Editor', hint: 'Also records judgements' },
  { value: 'lead', label: 'Lead', hint: 'Also signs off, and decides who acts for the council' },
];

export function roleLabel(role: Role): string {
  return roleItems.find((item) => item.value === role)?.label ?? role;
}

export function isRole(value: string): value is Role {
  return roleItems.some((item) => item.value === value);
}
