import { useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { WithheldNote } from '../../components/withheld.tsx';
import { scaleOf, statementsByTheme, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { bandsOf } from '../../lib/stage-bands.ts';
import type { Cell, Release } from './api.ts';
import { CsvDownload } from './csv-download.tsx';
import { figuresCsv, type CsvRow } from './csv.ts';
import { MethodNote } from './method-note.tsx';
import { cohortSentence, inOrder } from './place-sentence.ts';
import { cohortTitle, releaseState } from './release-words.ts';
import { StatementFigure } from './statement-figure.tsx';

/** A release as everyone reads it: the ranges of one group at a time, and no council. */
export function CohortFigures({ release }: { readonly release: Release }) {
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const [search] = useSearchParams();
  const cohort = release.cohorts.find(({ code }) => code === search.get('cohort')) ?? release.cohorts[0];
  const statements = cohort?.kind === 'published' ? cohort.statements : [];
  const cellsByCode = new Map(statements.map(({ statementCode, cells }) => [statementCode, cells]));
  if (release.state === 'withdrawn') {
    return <InsetText>{`${releaseState(release)} ${release.withdrawnReason ?? ''} Its figures are no longer shown.`}</InsetText>;
  }
  if (release.audit === null) return <InsetText>{`${releaseState(release)} There are no figures yet.`}</InsetText>;
  return (
    <>
      <InsetText>{`${releaseState(release)} These figures do not change.`}</InsetText>
      <Choice
        name="cohort"
        label="Group of areas"
        options={release.cohorts.map((one) => ({ value: one.code, text: cohortTitle(one) }))}
        value={cohort?.code ?? ''}
      />
      {cohort?.kind === 'published' ? <Text>{`${cohort.contributors} councils are counted.`}</Text> : <WithheldNote />}
      {release.audit.leftOut.length > 0 && (
        <Text>{`Left out for all, because not every edition of the framework asks it comparably: ${release.audit.leftOut.join(', ')}.`}</Text>
      )}
      <Load query={framework} thing="the framework">
        {(version) => (
          <>
            {statementsByTheme(version).map(({ theme, statements: inTheme }) => (
              <section key={theme.code} aria-labelledby={`theme-${theme.code}`}>
                <h2 className="govuk-heading-m" id={`theme-${theme.code}`}>
                  {theme.code} {theme.title}
                </h2>
                {inTheme.map((statement) => {
                  const scale = scaleOf(version, statement);
                  const found = cellsByCode.get(statement.code);
                  const cells = found ? inOrder(found, scale) : null;
                  return (
                    <StatementFigure
                      key={statement.code}
                      title={`${statement.code} ${statementTitle(statement)}`}
                      headingId={`figure-${statement.code}`}
                      sentence={cohortSentence(bandsOf(cells ?? [], scale), cohort?.title)}
                      scale={scale}
                      cohort={cohortTitle(cohort)}
                      cells={cells}
                    />
                  );
                })}
              </section>
            ))}
            <MethodNote contributors={cohort?.kind === 'published' ? cohort.contributors : null} report={release.audit?.report} />
            <CsvDownload
              csv={csvOf(version, cellsByCode, release.demonstration, cohort?.title)}
              name={`waymark-${cohort?.code ?? 'england'}-${release.cycleCode}.csv`}
            />
          </>
        )}
      </Load>
    </>
  );
}

function csvOf(
  version: FrameworkVersion,
  cellsByCode: ReadonlyMap<string, readonly Cell[]>,
  demonstration: boolean,
  cohort: string | undefined,
): string {
  const rows = version.statements.flatMap((statement): CsvRow[] => {
    const cells = cellsByCode.get(statement.code);
    return [...scaleOf(version, statement).stages.map(({ code }) => code), 'unplaced'].map((category) => ({
      statementCode: statement.code,
      category,
      cell: cells?.find((cell) => cell.category === category) ?? null,
    }));
  });
  return figuresCsv(rows, demonstration, cohort);
}
