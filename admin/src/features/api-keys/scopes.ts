import type { Scope } from './api.ts';

/** The least first. */
export const scopeItems: readonly { readonly value: Scope; readonly label: string; readonly hint?: string }[] = [
  { value: 'benchmarks:read', label: 'Read where we stand' },
  { value: 'submissions:read', label: 'Read sealed copies' },
  {
    value: 'events:read',
    label: 'Read what changed',
    hint: 'This includes the words of judgements, before and after each change',
  },
  { value: 'assessments:read', label: 'Read assessments and judgements' },
  { value: 'assessments:write', label: 'Change assessments and judgements' },
];

export function scopeLabel(scope: Scope): string {
  return scopeItems.find((item) => item.value === scope)?.label ?? scope;
}

export function isScope(value: string): value is Scope {
  return scopeItems.some((item) => item.value === value);
}
