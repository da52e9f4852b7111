import { useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { Select } from '../../components/select.tsx';
import { InsetText, Text } from '../../components/text-blocks.tsx';
import { WithheldNote } from '../../components/withheld.tsx';
import { useCouncil } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import {
  scaleOf,
  statementsByTheme,
  statementTitle,
  useFrameworkVersion,
  type FrameworkVersion,
  type Statement,
} from '../../lib/frameworks.ts';
import type { ReleaseSummary } from '../../lib/releases.ts';
import { useOurPlace, type Cell, type OurPlace } from './api.ts';
import { figuresCsv, type CsvRow } from './csv.ts';
import { CsvDownload } from './csv-download.tsx';
import { MethodNote } from './method-note.tsx';
import { inOrder, placeSentence } from './place-sentence.ts';
import { cohortTitle, notCountedWords, releaseState, releaseTitle } from './release-words.ts';
import { StatementFigure } from './statement-figure.tsx';

type Place = OurPlace['statements'][number];
type Cohort = OurPlace['cohorts'][number];

/** The cells of a group by statement; none where it is withheld. */
function cellsOf(cohort: Cohort | undefined): ReadonlyMap<string, readonly Cell[]> {
  return new Map(cohort?.kind === 'published' ? cohort.statements.map(({ statementCode, cells }) => [statementCode, cells]) : []);
}

export function OurPlaceFigures({ release }: { readonly release: ReleaseSummary }) {
  const council = useCouncil();
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const place = useOurPlace(council.gssCode, release.id);
  const [search] = useSearchParams();
  return (
    <>
      <InsetText>{`${releaseTitle(release)}. ${releaseState(release)} These figures do not change.`}</InsetText>
      <Load query={framework} thing="the framework">
        {(version) => (
          <Load query={place} thing="your place">
            {(ours) => {
              const cohort = ours.cohorts.find(({ code }) => code === search.get('cohort')) ?? ours.cohorts[0];
              return (
                <>
                  <OwnSeal own={ours.own} release={release} />
                  <Choice
                    name="cohort"
                    label="Set beside"
                    options={ours.cohorts.map((one) => ({ value: one.code, text: cohortTitle(one) }))}
                    value={cohort?.code ?? ''}
                  />
                  <ThemeFigures version={version} statements={ours.statements} cohort={cohort} />
                  <MethodNote contributors={cohort?.kind === 'published' ? cohort.contributors : null} />
                  <Download ours={ours} cohort={cohort} release={release} version={version} />
                </>
              );
            }}
          </Load>
        )}
      </Load>
    </>
  );
}

/** Which sealed copy stands beside the figures, and whether it was counted in them. */
function OwnSeal({ own, release }: { readonly own: OurPlace['own']; readonly release: ReleaseSummary }) {
  if (own === null) return <Text>Nothing is signed off yet, so your own column says “Not signed off”.</Text>;
  return (
    <>
      <Text>{`Your own judgements are those of ${own.cycleCode}, revision ${own.revision}, signed off ${momentOf(own.sealedAt)}.`}</Text>
      {!own.isCounted && <Text>{notCountedWords(own, release)}</Text>}
    </>
  );
}

interface ThemeFiguresProps {
  readonly version: FrameworkVersion;
  readonly statements: readonly Place[];
  readonly cohort: Cohort | undefined;
}

function ThemeFigures({ version, statements, cohort }: ThemeFiguresProps) {
  const [search, setSearch] = useSearchParams();
  const groups = statementsByTheme(version);
  const group = groups.find(({ theme }) => theme.code === search.get('theme')) ?? groups[0];
  const byCode = new Map(statements.map((place) => [place.statementCode, place]));
  if (!group) return null;
  const choose = (theme: string) => {
    search.set('theme', theme);
    setSearch(search, { replace: true, preventScrollReset: true });
  };
  const cells = cellsOf(cohort);
  const anyWithheld = statements.some(({ statementCode }) => !cells.has(statementCode));
  return (
    <>
      <Select
        id="theme"
        label="Theme"
        options={groups.map(({ theme }) => ({ value: theme.code, text: `${theme.code} ${theme.title}` }))}
        value={group.theme.code}
        onChange={choose}
      />
      <h2 className="govuk-heading-m">
        {group.theme.code} {group.theme.title}
      </h2>
      {anyWithheld && <WithheldNote />}
      {group.statements.map((statement) => (
        <OurFigure
          key={statement.code}
          statement={statement}
          version={version}
          own={byCode.get(statement.code)?.own ?? null}
          found={cells.get(statement.code)}
          cohort={cohort}
        />
      ))}
    </>
  );
}

interface OurFigureProps {
  readonly statement: Statement;
  readonly version: FrameworkVersion;
  readonly own: Place['own'];
  readonly found: readonly Cell[] | undefined;
  readonly cohort: Cohort | undefined;
}

function OurFigure({ statement, version, own, found, cohort }: OurFigureProps) {
  const scale = scaleOf(version, statement);
  const cells = found ? inOrder(found, scale) : null;
  return (
    <StatementFigure
      title={`${statement.code} ${statementTitle(statement)}`}
      headingId={`figure-${statement.code}`}
      sentence={placeSentence(own, cells, scale, cohort?.title)}
      scale={scale}
      cohort={cohortTitle(cohort)}
      cells={cells}
      own={own}
    />
  );
}

function Download({
  ours,
  cohort,
  release,
  version,
}: {
  readonly ours: OurPlace;
  readonly cohort: Cohort | undefined;
  readonly release: ReleaseSummary;
  readonly version: FrameworkVersion;
}) {
  const council = useCouncil();
  const found = cellsOf(cohort);
  const rows = ours.statements.flatMap(({ statementCode, own }): CsvRow[] => {
    const statement = version.statements.find(({ code }) => code === statementCode);
    if (!statement) return [];
    const scale = scaleOf(version, statement);
    const ownCategory = own === null ? null : own.kind === 'stage' ? own.stage : 'unplaced';
    const cells = new Map(found.get(statementCode)?.map((cell) => [cell.category, cell]));
    return [...scale.stages.map(({ code }) => code), 'unplaced'].map((category) => ({
      statementCode,
      category,
      cell: cells.get(category) ?? null,
      own: category === ownCategory ? 'agreed' : '',
    }));
  });
  return (
    <CsvDownload
      csv={figuresCsv(rows, release.demonstration, cohort?.title)}
      name={`waymark-${council.gssCode}-${release.cycleCode}-where-we-stand-${cohort?.code ?? 'england'}.csv`}
    />
  );
}
