import Type from 'typebox';
import { dayFirstPattern, isoDayPattern } from './days.ts';

/** What each reference file holds, column by column. The order is the file's own. */

const matching = (pattern: string, description: string) => Object.assign(Type.String({ pattern }), { description });
const oneOf = <const Value extends string>(...values: Value[]) =>
  Object.assign(Type.Enum(values), { description: `one of ${values.join(', ')}` });

// Control characters are refused so that a name is one line wherever it is shown.
const words = matching('^[^\\s\\p{Cc}]([^\\p{Cc}]*[^\\s\\p{Cc}])?$', 'text without line breaks or spaces at its ends');
const gssCode = matching('^E\\d{8}$', 'a GSS code (E and eight digits)');
const dfeCode = matching('^\\d{3}$', 'a DfE number (three digits)');
const odsCode = matching('^[A-Z0-9]{3}$', 'an ODS code (three capitals or digits)');
const count = matching('^[1-9]\\d*$', 'a whole number above 0');
const isoDay = matching(isoDayPattern, 'a day written YYYY-MM-DD');
const dayFirst = matching(dayFirstPattern, 'a day written DD/MM/YYYY');

export const areaTypes = ['Unitary Authority', 'Metropolitan District', 'London Borough', 'County'] as const;
/** DfE's words for how like an area its neighbour is, closest first. */
export const closenessLabels = ['Extremely close', 'Very close', 'Close', 'Somewhat close', 'Not close'] as const;

export const regionColumns = { region_code: gssCode, region_name: words };

export const icbColumns = {
  icb_code: gssCode,
  icb_ods_code: odsCode,
  icb_name: words,
  icb_code_2022: gssCode,
  nhs_region_code: gssCode,
  nhs_region_ods_code: odsCode,
  nhs_region_name: words,
};

export const areaColumns = {
  gss_code: gssCode,
  dfe_code: dfeCode,
  name: words,
  type: oneOf(...areaTypes),
  region_code: gssCode,
  region_name: words,
  icb_code: gssCode,
  icb_name: words,
};

export const areaIcbColumns = {
  gss_code: gssCode,
  name: words,
  icb_code: gssCode,
  icb_ods_code: odsCode,
  icb_name: words,
  lsoa_count: count,
  lsoa_share: matching('^(0\\.\\d{4}|1\\.0000)$', 'a share from 0 to 1 with four decimals'),
};

export const codeChangeColumns = {
  old_gss_code: gssCode,
  old_name: words,
  old_dfe_code: dfeCode,
  new_gss_code: gssCode,
  new_name: words,
  new_dfe_code: dfeCode,
  change: oneOf('boundary', 'recode', 'merge', 'split'),
  treat_as_same_area: oneOf('yes', 'no'),
  old_terminated: dayFirst,
  new_operative: dayFirst,
};

export const aliasColumns = { gss_code: gssCode, name: words, alias_type: oneOf('name', 'gss'), alias: words, seen_in: words };

export const neighbourColumns = {
  gss_code: gssCode,
  rank: matching('^([1-9]|10)$', 'a rank from 1 to 10'),
  neighbour_gss_code: gssCode,
  model: words,
  year: matching('^20\\d{2}$', 'a year'),
};

export const familyColumns = { gss_code: gssCode, family_code: oneOf('family-1', 'family-2', 'family-3', 'family-4') };

const closeness = matching(`^(${closenessLabels.join('|')}) *$`, `one of ${closenessLabels.join(', ')}`);

/** DfE's wide file: neighbour and closeness side by side, ten times. */
export const closenessColumns = {
  old_la_code: dfeCode,
  la_name: words,
  region_ind: count,
  region_name: words,
  SN_1: dfeCode,
  SN_1P: closeness,
  SN_2: dfeCode,
  SN_2P: closeness,
  SN_3: dfeCode,
  SN_3P: closeness,
  SN_4: dfeCode,
  SN_4P: closeness,
  SN_5: dfeCode,
  SN_5P: closeness,
  SN_6: dfeCode,
  SN_6P: closeness,
  SN_7: dfeCode,
  SN_7P: closeness,
  SN_8: dfeCode,
  SN_8P: closeness,
  SN_9: dfeCode,
  SN_9P: closeness,
  SN_10: dfeCode,
  SN_10P: closeness,
};

export const cycleColumns = {
  code: matching('^[a-z0-9]+(-[a-z0-9]+)*$', 'a code of small letters, digits and single hyphens'),
  title: words,
  opens_on: isoDay,
  closes_on: isoDay,
};
