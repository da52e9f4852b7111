import { SummaryCard } from '../../components/summary-list.tsx';
import { Text } from '../../components/text-blocks.tsx';
import type { Schemas } from '../../lib/api.ts';
import { dateOn } from '../../lib/dates.ts';

/** Context, which no rule uses: who compiled it stands beside it, and whether anybody checked it. */
export function Inspections({ inspections }: { readonly inspections: readonly Schemas['Inspection'][] }) {
  return (
    <section aria-labelledby="inspections">
      <h2 className="govuk-heading-m" id="inspections">
        Inspections
      </h2>
      <Text>For context. No rule on this page uses them.</Text>
      {inspections.length === 0 && <Text>No inspection of this area is on record here.</Text>}
      {inspections.map((inspection) => (
        <SummaryCard
          key={inspection.publishedOn + inspection.framework}
          title={`Published ${dateOn(inspection.publishedOn)}`}
          rows={[
            { key: 'Outcome', value: inspection.outcome ?? 'Could not be read from the report' },
            {
              key: 'Compiled by',
              value: `${inspection.compiledBy}${inspection.verified ? '' : ', not verified: look at the report'}`,
            },
            {
              key: 'Report',
              value:
                inspection.reportUrl === null ? (
                  'No link'
                ) : (
                  <a className="govuk-link" href={inspection.reportUrl} rel="external">
                    Read the report of {dateOn(inspection.publishedOn)}
                  </a>
                ),
            },
            { key: 'Source', value: inspection.attribution },
          ]}
        />
      ))}
    </section>
  );
}
