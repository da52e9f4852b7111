import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml';
import type { FrameworkFile } from '../framework-file.ts';
import { lineOf } from '../json-places.ts';
import { step } from '../json-pointer.ts';
import { define, type Fields } from './building.ts';
import type { PlacedFault, Reading, Unreadable } from './placed-fault.ts';

/** Reading takes about two seconds for each million characters. */
const longestText = 1_000_000;

/** Every text is quoted that a reader of YAML 1.1 or 1.2 would take for something else. */
export function writeYaml(file: FrameworkFile): string {
  return stringify(file, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

/**
 * The value of a YAML text. Every scalar is text, `no` and 1.10 too, but for the fields that hold numbers and truths. What YAML
 * has beyond JSON, references and tags, is refused.
 */
export function readYaml(text: string): Reading | Unreadable {
  if (text.length > longestText) {
    const reason = 'has more than a million characters; as JSON or as a workbook it can be longer';
    return { unreadable: [{ place: 'The file', reason }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    lineCounter: counter,
    prettyErrors: false,
    // It would compare each key with all before it; a field given twice is found below.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      unreadable: document.errors.map(({ message, pos }) => ({
        place: `line ${lineAt(pos[0])}`,
        reason: `is not YAML: ${message}`,
      })),
    };
  }
  const lines = new Map<string, number>();
  const faults: PlacedFault[] = [];

  const valueOf = (node: unknown, pointer: string, isEntry = false): unknown => {
    if (!isCollection(node) && !isScalar(node) && !isAlias(node)) return '';
    const line = lineAt(node.range?.[0] ?? 0);
    lines.set(pointer, line);
    const wrong = (reason: string) => faults.push({ place: `line ${line}`, reason });
    if (isAlias(node)) return wrong('refers to another place of the file: write it out');
    if (node.anchor !== undefined) wrong('has an anchor: write it out wherever it is meant');
    if (node.tag !== undefined) wrong(`has the tag ${node.tag}: leave it out`);
    if (isSeq(node)) return node.items.map((item, index) => valueOf(item, step(pointer, index), true));
    if (!isMap(node)) return node.type === 'PLAIN' && isEntry ? typed(pointer, String(node.value)) : node.value;
    const fields: Fields = {};
    const names = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (names.has(name))
        faults.push({
          place: `line ${lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0)}, ${step(pointer, name)}`,
          reason: 'is given twice',
        });
      names.add(name);
      define(fields, name, valueOf(value, step(pointer, name), isEntry && !isCollection(value)));
    }
    return fields;
  };
  const value = valueOf(document.contents, '');
  const placeOf = (pointer: string) => `line ${lineOf(lines, pointer)}${pointer && `, ${pointer}`}`;
  return { value, faults, placeOf };
}

/** The fields of the entries of lists that hold no text. Elsewhere the same names are codes and languages. */
function typed(pointer: string, text: string): unknown {
  const field = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (field === 'statutory') return text === 'true' || (text === 'false' ? false : text);
  if (field !== 'value' && field !== 'weight') return text;
  return /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
