import type { EditionRelation, FrameworkContent, Statement } from '@waymark/reference-data';
import { isRescaled, sameStages, statementsByLineage, type Edition } from './edition.ts';

export const changeKinds = ['added', 'reworded', 'moved', 'split', 'merged', 'retired', 'scale_changed', 'details'] as const;

export interface FieldChange {
  name: string;
  /** As text; what is no text is written as JSON. Null: there was or is none. */
  before: string | null;
  after: string | null;
}

/** One difference between two editions, as a person would say it. */
export interface Change {
  kind: (typeof changeKinds)[number];
  subject: 'framework' | 'scale' | 'theme' | 'statement';
  /** Codes in the earlier edition and in the later one; none where there is nothing. */
  from: string[];
  to: string[];
  /** For statements: whether answers to the two can be set side by side. Null: there are no two. */
  comparable: boolean | null;
  fields: FieldChange[];
}

/** What differs, in the order of reading of the later edition; then what is gone. `relations` say how statements belong together. */
export function changesBetween(before: Edition, after: Edition, relations: readonly EditionRelation[]): Change[] {
  return [
    ...listed('framework', 'details', [], [], fieldsOf(about(before.content), about(after.content))),
    ...partChanges('scale', byCode(before.content.scales), byCode(after.content.scales), sameStages),
    ...partChanges('theme', themesInPlace(before, after), themesInPlace(after, before), () => true),
    ...statementChanges(before, after, relations),
  ];
}

function about({ scales: _scales, themes: _themes, statements: _statements, ...rest }: FrameworkContent): object {
  return rest;
}

/**
 * Themes with their place among those within the same theme that the other edition has there too: what is added, retired or
 * moved elsewhere moves nobody.
 */
function themesInPlace({ content }: Edition, other: Edition): Map<string, object> {
  const parents = new Map(other.content.themes.map(({ code, parentCode }) => [code, parentCode]));
  const counts = new Map<string | null, number>();
  const placed = content.themes.map(({ position: _position, ...theme }) => {
    if (parents.get(theme.code) !== theme.parentCode) return theme;
    const position = (counts.get(theme.parentCode) ?? 0) + 1;
    counts.set(theme.parentCode, position);
    return { ...theme, position: String(position) };
  });
  return byCode(placed);
}

function byCode<T extends { code: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.code, item]));
}

/** Scales and themes have no lineage: what has the code is the same. */
function partChanges<Part extends object>(
  subject: 'scale' | 'theme',
  before: Map<string, Part>,
  after: Map<string, Part>,
  onSameStages: (one: Part, other: Part) => boolean,
): Change[] {
  const there = [...after].flatMap(([code, item]) => {
    const earlier = before.get(code);
    if (!earlier) return [change('added', subject, [], [code], fieldsOf({}, item))];
    const fields = fieldsOf(earlier, item);
    if (!onSameStages(earlier, item)) {
      return [change('scale_changed', subject, [code], [code], fields)];
    }
    const moved = fields.filter(({ name }) => name === 'parentCode' || name === 'position');
    return [
      ...listed(subject, 'moved', [code], [code], moved),
      ...listed(
        subject,
        'reworded',
        [code],
        [code],
        fields.filter((field) => !moved.includes(field)),
      ),
    ];
  });
  const gone = [...before.keys()].filter((code) => !after.has(code));
  return [...there, ...gone.map((code) => change('retired', subject, [code], [], fieldsOf(before.get(code) ?? {}, {})))];
}

/** A statement's place in its theme. */
type PlaceOf = (statement: Statement, edition: Edition) => number;

function statementChanges(before: Edition, after: Edition, relations: readonly EditionRelation[]): Change[] {
  const [earlier, later] = [statementsByLineage(before), statementsByLineage(after)];
  const order = placesOf(before, after);
  /** All rows of one split, by the statement before, or of one merger, by the statement after, told as one change with all texts. */
  const together = (kind: 'split' | 'merged', by: 'fromLineageId' | 'toLineageId') => {
    const rowsOf = Map.groupBy(
      relations.filter(({ relation }) => relation === kind),
      (row) => row[by],
    );
    return [...rowsOf.values()].map((rows) => {
      const from = distinct(rows.map(({ fromLineageId }) => fromLineageId));
      const to = distinct(rows.map(({ toLineageId }) => toLineageId));
      const fields = fieldsOf({ text: textsOf(from, earlier) }, { text: textsOf(to, later) });
      return change(kind, 'statement', codesOf(from, earlier), codesOf(to, later), fields, false);
    });
  };

  const pairs = relations.flatMap((row) => {
    const [was, is] = [earlier.get(row.fromLineageId ?? ''), later.get(row.toLineageId ?? '')];
    if (row.relation === 'new' && is) return [change('added', 'statement', [], [is.code], fieldsOf({}, worded(is)), null)];
    if (row.relation === 'retired' && was)
      return [change('retired', 'statement', [was.code], [], fieldsOf(worded(was), {}), null)];
    if ((row.relation !== 'same' && row.relation !== 'reworded') || !was || !is) return [];
    return pairChanges(before, after, was, is, row, order);
  });
  return [...pairs, ...together('split', 'fromLineageId'), ...together('merged', 'toLineageId')];
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

function codesOf(ids: readonly string[], statements: ReadonlyMap<string, Statement>): string[] {
  return ids.map((id) => statements.get(id)?.code ?? id);
}

/** What each of them asks, by its code. */
function textsOf(ids: readonly string[], statements: ReadonlyMap<string, Statement>): Record<string, string> {
  return Object.fromEntries(ids.flatMap((id) => statements.get(id) ?? []).map(({ code, text }) => [code, text]));
}

/** What a statement that stayed became. Its place is no field: it is told as a move. */
function pairChanges(
  before: Edition,
  after: Edition,
  was: Statement,
  is: Statement,
  { relation, comparable }: EditionRelation,
  order: PlaceOf,
): Change[] {
  const fields = fieldsOf(worded(was), worded(is));
  const scale = fields.filter(({ name }) => name === 'scaleCode');
  const rescaled = isRescaled(before, was, after, is);
  const rest = fields.filter((field) => !scale.includes(field) && field.name !== 'themeCode');
  const place = placeOf(was, before, is, after, order);
  return [
    ...(rescaled ? [change('scale_changed', 'statement', [was.code], [is.code], scale, comparable)] : []),
    ...listed('statement', 'moved', [was.code], [is.code], place, comparable),
    ...wording(was, is, rest, relation === 'reworded' && !rescaled, comparable),
  ];
}

/** A question is reworded, too, where only its scale says something else: that is told of the statement, and its fields are none. */
function wording(was: Statement, is: Statement, fields: FieldChange[], isReworded: boolean, comparable: boolean): Change[] {
  if (isReworded) return [change('reworded', 'statement', [was.code], [is.code], fields, comparable)];
  return listed('statement', 'details', [was.code], [is.code], fields, comparable);
}

function placeOf(was: Statement, before: Edition, is: Statement, after: Edition, order: PlaceOf): FieldChange[] {
  if (was.themeCode !== is.themeCode) return [{ name: 'themeCode', before: was.themeCode, after: is.themeCode }];
  const [earlier, later] = [order(was, before), order(is, after)];
  return earlier === later ? [] : [{ name: 'position', before: String(earlier), after: String(later) }];
}

/**
 * A statement's place among those of its theme that are in the same theme of the other edition: what is added, retired or moved
 * elsewhere moves nobody.
 */
function placesOf(before: Edition, after: Edition) {
  const places = new Map([
    [before, placesIn(before, statementsByLineage(after))],
    [after, placesIn(after, statementsByLineage(before))],
  ]);
  return (statement: Statement, edition: Edition) => places.get(edition)?.get(statement.code) ?? 0;
}

function placesIn({ content, lineages }: Edition, other: ReadonlyMap<string, Statement>): Map<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { code, themeCode } of content.statements) {
    if (other.get(lineages.get(code) ?? '')?.themeCode !== themeCode) continue;
    const place = (counts.get(themeCode) ?? 0) + 1;
    counts.set(themeCode, place);
    places.set(code, place);
  }
  return places;
}

function worded({ position: _position, ...rest }: Statement): object {
  return rest;
}

function change(
  kind: Change['kind'],
  subject: Change['subject'],
  from: string[],
  to: string[],
  fields: FieldChange[],
  comparable: boolean | null = null,
): Change {
  return { kind, subject, from, to, comparable, fields };
}

/** A change with these fields, or none where there are none. */
function listed(
  subject: Change['subject'],
  kind: Change['kind'],
  from: string[],
  to: string[],
  fields: FieldChange[],
  comparable: boolean | null = null,
): Change[] {
  return fields.length === 0 ? [] : [change(kind, subject, from, to, fields, comparable)];
}

function fieldsOf(before: object, after: object): FieldChange[] {
  const [earlier, later] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) => {
    const [was, is] = [asText(earlier.get(name)), asText(later.get(name))];
    return was === is ? [] : [{ name, before: was, after: is }];
  });
}

function asText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
