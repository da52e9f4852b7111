import type { Change } from './changes.ts';

/** How far an edition is from the one before it, and the change that decides it. */
export interface Step {
  step: 'major' | 'minor' | 'patch';
  because: Change;
}

/**
 * The rules by which editions are counted; docs/frameworks.md tells them to people.
 * - major: some answers can no longer be set beside earlier ones.
 * - minor: everything that is still asked can, but something else is asked, of somebody else, or in another place.
 * - patch: the same is asked in other words.
 * @returns null when nothing changed
 */
export function stepOf(changes: readonly Change[]): Step | null {
  const found = (step: Step['step'], test: (change: Change) => boolean) => {
    const because = changes.find(test);
    return because ? { step, because } : null;
  };
  return found('major', isBreak) ?? found('minor', isExtension) ?? found('patch', () => true);
}

function isBreak({ kind, subject, comparable }: Change): boolean {
  if (subject === 'scale') return kind === 'scale_changed';
  if (subject !== 'statement') return false;
  return ['retired', 'split', 'merged', 'scale_changed'].includes(kind) || (kind === 'reworded' && comparable === false);
}

/** Fields of a statement that decide who is asked and what follows from an answer. */
const weighty = new Set(['partners', 'weight', 'gate', 'statutory']);

function isExtension({ kind, fields }: Change): boolean {
  return ['added', 'moved', 'retired'].includes(kind) || fields.some(({ name }) => weighty.has(name));
}

/** `major.minor.patch` after one step; a framework begins at 1.0.0. */
export function nextVersion(before: string | null, step: Step['step']): string {
  if (before === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = before.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
