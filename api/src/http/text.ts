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
  let faults: Fault[] | undefined;
  for (const part of parts) {
    for (const parameter in part as object) {
      const value = (part as Record<string, unknown>)[parameter];
      const message = typeof value === 'string' ? unstorable(value) : undefined;
      if (message) (faults ??= []).push({ message, parameter });
    }
  }
  if (faults) throw new ProblemError('request.invalid', undefined, { faults });
}

function unstorable(text: string): string | undefined {
  if (text.includes('\u0000')) return 'holds a NUL character';
  if (!text.isWellFormed()) return 'holds half of a character (a lone surrogate)';
  return undefined;
}

/**
 * Marks a field of one line: a name, an address. They stand in lists and in the record beside other text, where characters
 * that nobody sees and that turn the direction of what follows make one look like another. Free text may hold them, since
 * text that mixes scripts needs them.
 */
export const oneLine = { 'x-one-line': true } as const;

/** Controls, line breaks and formats, but for the two joiners, which names in some scripts need. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** Why a text cannot stand in a field of one line, or undefined. */
export function whyNotOneLine(text: string): string | undefined {
  return invisible.test(text) ? 'holds an invisible character' : undefined;
}

interface ObjectSchema {
  properties?: Record<string, { 'x-one-line'?: true }>;
}

const markedFields = new WeakMap<object, string[]>();

function fieldsOfOneLine(schema: object): string[] {
  const known = markedFields.get(schema);
  if (known) return known;
  const { properties = {} } = schema as ObjectSchema; // Our schemas of bodies and queries are those of objects.
  const names = Object.keys(properties).filter((name) => properties[name]?.['x-one-line']);
  markedFields.set(schema, names);
  return names;
}

/** Refuses such characters in the fields that the schema marks. Bodies and queries are flat where they have such fields. */
export function refuseDisguise(
  schema: { body?: unknown; querystring?: unknown } | undefined,
  body: unknown,
  query: unknown,
): void {
  const faults = [
    ...disguised(schema?.body, body, (name) => ({ pointer: `/${name}` })),
    ...disguised(schema?.querystring, query, (parameter) => ({ parameter })),
  ];
  if (faults.length > 0) throw new ProblemError('request.invalid', undefined, { faults });
}

function disguised(schema: unknown, sent: unknown, placeOf: (name: string) => Omit<Fault, 'message'>): Fault[] {
  if (!schema || !sent) return [];
  const faults: Fault[] = [];
  for (const name of fieldsOfOneLine(schema)) {
    const value = (sent as Record<string, unknown>)[name];
    const message = typeof value === 'string' ? whyNotOneLine(value) : undefined;
    if (message) faults.push({ message, ...placeOf(name) });
  }
  return faults;
}
