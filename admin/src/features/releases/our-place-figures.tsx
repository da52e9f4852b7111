import { useSearchParams } from 'react-router';
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
import { useOurPlace, useRelease, type OurPlace } from './api.ts';
import { figuresCsv, type CsvRow } from './csv.ts';
import { CsvDownload } from './csv-download.tsx';
import { MethodNote } from './method-note.tsx';
import { inOrder, placeSentence } from './place-sentence.ts';
import { cohortTitle, notCountedWords, releaseState, releaseTitle } from './release-words.ts';
import { StatementFigure } from './statement-figure.tsx';

type Place = OurPlace['statements'][number];

export function OurPlaceFigures({ release }: { readonly release: ReleaseSummary }) {
  const council = useCouncil();
  const framework = useFrameworkVersion(release.frameworkCode, release.frameworkVersion);
  const place = useOurPlace(council.gssCode, release.id);
  const whole = useRelease(council.gssCode, release.id);
  const england = whole.data?.cohorts.find(({ code }) => code === 'england');
  return (
    <>
      <InsetText>{`${releaseTitle(release)}. ${releaseState(release)} These figures do not change.`}</InsetText>
      <Load query={framework} thing="the framework">
        {(version) => (
          <Load query={place} thing="your place">
            {(ours) => (
              <>
                <OwnSeal own={ours.own} release={release} />
                <ThemeFigures version={version} statements={ours.statements} cohort={cohortTitle(england)} />
                <MethodNote contributors={england?.kind === 'published' ? england.contributors : null} />
                <Download ours={ours} release={release} version={version} />
              </>
            )}
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
  readonly cohort: string;
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
  const anyWithheld = statements.some(({ england }) => england.kind === 'withheld');
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
          place={byCode.get(statement.code)}
          cohort={cohort}
        />
      ))}
    </>
  );
}

interface OurFigureProps {
  readonly statement: Statement;
  readonly version: FrameworkVersion;
  readonly place: Place | undefined;
  readonly cohort: string;
}

function OurFigure({ statement, version, place, cohort }: OurFigureProps) {
  const scale = scaleOf(version, statement);
  const own = place?.own ?? null;
  const cells = place?.england.kind === 'published' ? inOrder(place.england.cells, scale) : null;
  return (
    <StatementFigure
      title={`${statement.code} ${statementTitle(statement)}`}
      headingId={`figure-${statement.code}`}
      sentence={placeSentence(own, cells, scale)}
      scale={scale}
      cohort={cohort}
      cells={cells}
      own={own}
    />
  );
}

function Download({
  ours,
  release,
  version,
}: {
  readonly ours: OurPlace;
  readonly release: ReleaseSummary;
  readonly version: FrameworkVersion;
}) {
  const council = useCouncil();
  const rows = ours.statements.flatMap(({ statementCode, own, england }): CsvRow[] => {
    const statement = version.statements.find(({ code }) => code === statementCode);
    if (!statement) return [];
    const scale = scaleOf(version, statement);
    const ownCategory = own === null ? null : own.kind === 'stage' ? own.stage : 'unplaced';
    const cells = england.kind === 'published' ? new Map(england.cells.map((cell) => [cell.category, cell])) : null;
    return [...scale.stages.map(({ code }) => code), 'unplaced'].map((category) => ({
      statementCode,
      category,
      cell: cells?.get(category) ?? null,
      own: category === ownCategory ? 'agreed' : '',
    }));
  });
  return (
    <CsvDownload
      csv={figuresCsv(rows, release.demonstration)}
      name={`waymark-${council.gssCode}-${release.cycleCode}-where-we-stand.csv`}
    />
  );
}
