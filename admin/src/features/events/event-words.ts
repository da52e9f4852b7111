import type { CouncilEvent } from './api.ts';

const done: Readonly<Record<string, string>> = {
  'assessment.created': 'started an assessment',
  'assessment.moved': 'moved an assessment on',
  'assessment.signed-off': 'signed off an assessment',
  'assessment.reopened': 'reopened an assessment',
  'assessment.version-moved': 'moved an assessment to a later version of its framework',
  'assessment.version-move-undone': 'undid the move of an assessment to a later version',
  'judgement.saved': 'saved a judgement',
  'local-statement.added': 'added a local statement',
  'local-statement.saved': 'saved a local statement',
  'local-statement.removed': 'took out a local statement',
  'invitation.created': 'invited someone',
  'member.joined': 'joined',
  'member.role-changed': 'changed a role',
  'member.removed': 'removed a member',
  'password-reset.created': 'made a password link for a member',
  'password.reset': 'chose a new password with a password link',
  'api-key.created': 'made an API key',
  'api-key.revoked': 'revoked an API key',
  'council.created': 'made this area a council',
  'council.status-changed': 'suspended the council, or let it go on',
};

/** What was done, in words; an action that this page does not know yet is shown by its code. */
export function actionWords({ action, subject }: CouncilEvent): string {
  const statement = /\/judgements\/([^/]+)$/.exec(subject)?.[1];
  return (done[action] ?? action) + (statement === undefined ? '' : `, ${statement}`);
}

export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What differs between before and after, field by field. */
export function changesOf({ before, after }: CouncilEvent): Change[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((name) => ({ name, before: shown(before?.[name]), after: shown(after?.[name]) }))
    .filter((change) => change.before !== change.after);
}
