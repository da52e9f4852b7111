import { oneMethod, type IndicatorDefinition } from './indicator.ts';
import { departmentForEducation } from './publishers.ts';

const groups = [
  { provision: 'EHC plan', code: 'plan', who: 'pupils with an EHC plan' },
  { provision: 'SEN support', code: 'sen-support', who: 'pupils with SEN support' },
];

const measures = [
  {
    code: 'absence',
    title: 'Absence',
    measure: 'sess_overall_percent',
    unit: '% of sessions',
    what: 'Sessions missed, of all possible ones',
  },
  {
    code: 'persistent-absence',
    title: 'Persistent absence',
    measure: 'enrolments_pa_10_exact_percent',
    unit: '% of pupils',
    what: 'Pupils who missed a tenth of their sessions or more',
  },
  {
    code: 'severe-absence',
    title: 'Severe absence',
    measure: 'enrolments_pa_50_exact_percent',
    unit: '% of pupils',
    what: 'Pupils who missed half of their sessions or more',
  },
  { code: 'suspensions', title: 'Suspensions', measure: 'susp_rate', unit: 'for 100 pupils', what: 'Suspensions in the term' },
  {
    code: 'pupils-suspended',
    title: 'Pupils suspended once or more',
    measure: 'one_plus_susp_rate',
    unit: '% of pupils',
    what: 'Pupils suspended once or more in the term',
  },
  {
    code: 'permanent-exclusions',
    title: 'Permanent exclusions',
    measure: 'perm_excl_rate',
    unit: 'for 100 pupils',
    what: 'Permanent exclusions in the term',
  },
];

const termly = new Set(['susp_rate', 'one_plus_susp_rate', 'perm_excl_rate']);

/** Absence and exclusion of pupils with special educational needs, in all kinds of schools together. */
export const pupilIndicators: IndicatorDefinition[] = measures.flatMap(({ code, title, measure, unit, what }) =>
  groups.map(({ provision, code: group, who }): IndicatorDefinition => {
    const byTerm = termly.has(measure);
    const { publisher, licence, attribution } = departmentForEducation;
    return {
      code: `${code}-${group}`,
      title: `${title}: ${who}`,
      definition: `${what}: ${who}, in state-funded primary, secondary and special schools together.`,
      theme: 'attendance',
      publisher,
      licence,
      attribution,
      unit,
      polarity: 'low',
      banded: true,
      decimalPlaces: measure === 'perm_excl_rate' ? 3 : byTerm ? 2 : 1,
      periodKind: byTerm ? 'term' : 'academic',
      caveat: 'There are no figures for England or regions. Areas are missing where a figure was suppressed.',
      otherCodes: [],
      methods: oneMethod({
        dataset: byTerm ? 'exclusions-by-sen' : 'absence-by-sen',
        measure,
        filters: { education_phase: 'Total', sen_provision: provision },
      }),
    };
  }),
);
