import type { IndicatorDefinition } from './indicator.ts';
import { courtsAndTribunals } from './publishers.ts';

const { publisher, licence, attribution } = courtsAndTribunals;

/** Appeals to the tribunal, by the two ways of counting what can be appealed. For 2024 there are both. */
export const appealIndicators: IndicatorDefinition[] = [
  {
    code: 'tribunal-appeal-rate',
    title: 'Appeals to the SEND Tribunal',
    definition: 'Appeals registered by the First-tier Tribunal (SEND) in the year, of the decisions that could be appealed.',
    theme: 'disputes',
    publisher,
    licence,
    attribution,
    unit: '% of appealable decisions',
    polarity: 'low',
    banded: true,
    decimalPlaces: 1,
    periodKind: 'calendar',
    caveat: 'A low rate may also mean that families do not know they can appeal.',
    otherCodes: ['SEN_AppealableDec'],
    methods: [
      {
        code: 'assumed-reviews',
        title: 'One decision a year assumed for each plan',
        dataset: 'appeals-until-2024',
        measure: 'appeal_rate_assumed_reviews',
        filters: {},
        from: null,
        to: '2024-12-31',
        breakNote: null,
      },
      {
        code: 'completed-reviews',
        title: 'Completed annual reviews counted',
        dataset: 'appeals-since-2024',
        measure: 'appeal_rate_completed_reviews',
        filters: {},
        from: '2024-01-01',
        to: null,
        breakNote:
          'From 2024 annual reviews count as decisions when they were completed, in place of one assumed for each plan. The rate of the same year is about twice as high by the new way.',
      },
    ],
  },
];
