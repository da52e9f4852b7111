import type { LaitEntry } from './lait-dictionary.ts';
import { oneMethod, totalsThenRecords, type IndicatorDefinition } from './indicator.ts';
import { departmentForEducation } from './publishers.ts';
import type { ThemeCode } from './themes.ts';

/** The tool's code, ours, the title in plain English. Everything else is in the tool's dictionary. */
const chosen: Record<Exclude<ThemeCode, 'disputes'>, [lait: string, code: string, title: string][]> = {
  timeliness: [
    ['SEN_EHC_Excpt_20wks', 'plans-within-20-weeks', 'New plans issued within 20 weeks, excluding exceptions'],
    ['SEN_EHC_All_20wks', 'plans-within-20-weeks-all', 'New plans issued within 20 weeks, including exceptions'],
    ['SEN_INIT_REQ', 'requests', 'Requests for an assessment'],
    ['EHCP_Initial_req_refused', 'requests-refused', 'Requests for an assessment that were refused'],
    ['SEN_PLAN_ISSUED', 'assessments-plan-issued', 'Assessments after which a plan was issued'],
    ['SEN_PEC_AN_REVIEW_MEET_REC', 'annual-reviews-held', 'Annual review meetings recorded'],
    ['SEN_PEC_OUTCOME_COM_4WKS', 'review-outcomes-within-4-weeks', 'Review outcomes told within four weeks'],
  ],
  identification: [
    ['SEN_TotStat', 'pupils-with-plan', 'Pupils with an EHC plan'],
    ['SEN_TotSENSuP', 'pupils-with-sen-support', 'Pupils with SEN support'],
    ['PrimStatements', 'primary-pupils-with-plan', 'Primary school pupils with an EHC plan'],
    ['SecStatements', 'secondary-pupils-with-plan', 'Secondary school pupils with an EHC plan'],
    ['PrimNoStatements', 'primary-pupils-with-sen-support', 'Primary school pupils with SEN support'],
    ['SecNoStatements', 'secondary-pupils-with-sen-support', 'Secondary school pupils with SEN support'],
  ],
  placements: [
    ['SEN_CASES_JAN', 'plans-in-january', 'Plans in force in January'],
    ['SEN_CASES_DUR_YEAR', 'plans-during-year', 'Plans in force at any time in the year'],
    ['SEN_TOT_CEASED_EHC_PLAN', 'plans-ceased', 'Plans that ceased in the year'],
    ['SEN_State-Plans_sch', 'new-plans-maintained-mainstream', 'New plans in council-maintained mainstream schools'],
  ],
  attainment: [
    ['FSP_Gooddev_With_SENSTATE', 'good-development-plan', 'Good level of development at five: children with an EHC plan'],
    [
      'FSP_Gooddev_Without_SENSTATE',
      'good-development-sen-support',
      'Good level of development at five: children with SEN support',
    ],
    ['KS1P_EHCP', 'phonics-plan', 'Expected standard in phonics: pupils with an EHC plan'],
    ['KS1P_SEND', 'phonics-sen-support', 'Expected standard in phonics: pupils with SEN support'],
    ['Multiplication_EHCP', 'multiplication-plan', 'Full marks in the multiplication tables check: pupils with an EHC plan'],
    [
      'Multiplication_SENDSupport',
      'multiplication-sen-support',
      'Full marks in the multiplication tables check: pupils with SEN support',
    ],
    ['NEW_KS2_RWM_Sen_Withsta', 'key-stage-2-plan', 'Reading, writing and maths at 11: pupils with an EHC plan'],
    ['NEW_KS2_RWM_Sen_W/Osta', 'key-stage-2-sen-support', 'Reading, writing and maths at 11: pupils with SEN support'],
    ['NoID_SEN_NEW_KS2_RWM', 'key-stage-2-no-sen', 'Reading, writing and maths at 11: pupils without identified SEN'],
    ['SEN_Stat_AVG_Attain8_Score', 'attainment-8-plan', 'Attainment 8 at 16: pupils with an EHC plan'],
    ['SEN_WoStat_AVG_Attain8_Score', 'attainment-8-sen-support', 'Attainment 8 at 16: pupils with SEN support'],
    ['SEN_NoID_AVG_Attain8_Score', 'attainment-8-no-sen', 'Attainment 8 at 16: pupils without identified SEN'],
    ['SEN_Stat_AVG_Prog8_Score', 'progress-8-plan', 'Progress 8 at 16: pupils with an EHC plan'],
    ['SEN_WoStat_AVG_Prog8_Score', 'progress-8-sen-support', 'Progress 8 at 16: pupils with SEN support'],
  ],
  adulthood: [
    [
      'SusEdOverall_SEN_Stat_incSpec',
      'after-key-stage-4-plan',
      'In education, training or work after 16: pupils with an EHC plan',
    ],
    [
      'SusEdOverall_SEN_NoStat_incSpec',
      'after-key-stage-4-sen-support',
      'In education, training or work after 16: pupils with SEN support',
    ],
    [
      'SusEdOverall_NoSEN_incSpec',
      'after-key-stage-4-no-sen',
      'In education, training or work after 16: pupils without identified SEN',
    ],
    ['KS4_SEN_Des_incSpec', 'at-17-sen', 'In education, work or training at 17: pupils with SEN'],
    ['16-17YroldSEN_ET', 'in-learning-at-16-17-sen', 'Young people of 16 and 17 with SEN in education and training'],
    ['Age19_SEN-S_L2EM', 'level-2-at-19-plan', 'Level 2 with English and maths at 19: with an EHC plan'],
    ['Age19_SENwoS_L2EM', 'level-2-at-19-sen-support', 'Level 2 with English and maths at 19: with SEN support'],
    ['Age19_NoNSEN_L2EM', 'level-2-at-19-no-sen', 'Level 2 with English and maths at 19: without identified SEN'],
  ],
  attendance: [
    ['total_absence_special', 'special-school-absence', 'Absence from special schools'],
    ['SpecPerAbNew', 'special-school-persistent-absence', 'Special school pupils who are persistently absent'],
    ['SpecSevPerAbNew', 'special-school-severe-absence', 'Special school pupils who are severely absent'],
    ['SpecFixedEx', 'special-school-suspensions', 'Suspensions from special schools'],
    ['Spec_ Pup_FixedEx', 'special-school-pupils-suspended', 'Special school pupils suspended once or more'],
    ['SpecPermEx', 'special-school-permanent-exclusions', 'Permanent exclusions from special schools'],
  ],
  vulnerable: [
    ['LAC_SEN_Statement', 'children-looked-after-plan', 'Children looked after with an EHC plan'],
    ['LAC_SEN', 'children-looked-after-sen-support', 'Children looked after with SEN support'],
    ['CINStatement', 'children-in-need-plan', 'Children in need with an EHC plan'],
    ['CINSEN_SUP', 'children-in-need-sen-support', 'Children in need with SEN support'],
  ],
  resources: [['SENFinance', 'sen-weekly-unit-cost', 'Weekly cost of SEN services for each child with a plan']],
};

const provisional = 'The figures of 2024/25 are provisional.';
const caveats: Record<string, string> = {
  KS1P_EHCP: provisional,
  KS1P_SEND: provisional,
  SENFinance: 'An approximate figure, from what councils report they spent; ways of recording differ.',
};

/** Measures from SEN2, whose collection changed in 2023, with figures from before. */
const fromSen2 = new Set([
  'SEN_EHC_Excpt_20wks',
  'SEN_EHC_All_20wks',
  'SEN_INIT_REQ',
  'EHCP_Initial_req_refused',
  'SEN_PLAN_ISSUED',
  'SEN_CASES_JAN',
  'SEN_CASES_DUR_YEAR',
  'SEN_TOT_CEASED_EHC_PLAN',
  'SEN_State-Plans_sch',
]);

/** What frameworks call some of them. */
const inFrameworks: Record<string, string[]> = { 'Age19_SEN-S_L2EM': ['Age19_SEN-S'], Age19_SENwoS_L2EM: ['Age19_SENwoS'] };

const periodKinds: Record<string, IndicatorDefinition['periodKind']> = {
  'Calendar Year': 'calendar',
  'Academic Year': 'academic',
  'Financial Year': 'financial',
  'Annual - January': 'month',
};

/** The indicators that the Local Authority Interactive Tool has, but for appeals, which the tribunal tables have for longer. */
export function laitIndicators(dictionary: ReadonlyMap<string, LaitEntry>): IndicatorDefinition[] {
  return Object.entries(chosen).flatMap(([theme, measures]) =>
    measures.map(([lait, code, title]) => {
      const entry = dictionary.get(lait);
      if (!entry) throw new Error(`${lait} is not in the dictionary of the Local Authority Interactive Tool`);
      const series = { dataset: 'lait', measure: lait, filters: {} };
      const { publisher, licence, attribution } = departmentForEducation;
      return {
        code,
        title,
        definition: entry.description,
        theme: theme as ThemeCode, // the keys of `chosen`
        publisher,
        licence,
        attribution,
        unit: entry.unit,
        polarity: entry.polarity,
        banded: entry.polarity !== 'none' && !entry.withoutQuartiles,
        decimalPlaces: entry.decimalPlaces ?? 1,
        periodKind: periodKinds[entry.yearType] ?? 'academic',
        caveat: caveats[lait] ?? null,
        otherCodes: [lait, ...(inFrameworks[lait] ?? [])],
        methods: fromSen2.has(lait) ? totalsThenRecords(series) : oneMethod(series),
      };
    }),
  );
}
