import { useParams } from 'react-router';
import { Page } from '../../components/page.tsx';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { useAreaStatistics } from '../../lib/statistics.ts';
import { AreaIndicators } from './area-indicators.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';

/** An area's official statistics, for everyone. */
export function AreaStatisticsPage() {
  const { gss = '' } = useParams();
  const name = useAreaStatistics(gss).data?.area.name;
  return (
    <Page
      title="Official statistics"
      caption={name}
      wide
      crumbs={[
        { text: 'Local areas', to: '/areas' },
        { text: name ?? gss, to: `/areas/${gss}` },
      ]}
    >
      <AreaIndicators gssCode={gss} path={`/areas/${gss}/statistics`} />
    </Page>
  );
}

/** One indicator of an area, for everyone. */
export function AreaIndicatorPage() {
  const { gss = '', code = '' } = useParams();
  return <IndicatorFigures gssCode={gss} code={code} list={`/areas/${gss}/statistics`} />;
}

/** The same for a member of the council, under its own address and menu. */
export function CouncilStatisticsPage() {
  const council = useCouncil();
  return (
    <Page
      title="Official statistics"
      wide
      council={council.name}
      crumbs={[{ text: council.name, to: councilPath(council.gssCode) }]}
    >
      <AreaIndicators gssCode={council.gssCode} path={councilPath(council.gssCode, 'statistics')} />
    </Page>
  );
}

export function CouncilIndicatorPage() {
  const council = useCouncil();
  const { code = '' } = useParams();
  return (
    <IndicatorFigures
      gssCode={council.gssCode}
      code={code}
      list={councilPath(council.gssCode, 'statistics')}
      council={council.name}
    />
  );
}
