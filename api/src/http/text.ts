import { ProblemError, type Fault } from './problems.ts';

/** Deeper than any body we ask for; a guard against bodies made to exhaust a parser. */
const deepest = 20;
/** Faults named at the most, characters of a place, and members of one object: an answer stays small whatever was sent. */
const mostFaults = 50;
const longestPlace = 200;
const mostMembers = 1_000;

/**
 * Refuses what JSON allows and PostgreSQL or a reader cannot hold: NUL, lone surrogates, and nesting without end.
 * Each place is named.
 */
export function refuseUnstorable(body: unknown): void {
  const faults: Fault[] = [];
  const visit = (value: unknown, pointer: string, depth: number) => {
    if (faults.length >= mostFaults) return;
    if (typeof value === 'string') {
      const fault = unstorable(value);
      if (fault) faults.push({ message: fault, pointer });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) {
        faults.push({ message: `is nested deeper than ${deepest} levels`, pointer });
        return;
      }
      const members = Object.entries(value);
      if (members.length > mostMembers) {
        faults.push({ message: `has more than ${mostMembers} members`, pointer });
        return;
      }
      for (const [key, child] of members) {
        const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`.slice(0, longestPlace);
        const fault = unstorable(key);
        if (fault) faults.push({ message: `its name ${fault}`, pointer: place.toWellFormed().replaceAll('\u0000', '\ufffd') });
        visit(child, place, depth + 1);
      }
    }
  };
  visit(body, '', 0);
  if (faults.length > 0) throw new ProblemError('request.invalid', undefined, { faults });
}

/** The same for the parts of an address, which percent-encoding lets hold a NUL. */
export function refuseUnstorableParameters(...parts: unknown[]): void {
  const faults: Fault[] = [];
  for (const [parameter, value] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    const fault = typeof value === 'string' ? unstorable(value) : undefined;
    if (fault) faults.push({ message: fault, parameter });
  }
  if (faults.length > 0) throw new ProblemError('request.invalid', undefined, { faults });
}

function unstorable(text: string): string | undefined {
  if (text.includes('\u0000')) return 'holds a NUL character';
  if (!text.isWellFormed()) return 'holds half of a character (a lone surrogate)';
  return undefined;
}
