import type { DatasetDefinition } from './dataset.ts';
import { courtsAndTribunals, departmentForEducation } from './publishers.ts';

const whole = { coverage: 'whole', meta: null } as const;
const ees = { layout: { kind: 'ees' }, departures: {}, valueLabels: null } as const;
const appealsUrl = 'https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans';
const appealWords = {
  symbols: { '..': 'x', '~': 'c' },
  // Of appeals: none were registered. Its rate is 0.00%.
  values: { '-': '0' },
  blankIsAbsent: true,
  percentSigns: true,
} as const;
const reassembled =
  'From the School Census. The files are put together again from what a third party shows by area: a row is there only where ' +
  'both the figure for pupils with and that for pupils without special educational needs were published. There are no ' +
  'figures for England or regions, and none must be made from these.';

export const laitDataset: DatasetDefinition = {
  code: 'lait',
  title: 'Local Authority Interactive Tool: measures of children with special educational needs',
  ...departmentForEducation,
  sourceUrl: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  methodology:
    "The Department for Education's collection of figures from many releases, the last five periods of 51 measures. What is " +
    'missing and what is suppressed have one mark here, and so are both given as not available.',
  layout: { kind: 'lait' },
  departures: { symbols: { '-': 'x' } },
  valueLabels: null,
  vintages: [
    {
      ...whole,
      code: '2026-04',
      label: 'April 2026',
      publishedOn: '2026-04-08',
      file: 'lait_send_measures_last5.csv',
      rows: 40_970,
    },
  ],
};

export const otherDatasets: DatasetDefinition[] = [
  laitDataset,
  {
    code: 'appeals-until-2024',
    title: 'SEND appeals beside appealable decisions, 2014 to 2024',
    ...courtsAndTribunals,
    sourceUrl: appealsUrl,
    methodology:
      'Appeals registered by the tribunal over decisions that can be appealed: requests refused, plans not issued, plans in force ' +
      'in January (one decision a year for each) and plans ceased. For 2024 also with the completed annual reviews in place of ' +
      'one decision a plan, as series of their own.',
    layout: { kind: 'tribunal', method: 'assumed_reviews' },
    departures: appealWords,
    valueLabels: null,
    vintages: [
      {
        ...whole,
        code: '2025',
        label: '2025',
        publishedOn: '2025-06-26',
        file: 'send_tribunals_and_appeal_rate_2014-2024.csv',
        rows: null,
      },
    ],
  },
  {
    code: 'appeals-since-2024',
    title: 'SEND appeals beside appealable decisions, 2024 and 2025',
    ...courtsAndTribunals,
    sourceUrl: appealsUrl,
    methodology:
      'Appeals registered by the tribunal over decisions that can be appealed, of which annual reviews count when they were ' +
      'completed in the year.',
    layout: { kind: 'tribunal', method: 'completed_reviews' },
    departures: appealWords,
    valueLabels: null,
    vintages: [
      {
        ...whole,
        code: '2026',
        label: '2026',
        publishedOn: null,
        file: 'send_appealable_decisions_rate_2024-2025.csv',
        rows: null,
      },
    ],
  },
  {
    code: 'sen-share-of-pupils',
    title: 'Pupils with an EHC plan or SEN support, 2017/18 to 2022/23',
    ...departmentForEducation,
    sourceUrl: 'https://explore-education-statistics.service.gov.uk/find-statistics/special-educational-needs-in-england',
    methodology:
      "From the School Census in January, as prepared for the Department's dashboard of SEND and alternative provision.",
    layout: { kind: 'dashboard' },
    departures: {},
    valueLabels: null,
    vintages: [
      {
        ...whole,
        code: '2023',
        label: '2023',
        publishedOn: null,
        file: 'sen_in_england_pct_pupils_2018-2023_dfe_dashboard.csv',
        rows: 1_940,
      },
    ],
  },
  {
    code: 'absence-by-sen',
    title: 'Absence by special educational needs',
    ...departmentForEducation,
    ...ees,
    sourceUrl: 'https://explore-education-statistics.service.gov.uk/find-statistics/pupil-absence-in-schools-in-england',
    methodology: reassembled,
    vintages: [
      {
        code: '2026-06',
        label: 'June 2026',
        publishedOn: '2026-06-16',
        file: 'absence_by_sen_reassembled.csv',
        meta: 'absence_by_sen_reassembled.meta.csv',
        rows: 10_204,
        coverage: 'whole',
      },
    ],
  },
  {
    code: 'exclusions-by-sen',
    title: 'Suspensions and permanent exclusions by special educational needs, term by term',
    ...departmentForEducation,
    ...ees,
    sourceUrl:
      'https://explore-education-statistics.service.gov.uk/find-statistics/suspensions-and-permanent-exclusions-in-england',
    methodology: reassembled,
    vintages: [
      {
        code: '2026-06',
        label: 'June 2026',
        publishedOn: '2026-06-16',
        file: 'suspensions_exclusions_by_sen_reassembled.csv',
        meta: 'suspensions_exclusions_by_sen_reassembled.meta.csv',
        rows: 23_521,
        coverage: 'whole',
      },
    ],
  },
];
