import { oneMethod, recordsOnly, totalsThenRecords, type IndicatorDefinition } from './indicator.ts';
import { departmentForEducation } from './publishers.ts';

type Sen2 = Pick<IndicatorDefinition, 'code' | 'title' | 'definition' | 'theme' | 'unit' | 'polarity'> &
  Partial<IndicatorDefinition> & { of: [dataset: string, measure: string]; since?: 'records' };

const all: Record<string, string> = {
  'sen2-requests': 'All requests for EHC needs assessments',
  'sen2-assessments': 'All EHC needs assessments',
  'sen2-timeliness': 'All EHC plans issued',
  'sen2-caseload': 'All EHC plans',
  'sen2-new-plans': 'New EHC plans',
  'sen2-annual-reviews': 'All annual reviews',
  'sen2-needs': 'All EHC plans',
  'sen2-personal-budgets': 'All personal budgets',
  'sen2-residential': 'All residential placements',
};

const ofPlans = '% of plans in force in January';
const placed = { theme: 'placements', unit: ofPlans, polarity: 'none', periodKind: 'academic' } as const;
const needs = { theme: 'identification', unit: ofPlans, polarity: 'none', periodKind: 'academic', since: 'records' } as const;
const weak = 'Councils record mediation incompletely; many figures are not available.';
const inPost = {
  theme: 'resources',
  unit: 'yes or no',
  polarity: 'none',
  decimalPlaces: 0,
  otherCodes: ['sen2_dmo_dco'],
} as const;

const chosen: Sen2[] = [
  {
    code: 'plans-after-52-weeks',
    title: 'New plans issued after more than 52 weeks',
    theme: 'timeliness',
    unit: '% of plans issued',
    polarity: 'low',
    banded: true,
    definition: 'Plans issued more than 52 weeks after the request, of all plans issued in the year, exceptions included.',
    caveat: 'The publisher gives no direction for this measure; that low is better is our reading.',
    of: ['sen2-timeliness', 'pc_plans_issued_gt_1_year'],
    since: 'records',
  },
  {
    code: 'requests-decided-within-6-weeks',
    title: 'Requests decided within six weeks',
    theme: 'timeliness',
    unit: '% of requests decided',
    polarity: 'high',
    banded: true,
    definition: 'Requests for an assessment about which the council decided within six weeks, of those it decided about.',
    caveat: 'The publisher gives no direction for this measure; six weeks is the statutory limit.',
    of: ['sen2-requests', 'request_outcome_six_weeks_pc'],
    since: 'records',
  },
  {
    code: 'assessments-no-plan',
    title: 'Assessments after which no plan was issued',
    theme: 'timeliness',
    unit: '% of assessments',
    polarity: 'none',
    definition: 'Assessments after which the council decided not to issue a plan, of those it decided about.',
    of: ['sen2-assessments', 'assess_not_issued_pc'],
    since: 'records',
  },
  {
    code: 'no-plan-told-within-16-weeks',
    title: 'Decisions not to issue a plan told within 16 weeks',
    theme: 'timeliness',
    unit: '% of decisions',
    polarity: 'none',
    definition: 'Decisions not to issue a plan that were made within 16 weeks of the request.',
    of: ['sen2-assessments', 'outcome_decision_within_time_pc'],
    since: 'records',
  },
  {
    code: 'requests-with-mediation',
    title: 'Requests that went to mediation',
    theme: 'disputes',
    unit: 'requests',
    polarity: 'none',
    decimalPlaces: 0,
    definition: 'Requests for an assessment after which there was mediation.',
    caveat: weak,
    of: ['sen2-requests', 'mediation_related_request'],
    since: 'records',
  },
  {
    code: 'assessments-with-mediation',
    title: 'Assessments that went to mediation',
    theme: 'disputes',
    unit: 'assessments',
    polarity: 'none',
    decimalPlaces: 0,
    definition: 'Mediations about the decision after an assessment.',
    caveat: weak,
    of: ['sen2-assessments', 'number_assess_mediation'],
    since: 'records',
  },
  {
    ...needs,
    code: 'need-autism',
    title: 'Plans for autistic spectrum disorder',
    definition: primaryNeed('autistic spectrum disorder'),
    of: ['sen2-needs', 'asd_pc'],
  },
  {
    ...needs,
    code: 'need-speech-and-language',
    title: 'Plans for speech, language and communication needs',
    definition: primaryNeed('speech, language and communication needs'),
    of: ['sen2-needs', 'slcn_pc'],
  },
  {
    ...needs,
    code: 'need-social-emotional',
    title: 'Plans for social, emotional and mental health',
    definition: primaryNeed('social, emotional and mental health'),
    of: ['sen2-needs', 'semh_pc'],
  },
  {
    ...placed,
    code: 'placed-in-mainstream',
    title: 'Plans in mainstream schools',
    definition: placement('a mainstream school'),
    of: ['sen2-caseload', 'mainstream_total_pc'],
  },
  {
    ...placed,
    code: 'placed-in-special',
    title: 'Plans in special schools',
    definition: placement('a special school'),
    of: ['sen2-caseload', 'special_total_pc'],
  },
  {
    ...placed,
    code: 'placed-in-further-education',
    title: 'Plans in further education',
    definition: placement('further education or other provision after 16'),
    of: ['sen2-caseload', 'fe_total_pc'],
  },
  {
    ...placed,
    code: 'educated-elsewhere',
    title: 'Plans of children educated elsewhere',
    definition: placement('no school or college: at home, by other arrangements, or not in education'),
    of: ['sen2-caseload', 'ed_elsewhere_pc'],
  },
  {
    code: 'new-plans',
    title: 'New plans made in the year',
    theme: 'placements',
    unit: 'plans',
    polarity: 'none',
    decimalPlaces: 0,
    definition: 'Education, health and care plans made for the first time in the year.',
    of: ['sen2-new-plans', 'new_ehc_plans'],
  },
  {
    ...placed,
    code: 'residential-placements',
    title: 'Residential placements',
    unit: 'placements',
    decimalPlaces: 0,
    definition: 'Residential placements of 38 weeks a year or more, in January.',
    caveat:
      'For 2022/23 the publisher gives 4,488 for England where its two parts, and its areas, make 2,196; its regions are wrong likewise.',
    of: ['sen2-residential', 'Res_tot'],
  },
  {
    ...placed,
    code: 'personal-budgets',
    title: 'Plans with a personal budget',
    unit: 'plans',
    decimalPlaces: 0,
    definition: 'Plans with a personal budget in place, in January.',
    of: ['sen2-personal-budgets', 'personal_budget'],
  },
  {
    ...inPost,
    code: 'designated-medical-officer',
    title: 'Designated medical officer in post',
    definition: officer('medical'),
    of: ['sen2-designated-officers', 'des_med_off'],
  },
  {
    ...inPost,
    code: 'designated-clinical-officer',
    title: 'Designated clinical officer in post',
    definition: officer('clinical'),
    of: ['sen2-designated-officers', 'des_clin_off'],
  },
  {
    ...inPost,
    code: 'designated-social-care-officer',
    title: 'Designated social care officer in post',
    definition: officer('social care'),
    of: ['sen2-designated-officers', 'des_so_care_off'],
  },
];

function primaryNeed(need: string): string {
  return `Education, health and care plans in January whose primary need is ${need}.`;
}

function placement(where: string): string {
  return `Education, health and care plans in January of children and young people placed in ${where}.`;
}

function officer(kind: string): string {
  return `Whether the area has a designated ${kind} officer for children and young people with special educational needs and disabilities.`;
}

function methodsOf(series: { dataset: string; measure: string; filters: Record<string, string> }, since: Sen2['since']) {
  if (series.dataset === 'sen2-designated-officers') return oneMethod(series);
  // In the newer file every area has its region's number for 2022.
  if (series.dataset === 'sen2-new-plans') return totalsThenRecords(newPlansUntil2022, series);
  return since ? recordsOnly(series) : totalsThenRecords(series);
}

const newPlansUntil2022 = { dataset: 'sen2-until-2022', measure: 'new_all_ehc', filters: {} };

/** Indicators read from the files of SEN2 themselves. */
export const sen2Indicators: IndicatorDefinition[] = chosen.map(({ of: [dataset, measure], since, ...own }) => {
  const breakdown = all[dataset];
  const series = { dataset, measure, filters: breakdown ? { breakdown_topic: breakdown, breakdown } : {} };
  const { publisher, licence, attribution } = departmentForEducation;
  return {
    publisher,
    licence,
    attribution,
    banded: false,
    decimalPlaces: 1,
    periodKind: 'calendar',
    caveat: null,
    otherCodes: [measure],
    methods: methodsOf(series, since),
    ...own,
  };
});
