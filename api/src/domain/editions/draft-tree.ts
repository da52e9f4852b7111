import {
  checkFramework,
  fileOfFramework,
  step,
  type FrameworkContent,
  type PointerFault,
  type ThemeFile,
} from '@waymark/reference-data';
import type { Edition } from './edition.ts';

/** Fields that a framework file calls otherwise. */
const inFile: Record<string, string> = { lookFors: 'lookFor', scaleCode: 'scale', unplacedAnswers: 'nonScored' };
const inDraft = Object.fromEntries(Object.entries(inFile).map(([ours, files]) => [files, ours]));

/** One part of a draft as it is kept. */
export interface DraftPart {
  id: string;
  kind: 'about' | 'scale' | 'theme' | 'statement';
  parentId: string | null;
  position: number;
  content: Record<string, unknown>;
}

/** A fault at its place: the part, and the field within it as a JSON pointer; null: the draft as a whole. */
export interface DraftFault {
  partId: string | null;
  field: string;
  message: string;
}

/** A draft as an edition, or every fault that keeps it from being one. */
export function editionOfDraft(code: string, parts: readonly DraftPart[]): { edition: Edition } | { faults: DraftFault[] } {
  const { file, places } = fileOfDraft(code, parts);
  const checked = checkFramework(file);
  if ('faults' in checked) return { faults: checked.faults.map((fault) => placed(fault, places)) };
  return { edition: { content: checked.data, lineages: lineagesOf(checked.data, parts) } };
}

/** Codes are unique in content without faults, so a statement's code finds its part. */
function lineagesOf(content: FrameworkContent, parts: readonly DraftPart[]): Map<string, string> {
  const ids = new Map(parts.filter(({ kind }) => kind === 'statement').map(({ id, content: { code } }) => [code, id]));
  return new Map(content.statements.map(({ code }) => [code, ids.get(code) ?? '']));
}

/** The parts put together as a framework file, which says which statement each is, and where each of them stands in it. */
export function fileOfDraft(code: string, parts: readonly DraftPart[]): { file: object; places: Map<string, string> } {
  const places = new Map<string, string>();
  const sorted = [...parts].sort((one, other) => one.position - other.position);
  const below = Map.groupBy(sorted, ({ kind, parentId }) => `${kind} ${parentId}`);
  const about = sorted.find(({ kind }) => kind === 'about');
  if (about) places.set('', about.id);

  const listed = (list: readonly DraftPart[], pointer: string) =>
    list.map((part, index) => {
      const place = step(pointer, index);
      places.set(place, part.id);
      return { part, place };
    });
  const statementsIn = (id: string, pointer: string) =>
    listed(below.get(`statement ${id}`) ?? [], step(pointer, 'statements')).map(({ part }) => ({
      lineageId: part.id,
      ...renamed(part.content, inFile),
    }));
  const themesIn = (id: string | null, pointer: string): object[] =>
    listed(below.get(`theme ${id}`) ?? [], step(pointer, 'themes')).map(({ part, place }) => ({
      ...part.content,
      statements: statementsIn(part.id, place),
      themes: themesIn(part.id, place),
    }));
  const scales = listed(
    sorted.filter(({ kind }) => kind === 'scale'),
    '/scales',
  ).map(({ part }) => part.content);
  return { file: { ...renamed(about?.content ?? {}, inFile), code, scales, themes: themesIn(null, '') }, places };
}

/** The part at the longest beginning of the pointer. What is said of a list of parts is said of the draft. */
function placed({ pointer, reason }: PointerFault, places: ReadonlyMap<string, string>): DraftFault {
  for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    const partId = places.get(pointer.slice(0, end));
    if (partId !== undefined) return { partId, field: fieldOf(pointer.slice(end)), message: reason };
    if (end === 0) break;
  }
  return { partId: null, field: pointer, message: reason };
}

function fieldOf(pointer: string): string {
  return pointer.replace(/^\/([^/]+)/, (whole, name: string) => (inDraft[name] ? `/${inDraft[name]}` : whole));
}

function renamed(content: object, names: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).map(([name, value]: [string, unknown]) => [names[name] ?? name, value]));
}

/**
 * The parts of a draft that says this text.
 * @param idOf the id of the part of that code; a statement's lineage id is its id in a draft. Undefined: it gets a new one
 */
export function partsOfContent(
  content: FrameworkContent,
  idOf: (kind: DraftPart['kind'], code: string) => string | undefined,
  newId: () => string,
): DraftPart[] {
  const { code: _code, scales = [], themes, ...about } = fileOfFramework(content);
  const part = (kind: DraftPart['kind'], parentId: string | null, index: number, fields: object): DraftPart => ({
    id: idOf(kind, 'code' in fields ? String(fields.code) : '') ?? newId(),
    kind,
    parentId,
    position: index + 1,
    content: renamed(fields, inDraft),
  });
  const themeParts = (
    { statements = [], themes: inner = [], ...theme }: ThemeFile,
    parentId: string | null,
    index: number,
  ): DraftPart[] => {
    const own = part('theme', parentId, index, theme);
    return [
      own,
      ...statements.map((statement, place) => part('statement', own.id, place, statement)),
      ...inner.flatMap((below, place) => themeParts(below, own.id, place)),
    ];
  };
  return [
    part('about', null, 0, about),
    ...scales.map((scale, index) => part('scale', null, index, scale)),
    ...themes.flatMap((theme, index) => themeParts(theme, null, index)),
  ];
}
