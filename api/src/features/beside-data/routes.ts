import type Type from 'typebox';
import type { CouncilQueries } from '@waymark/db';
import { follow } from '../../domain/editions/path.ts';
import { stillAsked } from '../../domain/editions/projection.ts';
import { rule, ruleForOtherScales } from '../../domain/statistics/question.ts';
import type { App } from '../../http/exchange.ts';
import { ProblemError } from '../../http/problems.ts';
import { addNamedSchemas } from '../../http/response-guard.ts';
import { findSteps } from '../../wire/edition-store.ts';
import { comparedOf, placeOf } from '../../wire/indicator-place.ts';
import { findInspections, inspectionOf } from '../../wire/inspection-store.ts';
import { cellOf } from '../../wire/release-cell.ts';
import { readStatistics, type StatisticsRow } from '../../wire/statistics-store.ts';
import { namesOf, questionsOf } from './rules.ts';
import { getBesideData, namedSchemas, type BesideData } from './schema.ts';
import { findReadableRelease, findSealed, type ReleaseRow, type SealedRow, type SealedStatement } from './store.ts';

type Wire = Type.Static<typeof BesideData>;
type Ranges = Wire['themes'][number]['statements'][number]['ranges'];

export function besideDataRoutes(app: App): void {
  addNamedSchemas(app, ...namedSchemas);

  app.get(
    '/v1/assessments/:assessmentId/submissions/:revision/beside-data',
    { schema: getBesideData },
    async ({ council, params: { assessmentId, revision } }) =>
      council.read(async (queries) => {
        const sealed = await findSealed(queries, assessmentId, revision);
        if (!sealed) throw new ProblemError('submission.not-found');
        return { assessmentId, revision, ...(await besideDataOf(queries, sealed)) };
      }),
  );
}

async function besideDataOf(queries: CouncilQueries, sealed: SealedRow): Promise<Omit<Wire, 'assessmentId' | 'revision'>> {
  const names = [...new Set(sealed.statements.flatMap((statement) => namesOf(sealed, statement)))];
  const statistics = await readStatistics(queries, { area: sealed.gssCode, names, reach: 'place' });
  const compared = comparedOf(statistics, sealed.gssCode);
  if (!compared) throw new Error('a council is an area');
  const release = await findReadableRelease(queries, sealed);
  const inspections = await findInspections(queries, sealed.gssCode);
  const rangesOf = release ? await rangesBy(queries, sealed, release) : () => [];

  const places = statistics.indicators.map((indicator) => placeOf(statistics, indicator, compared));
  const named = indicatorsByName(statistics);
  const codesOf = (wanted: readonly string[]) => [...new Set(wanted.flatMap((name) => named.get(name) ?? []))];
  const codesOfStatement = (statement: SealedStatement) => codesOf(namesOf(sealed, statement));
  const themes = sealed.themes.map(({ code, title }) => {
    const statements = sealed.statements.filter(({ themeCode }) => themeCode === code);
    const wanted = [...new Set(statements.flatMap((statement) => namesOf(sealed, statement)))];
    return {
      code,
      title,
      indicatorCodes: codesOf(wanted),
      withoutFigures: wanted.filter((name) => !named.has(name)),
      statements: statements.map((statement) => statementOf(statement, rangesOf(statement), codesOfStatement(statement))),
    };
  });
  return {
    cycleCode: sealed.cycleCode,
    sealedAt: new Date(sealed.sealedAt).toISOString(),
    demonstration: sealed.demonstration,
    area: compared.area,
    rule,
    ruleForOtherScales,
    questions: questionsOf(sealed.statements, (statement) => {
      const codes = codesOfStatement(statement);
      return places.filter(({ indicator }) => codes.includes(indicator.code));
    }),
    release: release ? { id: release.id, cycleCode: release.cycleCode, version: release.version } : null,
    themes: themes.filter(({ statements }) => statements.length > 0),
    indicators: places,
    inspections: inspections.flatMap(({ inspection }) => (inspection ? [inspectionOf(inspection)] : [])),
  };
}

/** Our codes by every name an indicator has. Which names frameworks use is written in the catalogue. */
function indicatorsByName({ indicators }: StatisticsRow): ReadonlyMap<string, string> {
  return new Map(indicators.flatMap(({ code, otherCodes }) => [code, ...otherCodes].map((name) => [name, code] as const)));
}

function statementOf({ code, title, kind, stage }: SealedStatement, ranges: Ranges, indicatorCodes: string[]) {
  return {
    statementCode: code,
    title,
    own: kind === 'stage' ? { kind, stage: stage?.code ?? '' } : { kind },
    stage: stage ? { label: stage.label, place: stage.place, of: stage.of } : null,
    ranges,
    indicatorCodes,
  };
}

/** The ranges of a statement, where the release's edition still asks the same. */
async function rangesBy(
  queries: CouncilQueries,
  sealed: SealedRow,
  release: ReleaseRow,
): Promise<(statement: SealedStatement) => Ranges> {
  const reached = await lineagesIn(queries, sealed, release);
  const cohorts = release.cohorts.map(({ code, title, contributors, cells }) => ({
    code,
    title,
    contributors,
    byLineage: Map.groupBy(cells, ({ lineageId }) => lineageId),
  }));
  return ({ lineageId }) =>
    cohorts.flatMap(({ code, title, contributors, byLineage }) => {
      const cells = byLineage.get(reached.get(lineageId) ?? '');
      return cells ? [{ code, title, cells: cells.map((cell) => cellOf(cell, contributors)) }] : [];
    });
}

/** Where each statement of the sealed copy stands in the release's edition, which may be a later or an earlier one. */
async function lineagesIn(
  queries: CouncilQueries,
  { versionId, statements }: SealedRow,
  release: ReleaseRow,
): Promise<ReadonlyMap<string, string | null>> {
  const later = await findSteps(queries, versionId, release.versionId);
  if (later) {
    const own = statements.map(({ lineageId }) => lineageId);
    return new Map([...follow(own, later)].map(([from, destination]) => [from, stillAsked(destination)]));
  }
  const earlier = await findSteps(queries, release.versionId, versionId);
  if (!earlier) return new Map();
  const theirs = new Set(release.cohorts.flatMap(({ cells }) => cells.map(({ lineageId }) => lineageId)));
  return new Map([...follow(theirs, earlier)].map(([from, destination]) => [stillAsked(destination) ?? '', from]));
}
