import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../components/choice.tsx';
import { Load } from '../../components/load.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { BandTable } from '../../figures/band-table.tsx';
import { bandRowsOf } from '../../figures/of-comparison.ts';
import type { Schemas } from '../../lib/api.ts';
import { useAreaStatistics } from '../../lib/statistics.ts';

interface AreaIndicatorsProps {
  readonly gssCode: string;
  /** Where the page of one indicator is, without its code. */
  readonly path: string;
}

/** An area's official statistics, one group of them at a time. */
export function AreaIndicators({ gssCode, path }: AreaIndicatorsProps) {
  return (
    <Load query={useAreaStatistics(gssCode)} thing="the statistics">
      {(statistics) =>
        statistics.indicators.length === 0 ? (
          <Text>No official statistics are loaded yet. Whoever runs this service loads them.</Text>
        ) : (
          <Groups statistics={statistics} path={path} />
        )
      }
    </Load>
  );
}

function Groups({ statistics, path }: { readonly statistics: Schemas['AreaStatistics']; readonly path: string }) {
  const [search] = useSearchParams();
  const { area, neighbourModel, indicators } = statistics;
  const groups = [...Map.groupBy(indicators, ({ indicator }) => indicator.theme.code).values()];
  const group = groups.find((one) => themeOf(one).code === search.get('theme')) ?? groups[0] ?? [];
  return (
    <>
      <Text>
        Published figures of {area.name} beside England and the ten areas found most alike: {neighbourModel.model},{' '}
        {neighbourModel.year}. Band A is the quarter of areas at the better end, D the quarter at the other. Nothing here comes
        from a self-evaluation.
      </Text>
      {neighbourModel.noneIsClose && <Text>None of these areas is a close match. Use with care.</Text>}
      <Choice
        name="theme"
        label="Group of indicators"
        options={groups.map((one) => ({ value: themeOf(one).code, text: themeOf(one).title }))}
        value={themeOf(group).code}
      />
      <BandTable
        title={themeOf(group).title}
        name={area.name}
        rows={bandRowsOf(statistics, group)}
        source={sourceOf(area.gssCode, group)}
        titleOf={({ code, title }) => (
          <Link className="govuk-link" to={`${path}/${code}`}>
            {title}
          </Link>
        )}
      />
    </>
  );
}

function themeOf([first]: readonly Schemas['IndicatorPlace'][]): Schemas['ComparedIndicator']['theme'] {
  return first?.indicator.theme ?? { code: '', title: '' };
}

/** Whose the figures of a group are; indicators of one publisher share its line. */
function sourceOf(gssCode: string, group: readonly Schemas['IndicatorPlace'][]) {
  const said = (part: (indicator: Schemas['ComparedIndicator']) => string) =>
    [...new Set(group.map(({ indicator }) => part(indicator)))].join('; ');
  const file = (format: string) =>
    `/v1/areas/${gssCode}/statistics/file?${new URLSearchParams({ format, theme: themeOf(group).code }).toString()}`;
  return {
    publisher: said(({ publisher }) => publisher),
    licence: said(({ licence }) => licence),
    attribution: [...new Set(group.map(({ indicator }) => indicator.attribution))].join(' '),
    downloads: ['csv', 'ods'].map((format) => ({ format: format.toUpperCase(), href: file(format) })),
  };
}
