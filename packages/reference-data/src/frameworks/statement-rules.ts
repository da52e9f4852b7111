import { itemsOf, onlyScaleCode, stageCodeOf, textOf, type Item, type Outline, type StatementItem } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';

/** What a statement says of stages, partner types, languages and other statements must be there. */
export function statementFaults(outline: Outline): PointerFault[] {
  const stages = stagesByScale(outline);
  const stagesOf = ({ scale }: StatementItem) => stages.get(scale ?? '') ?? onlyOf(stages);
  const partners = new Set(outline.partnerTypes.map((item) => textOf(item, 'code')));
  const byCode = new Map(outline.statements.map((item) => [textOf(item, 'code'), item]));
  return outline.statements.flatMap((item) => [
    ...unknownKeys(item, 'wordings', partners, "is not one of the file's partner types"),
    ...unknownKeys(item, 'descriptors', stagesOf(item), "is not a stage of the statement's scale"),
    ...gateFaults(item, byCode, stagesOf),
  ]);
}

function stagesByScale({ scales, stageLists }: Outline): Map<string, Set<string | null>> {
  const codesAt = new Map(stageLists.map(({ pointer, stages }) => [pointer, new Set(stages.map(stageCodeOf))]));
  return new Map(
    scales.map(({ pointer, code }) => [
      code,
      codesAt.get(code === onlyScaleCode && pointer === '/scale' ? pointer : step(pointer, 'stages')) ?? new Set<string | null>(),
    ]),
  );
}

/** The stages of a file's one scale: whoever names none is on it. */
function onlyOf(stages: Map<string, Set<string | null>>): Set<string | null> {
  const [only] = stages.values();
  return stages.size === 1 && only ? only : new Set();
}

function unknownKeys(item: Item, name: string, known: ReadonlySet<string | null>, reason: string): PointerFault[] {
  return keysOf(item, name)
    .filter((key) => !known.has(key))
    .map((key) => ({ pointer: step(step(item.pointer, name), key), reason: `${key} ${reason}` }));
}

function keysOf({ fields }: Item, name: string): string[] {
  const value = fields[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function gateFaults(
  item: StatementItem,
  byCode: ReadonlyMap<string | null, StatementItem>,
  stagesOf: (item: StatementItem) => ReadonlySet<string | null>,
): PointerFault[] {
  const fields = item.fields['gate'];
  if (typeof fields !== 'object' || fields === null) return [];
  const gate: Item = { pointer: step(item.pointer, 'gate'), fields: { ...fields } };
  const [minimum, at] = [textOf(gate, 'minimum'), textOf(gate, 'at')];
  const caps: unknown = gate.fields['caps'];
  const faults: PointerFault[] = [];
  if (minimum !== null && !stagesOf(item).has(minimum)) {
    faults.push({ pointer: step(gate.pointer, 'minimum'), reason: `${minimum} is not a stage of the statement's scale` });
  }
  for (const [index, code] of (Array.isArray(caps) ? (caps as unknown[]) : []).entries()) {
    if (typeof code !== 'string') continue;
    const pointer = step(step(gate.pointer, 'caps'), index);
    const capped = byCode.get(code);
    if (capped === undefined) faults.push({ pointer, reason: `${code} is not a statement of this file` });
    else if (capped === item) faults.push({ pointer, reason: 'a statement cannot cap itself' });
    else if (at !== null && !stagesOf(capped).has(at)) {
      faults.push({ pointer: step(gate.pointer, 'at'), reason: `${at} is not a stage of the scale of ${code}` });
    }
  }
  return faults;
}

/** Translations into a language that the file does not list. */
export function languageFaults({ document, stageLists, themes, statements }: Outline): PointerFault[] {
  const known = new Set(itemsOf(document, 'languages').map((item) => textOf(item, 'code')));
  const translated = [...stageLists.flatMap(({ stages }) => stages), ...themes, ...statements];
  return translated.flatMap((item) => unknownKeys(item, 'translations', known, 'is not one of the languages of this file'));
}
