import type { DatasetDefinition, VintageDefinition } from './dataset.ts';
import { departmentForEducation } from './publishers.ts';

const methodology =
  'Local authorities return SEN2 to the Department for Education: since the collection of 2023 a record for each child or young ' +
  'person, before that totals. Figures are neither suppressed nor rounded.';
const sourceUrl = 'https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans';

const firstRelease = { code: '2025', label: '2025, first release', publishedOn: '2025-06-26', coverage: 'whole' } as const;
/** Of the largest files the rows of all children, of sex and of age are here. */
const trimmed = { ...firstRelease, label: '2025, first release: all, sex and age' };
/** No note of the publisher says when the corrected files came; this is the day on which they were first seen. */
const revised = { code: '2025-revised', label: '2025, revised', publishedOn: '2026-01-20', coverage: 'whole' } as const;

function sen2(
  name: string,
  title: string,
  vintages: VintageDefinition[],
  others: Partial<DatasetDefinition> = {},
): DatasetDefinition {
  return {
    code: `sen2-${name}`,
    title: `Education, health and care plans: ${title}`,
    ...departmentForEducation,
    sourceUrl,
    methodology,
    layout: { kind: 'ees' },
    departures: {},
    valueLabels: null,
    vintages,
    ...others,
  };
}

function file(name: string, rows: number, release: Omit<VintageDefinition, 'file' | 'meta' | 'rows'>): VintageDefinition {
  return { ...release, file: `${name}.csv`, meta: `${name}.meta.csv`, rows };
}

const requestsFirstRelease: VintageDefinition = {
  ...file('sen2_requests_first_release', 972, { ...firstRelease, coverage: 'excerpt' }),
  meta: 'sen2_requests.meta.csv',
};
const timelinessOf2026 = file('sen2_2026_timeliness_schema_sample', 8, {
  code: '2026-excerpt',
  label: '2026, eight rows of 2019',
  publishedOn: null,
  coverage: 'excerpt',
});

/** In the release of 2026 these columns are in small letters. */
const renamedIn2026 = Object.fromEntries(
  [
    'PC_plans_issued_20_weeks_ex',
    'PC_plans_issued_gt20weeks_ltYear_ex',
    'PC_plans_issued_gt_1_year_ex',
    'plans_issued_gt20weeks_ltYear',
    'plans_issued_gt20weeks_ltYear_ex',
    'pc_plans_issued_gt20weeks_ltYear',
  ].map((name) => [name.toLowerCase(), name]),
);

export const sen2Datasets: DatasetDefinition[] = [
  sen2('requests', 'requests for assessment', [requestsFirstRelease, file('sen2_requests', 13_170, revised)]),
  sen2('assessments', 'assessments and their outcomes', [file('sen2_assessments', 12_847, revised)]),
  sen2('timeliness', 'plans issued within 20 weeks', [file('sen2_timeliness_20_week', 12_212, revised), timelinessOf2026], {
    departures: {
      columns: renamedIn2026,
      filterValues: {
        breakdown_topic: { 'All EHC plans': 'All EHC plans issued' },
        breakdown: { 'All EHC plans': 'All EHC plans issued' },
      },
    },
  }),
  sen2('caseload', 'plans in January by placement', [file('sen2_caseload', 9_294, trimmed)]),
  sen2('new-plans', 'new plans by placement', [file('sen2_newplans', 10_449, trimmed)], {
    methodology: `${methodology} For 2022 the file gives every area its region's number of new plans.`,
  }),
  sen2('annual-reviews', 'annual reviews', [file('sen2_annual_reviews', 13_290, revised)]),
  sen2('needs', 'primary need of all plans', [file('sen2_sen_needs_all_plans', 13_939, revised)]),
  sen2('needs-new-plans', 'primary need of new plans', [file('sen2_sen_need_newplans', 9_832, revised)], {
    // The release calls 202425 a calendar year; its guidance says that the file is about the plans made in 2024.
    departures: { periods: { '202425 Calendar year': '2024 Calendar year' } },
  }),
  sen2('personal-budgets', 'personal budgets', [file('sen2_personal_budgets', 972, revised)]),
  sen2('residential', 'residential placements', [file('sen2_residential_settings', 1_134, revised)], {
    methodology: `${methodology} For 2022/23 the totals of England and its regions do not fit their parts.`,
  }),
  sen2('designated-officers', 'designated officers in post', [file('sen2_dmo_dco', 1_064, firstRelease)], {
    departures: { symbols: { 'n/a': 'z', 'Not returned': 'x' }, values: { No: '0', Yes: '1', Recruiting: '2' } },
    valueLabels: { 0: 'No', 1: 'Yes', 2: 'Recruiting' },
  }),
  sen2(
    'until-2022',
    'the collection of totals, 2014 to 2022',
    [
      {
        code: '2023',
        label: '2023',
        publishedOn: null,
        file: 'sen2_mi_2014-2022.csv',
        meta: null,
        rows: 1_456,
        coverage: 'whole',
      },
    ],
    { methodology: 'Local authorities returned totals to the Department for Education (SEN2) in the Januaries of 2015 to 2023.' },
  ),
];
