import { Load } from '../../components/load.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { WithheldNote } from '../../components/withheld.tsx';
import { scaleOf, statementsByTheme, statementTitle, useFrameworkVersion, type FrameworkVersion } from '../../lib/frameworks.ts';
import { bandsOf } from '../../lib/stage-bands.ts';
import type { Cell, Release } from './api.ts';
import { CsvDownload } from './csv-download.tsx';
import { figuresCsv, type CsvRow } from './csv.ts';
import { MethodNote } from './method-note.tsx';
import { englandSentence, inOrder } from './place-sentence.ts';
import { cohortTitle, releaseState } from './release-words.ts';
import { StatementFigure } from './statement-figure.tsx';

/** A release as everyone reads it: England's ranges, and no council. */
export function EnglandFigures({ release }: { readonly release: Release }) {
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const england = release.cohorts.find(({ code }) => code === 'england');
  const statements = england?.kind === 'published' ? england.statements : [];
  const cellsByCode = new Map(statements.map(({ statementCode, cells }) => [statementCode, cells]));
  if (release.state === 'withdrawn') {
    return <InsetText>{`${releaseState(release)} ${release.withdrawnReason ?? ''} Its figures are no longer shown.`}</InsetText>;
  }
  return (
    <>
      <InsetText>{`${releaseState(release)} These figures do not change.`}</InsetText>
      {england?.kind === 'published' ? <Text>{`${england.contributors} councils are counted.`}</Text> : <WithheldNote />}
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
                      sentence={englandSentence(bandsOf(cells ?? [], scale))}
                      scale={scale}
                      cohort={cohortTitle(england)}
                      cells={cells}
                    />
                  );
                })}
              </section>
            ))}
            <MethodNote contributors={england?.kind === 'published' ? england.contributors : null} />
            <CsvDownload
              csv={csvOf(version, cellsByCode, release.demonstration)}
              name={`waymark-england-${release.cycleCode}.csv`}
            />
          </>
        )}
      </Load>
    </>
  );
}

function csvOf(version: FrameworkVersion, cellsByCode: ReadonlyMap<string, readonly Cell[]>, demonstration: boolean): string {
  const rows = version.statements.flatMap((statement): CsvRow[] => {
    const cells = cellsByCode.get(statement.code);
    return [...scaleOf(version, statement).stages.map(({ code }) => code), 'unplaced'].map((category) => ({
      statementCode: statement.code,
      category,
      cell: cells?.find((cell) => cell.category === category) ?? null,
    }));
  });
  return figuresCsv(rows, demonstration);
}
