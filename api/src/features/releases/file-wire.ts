import type Type from 'typebox';
import type { Table, TableFile } from '../../wire/table-file.ts';
import type { Release } from './schema.ts';

type ReleaseWire = Type.Static<typeof Release>;

const columns = [
  'cohort_code',
  'cohort',
  'contributors',
  'statement_code',
  'category',
  'count_from',
  'count_to',
  'percent_from',
  'percent_to',
  'symbol',
];

/** The figures as a table, with what its reader must know beside it. */
export function releaseTable(release: ReleaseWire): TableFile {
  const title = `${release.frameworkTitle} ${release.frameworkVersion}, ${release.cycleCode}: figures of councils that take part`;
  return {
    title,
    notes: [
      ...(release.demonstration
        ? ['Demonstration data: the judgements are made up and say nothing about any real council.']
        : []),
      'Each figure is a range in which the number of councils lies, and its share of those counted in per cent. Ranges do not add up, and are never averaged or ranked.',
      'contributors: how many councils are counted in the cohort, the same for every statement. category: a stage of the scale, or unplaced, which is not known and not applicable together.',
      'symbol: [c] means not shown, to protect individual councils. Every figure left out looks the same, whatever the reason.',
      ...(release.audit?.report ?? []),
      ...(release.hash === null ? [] : [`Fingerprint of the release (SHA-256): ${release.hash}.`]),
    ],
    tables: [{ name: 'Figures', title, columns, rows: release.cohorts.flatMap(rowsOf) }],
  };
}

function rowsOf(cohort: ReleaseWire['cohorts'][number]): Table['rows'][number][] {
  const name = [cohort.code, cohort.title];
  if (cohort.kind === 'withheld') return [[...name, null, null, null, null, null, null, null, '[c]']];
  return cohort.statements.flatMap(({ statementCode, cells }) =>
    cells.map(({ category, countFrom, countTo, percentFrom, percentTo }) => [
      ...name,
      cohort.contributors,
      statementCode,
      category,
      countFrom,
      countTo,
      percentFrom,
      percentTo,
      null,
    ]),
  );
}
