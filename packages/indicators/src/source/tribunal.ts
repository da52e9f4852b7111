import { calendarYear } from './period.ts';
import type { Place, Places } from './places.ts';
import type { SourceRecord } from './read-records.ts';
import type { Layout, Measure, SourceNotes } from './source-row.ts';

/** A block of three columns, or of the two that stand under the other method. */
interface Block {
  year: string;
  measures: Measure[];
  at: number[];
}

/** Of a plan's annual review: one decision a year was assumed, and since the table of 2024 those completed are counted. */
export type TribunalMethod = 'assumed_reviews' | 'completed_reviews';

const england = /^england total(\d|,|$)/i;
const noFilters = {};
/** Headings between areas, and what the tables say before and after them. */
const heading = /^[A-Z ]+$/;

/**
 * The tables of appeals beside appealable decisions: titles, two lines of header, areas under the headings of regions, England,
 * notes. Areas are known by name, since the tables have wrong numbers. Until 2018 Dorset was the county before its change.
 * @param method by which the table counts decisions, unless a column says that it is in development.
 */
export function tribunalLayout(method: TribunalMethod): Layout {
  return async function* (records, places, _departures, notes) {
    let years: string[] | null = null;
    let blocks: Block[] | null = null;
    let width = 0;
    let isOver = false;
    for await (const record of records) {
      const { line, cells } = record;
      if (isOver) continue; // totals of another kind, sources and notes
      if (blocks === null) {
        if (years) {
          blocks = blocksOf(record, years, method, notes);
          width = cells.length;
          if (!blocks) return;
        } else if (cells.some((cell) => /^\d{4}$/.test(cell))) years = cells;
        continue;
      }
      const name = cells[0] ?? '';
      if (cells.length !== width) {
        notes.faults.refuse(line, null, `has ${cells.length} columns where ${width} are wanted`);
        continue;
      }
      if (heading.test(name)) continue;
      const place = england.test(name) ? places.byCode('E92000001') : areaOf(name, cells[1] ?? '', places, notes);
      if (!place) {
        notes.faults.reject(line, 'Local Authority', `${JSON.stringify(name)} is not an area that is known`);
        continue;
      }
      for (const { year, measures, at } of blocks) {
        const of = placeIn(year, place, places);
        yield { line, place: of, period: calendarYear(year), filters: noFilters, measures, cells, at };
      }
      isOver = place.level === 'national';
    }
    if (blocks === null) notes.faults.refuse(1, null, 'there is no line of years above the columns');
    else if (!isOver) notes.faults.refuse(1, null, 'there is no line of England below the areas: the file was cut off');
  };
}

function blocksOf({ line, cells }: SourceRecord, years: readonly string[], method: TribunalMethod, { faults }: SourceNotes) {
  const blocks = new Map<string, Block>();
  let year = '';
  cells.forEach((title, index) => {
    year = /^\d{4}$/.test(years[index] ?? '') ? (years[index] ?? '') : year;
    if (year === '' || title.trim() === '') return;
    const of = title.startsWith('In development:') ? 'completed_reviews' : method;
    const measure = measureOf(title, of);
    if (!measure) return;
    const block = blocks.get(`${year} ${of}`) ?? { year, measures: [], at: [] };
    blocks.set(`${year} ${of}`, block);
    if (block.measures.some(({ name }) => name === measure.name)) {
      const reason = `${year} has a second column of this kind and nothing says that it is counted by another method`;
      faults.refuse(line, title, `two methods in one series: ${reason}`);
    }
    block.measures.push(measure);
    block.at.push(index);
  });
  if (blocks.size === 0) faults.refuse(line, null, 'there are no columns of appeals and appealable decisions');
  return faults.refusals.length > 0 ? null : [...blocks.values()];
}

/** Appeals are counted in one way; what they are set against, and so the rate, in two. */
function measureOf(title: string, method: TribunalMethod): Measure | null {
  const counted = method === 'completed_reviews' ? 'completed annual reviews counted' : 'one decision a year for each plan';
  const number = { unit: '', decimalPlaces: 0 };
  if (/appeal rate/i.test(title))
    return { name: `appeal_rate_${method}`, label: `Appeal rate (${counted})`, unit: '%', decimalPlaces: 1 };
  if (/appealable decisions/i.test(title))
    return { name: `appealable_decisions_${method}`, label: `Appealable decisions (${counted})`, ...number };
  if (/^appeals/i.test(title)) return { name: 'appeals_registered', label: 'Appeals registered', ...number };
  return null;
}

/** By its name; that the number beside it is another area's is noted. */
function areaOf(name: string, number: string, places: Places, { mended }: SourceNotes): Place | undefined {
  const place = places.byName(name, 'local');
  const numbered = places.byDfeCode(number);
  if (place && numbered && numbered.gssCode !== place.gssCode) mended.add(`${place.name} numbered ${number}, read by name`);
  return place;
}

/** Dorset stands on one line for the county until 2018 and for the area of 2019, whose boundary is another. */
function placeIn(year: string, place: Place, places: Places): Place {
  if (place.code !== 'E06000059' || Number(year) >= 2019) return place;
  return places.byCode('E10000009') ?? place;
}
