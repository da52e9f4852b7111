import { Link } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { Details, Text } from '../../components/text-blocks.tsx';
import { BandTable } from '../../figures/band-table.tsx';
import { bandRowsOf } from '../../figures/of-comparison.ts';
import { inWords } from '../../lib/plural.ts';
import { agreedWords, rangeWords } from './beside-words.ts';
import type { BesideData, BesideTheme } from './api.ts';

interface ThemeBesideDataProps {
  readonly theme: BesideTheme;
  readonly found: BesideData;
  /** Where the page of one indicator is, without its code. */
  readonly path: string;
}

/** F9: a theme's judgements with the ranges of other councils, and under them the indicators that the framework names. */
export function ThemeBesideData({ theme, found, path }: ThemeBesideDataProps) {
  const title = `${theme.code} ${theme.title}`;
  const codes = new Set([...theme.indicatorCodes, ...theme.statements.flatMap(({ indicatorCodes }) => indicatorCodes)]);
  const places = found.indicators.filter(({ indicator }) => codes.has(indicator.code));
  const cohorts = [...new Map(theme.statements.flatMap(({ ranges }) => ranges).map(({ code, title: name }) => [code, name]))];
  return (
    <section aria-labelledby={`theme-${theme.code}`}>
      <h2 className="govuk-heading-m" id={`theme-${theme.code}`}>
        {title}
      </h2>
      <DataTable
        caption={`${title}: what you agreed`}
        hideCaption
        rows={theme.statements}
        rowKey={({ statementCode }) => statementCode}
        columns={[
          { header: 'Statement', cell: ({ statementCode, title: words }) => `${statementCode} ${words}` },
          { header: 'You agreed', cell: agreedWords },
          ...cohorts.map(([code, name]) => ({
            header: `${name}: councils that agreed this stage`,
            cell: (statement: BesideTheme['statements'][number]) => rangeWords(statement, code),
          })),
        ]}
      />
      {places.length > 0 ? (
        <BandTable
          title={`Published indicators of ${theme.code}`}
          level={3}
          name={found.area.name}
          rows={bandRowsOf(found, places)}
          source={null}
          titleOf={({ code, title: name }) => (
            <Link className="govuk-link" to={`${path}/${code}`}>
              {name}
            </Link>
          )}
        />
      ) : (
        <Text>No published indicator is set beside this theme.</Text>
      )}
      {theme.withoutFigures.length > 0 && (
        <Details summary="Indicators the framework names that are not here">
          <Text>{inWords(theme.withoutFigures)}</Text>
        </Details>
      )}
    </section>
  );
}
