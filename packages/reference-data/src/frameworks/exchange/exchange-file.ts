import { decodeText } from '../../decode.ts';
import type { FrameworkContent } from '../framework-content.ts';
import type { FrameworkFile } from '../framework-file.ts';
import { outlineOf, textOf, type Item } from '../framework-outline.ts';
import { checkFramework } from '../parse-framework.ts';
import { readJson } from '../read-json.ts';
import { placed, type PlacedFault, type Reading, type Unreadable } from './placed-fault.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';
import { readYaml, writeYaml } from './yaml-text.ts';

export const fileFormats = ['json', 'yaml', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The most that a file may have, of any format. */
export const mostFileBytes = 5 * 1024 * 1024;

/** What a framework file says. */
export interface ExchangedFramework {
  content: FrameworkContent;
  /** The lineage ids that it gives, by the codes of the statements. */
  lineages: ReadonlyMap<string, string>;
  /** The version that it was exported from, where it says so. */
  basedOn: string | null;
  /** The draft that it was exported from and how far that was, where it says so. */
  fromDraft: { id: string; point: number } | null;
}

/** @param file as `fileOfFramework` writes it: themes nested, scales named */
export async function writeFrameworkFile(file: FrameworkFile, format: FileFormat): Promise<Uint8Array> {
  if (format === 'xlsx') return writeWorkbook(file);
  return new TextEncoder().encode(format === 'yaml' ? writeYaml(file) : `${JSON.stringify(file, null, 2)}\n`);
}

/** Reads a framework file of any format: all that it says, or every fault in it at its place. */
export async function readFrameworkFile(
  bytes: Uint8Array,
  format: FileFormat,
): Promise<{ data: ExchangedFramework } | { faults: PlacedFault[] }> {
  if (bytes.length > mostFileBytes) return { faults: [{ place: 'The file', reason: 'has more than 5 MB' }] };
  const reading = format === 'xlsx' ? await readWorkbook(bytes) : readText(bytes, format);
  if ('unreadable' in reading) return { faults: reading.unreadable };
  const { value, placeOf } = reading;
  const checked = checkFramework(value);
  const faults = [...reading.faults, ...('faults' in checked ? placed(checked.faults, placeOf) : [])];
  if (faults.length > 0 || 'faults' in checked) return { faults };
  const { document, statements } = outlineOf(value);
  const lineages = statements.map((item) => [textOf(item, 'code') ?? '', textOf(item, 'lineageId')] as const);
  return {
    data: {
      content: checked.data,
      lineages: new Map(lineages.flatMap(([code, id]) => (id === null ? [] : [[code, id] as const]))),
      basedOn: textOf(document, 'basedOn'),
      fromDraft: fromDraftOf(document),
    },
  };
}

function fromDraftOf({ fields }: Item): ExchangedFramework['fromDraft'] {
  // The check of the file lets nothing else through.
  const from = fields['fromDraft'] as FrameworkFile['fromDraft'];
  return from ? { id: from.id, point: Number(from.point) } : null;
}

function readText(bytes: Uint8Array, format: 'json' | 'yaml'): Reading | Unreadable {
  const decoded = decodeText('', bytes);
  if ('faults' in decoded) return { unreadable: decoded.faults.map(({ line, reason }) => ({ place: `line ${line}`, reason })) };
  if (format === 'yaml') return readYaml(decoded.text);
  const read = readJson(decoded.text);
  if ('line' in read) return { unreadable: [{ place: `line ${read.line}`, reason: read.reason }] };
  const placeOf = (pointer: string) => `line ${read.lineOf(pointer)}${pointer && `, ${pointer}`}`;
  return { value: read.value, faults: placed(read.repeated, placeOf), placeOf };
}
