import type { Place, Places } from './places.ts';

/** An inspection outcome as somebody compiled it; see the table inspections. Days are YYYY-MM-DD. */
export interface Inspection {
  areaId: number;
  framework: '2016' | '2023';
  startedOn: string | null;
  publishedOn: string;
  outcome: string | null;
  grade: number | null;
  nextBy: string | null;
  compiledBy: string;
  verified: boolean;
  reportUrl: string | null;
}

type Read = Inspection | { column: string; fault: string };
type Value = (column: string) => string;

interface InspectionFile {
  file: string;
  read: (value: Value, places: Places) => Read;
}

/** What the files are and how each is read. Where an inspection is in two of them, both compilations are kept. */
export const inspectionFiles: readonly InspectionFile[] = [
  { file: 'area_send_inspections_2016_2022_ofsted.csv', read: readFormer },
  { file: 'area_send_inspections_jan_jul2023_ofsted_mi.csv', read: readManagementInformation },
  { file: 'area_send_inspections_2023on_d2i.csv', read: readScraped },
];

/** By code, which may be one of before a change. */
function readFormer(value: Value, places: Places): Read {
  const code = value('Local authority code');
  const required = value('Inspection outcome: written statement of action required?');
  const progress = value('Revisit outcome: sufficient progress in addressing all significant weaknesses?');
  const revisit = progress ? ` Revisit of ${value('Revisit start date')}, sufficient progress in all of them: ${progress}.` : '';
  return checked('Local authority code', code, places.byCode(code), value('Inspection publication date'), {
    framework: '2016',
    startedOn: dayOf(value('Inspection start date')),
    outcome: `Written statement of action required: ${required}.${revisit}`,
    grade: null,
    nextBy: null,
    compiledBy: 'Ofsted',
    verified: true,
    reportUrl: null,
  });
}

function readManagementInformation(value: Value, places: Places): Read {
  const name = value('Local.area.partnership');
  return checked('Local.area.partnership', name, places.byName(name, 'local'), value('Inspection.publication.date'), {
    framework: '2023',
    startedOn: dayOf(value('Inspection.start.date')),
    outcome: value('Inspection.outcome'),
    grade: gradeOf(value('Inspection.outcome')),
    nextBy: null,
    compiledBy: 'Ofsted',
    verified: true,
    reportUrl: null,
  });
}

/** By the Department for Education's number: some of its codes are of before a change. Read from reports by program. */
function readScraped(value: Value, places: Places): Read {
  const number = value('La Code');
  const text = value('Inspection Outcome Text');
  const grade = Number(value('Outcome Grade'));
  return checked('La Code', number, places.byDfeCode(number), value('Publication Date'), {
    framework: '2023',
    startedOn: dayOf(value('Inspection Start Date')),
    outcome: text === 'Inspection outcome section not found.' ? null : text,
    grade: [1, 2, 3].includes(grade) ? grade : null,
    nextBy: dayOf(value('Next Inspection By Date')),
    compiledBy: 'Data to Insight',
    verified: false,
    reportUrl: value('Inspection Link') || null,
  });
}

function checked(
  column: string,
  written: string,
  place: Place | undefined,
  published: string,
  rest: Omit<Inspection, 'areaId' | 'publishedOn'>,
): Read {
  if (!place) return { column, fault: `${JSON.stringify(written)} is not an area that is known` };
  const publishedOn = dayOf(published);
  if (publishedOn === null) return { column: 'publication date', fault: `${JSON.stringify(published)} is not a day` };
  return { areaId: place.id, publishedOn, ...rest };
}

function gradeOf(outcome: string): number | null {
  const grade = ['Typically positive', 'Inconsistent', 'Widespread'].findIndex((words) => outcome.startsWith(words)) + 1;
  return grade === 0 ? null : grade;
}

/** A day written YYYY-MM-DD, dd/mm/yyyy or dd/mm/yy; null for none, which one compiler writes as the first day of 1900. */
function dayOf(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{2}|\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year || year === '1900') return null;
  return `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
}
