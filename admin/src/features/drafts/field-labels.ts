import { languageName } from '../../lib/languages.ts';
import { keysOf } from './pointer.ts';

/** The fields of parts as people know them. */
const labels: Readonly<Record<string, string>> = {
  code: 'Code',
  title: 'Title',
  label: 'Label',
  informedBy: 'Published work it draws on',
  relation: 'How it relates to that work',
  shortTitle: 'Short title',
  text: 'Text',
  plainText: 'Plain language',
  easyRead: 'Easy Read',
  lookFors: 'What to look for',
  partners: 'Partners',
  scaleCode: 'Scale',
  statutory: 'Statutory',
  weight: 'Weight',
  guidance: 'Guidance',
  summary: 'Summary',
  descriptor: 'What it looks like',
  stages: 'Stages',
  source: 'Source',
  licence: 'Licence',
  instructions: 'Instructions',
  statutoryNote: 'What “Statutory” rests on',
  indicatorNote: 'Where indicator codes come from',
  partnerTypes: 'Partner types',
  unplacedAnswers: 'Answers without a stage',
  languages: 'Languages',
  headingFrom: 'Whose heading this is',
  crosswalk: 'Codes in other tools',
  indicators: 'Indicators',
  wordings: 'Words for one kind of partner',
  descriptors: 'Stages in its own words',
  gate: 'Statements that it holds back',
  minimum: 'Stage below which it holds others back',
  caps: 'Statements held back',
  at: 'Highest stage that they can have',
  translations: 'Translations',
};

/** A field by its name alone. */
export function fieldLabel(name: string): string {
  return labels[name] ?? name;
}

/** One of several, and what it is made of. */
const ones: Readonly<Record<string, string>> = {
  lookFors: 'Thing to look for',
  instructions: 'Instruction',
  stages: 'Stage',
  partnerTypes: 'Partner type',
  unplacedAnswers: 'Answer without a stage',
  languages: 'Language',
  indicators: 'Indicator',
  caps: 'Statement held back',
};
const inner: Readonly<Record<string, string>> = {
  value: 'number',
};
/** What stands under a key of its own. */
const keyed: Readonly<Record<string, (key: string) => string>> = {
  wordings: (key) => `Words for ${key}`,
  descriptors: (key) => `Stage ${key} in its own words`,
  crosswalk: (key) => `Codes in ${key}`,
};

/** A place in a part's content in words: "Stage 2, what it looks like", "Short title in Polish". */
export function placeLabel(pointer: string): string {
  return labelOf(keysOf(pointer));
}

function labelOf(keys: readonly string[]): string {
  const at = keys.indexOf('translations');
  const language = at === -1 ? undefined : keys[at + 1];
  if (language !== undefined) {
    const place = [...keys.slice(0, at), ...keys.slice(at + 2)];
    return `${keys.length === at + 2 ? 'Words' : labelOf(place)} in ${languageName(language)}`;
  }
  const [name = '', next, ...rest] = keys;
  if (next === undefined) return fieldLabel(name);
  if (name === 'source' || name === 'gate') return labelOf([next, ...rest]);
  const key = keyed[name];
  if (key) return [key(next), ...rest.map((line) => `line ${Number(line) + 1}`)].join(', ');
  const one = /^\d+$/.test(next) ? `${ones[name] ?? fieldLabel(name)} ${Number(next) + 1}` : undefined;
  const below = one === undefined ? [next, ...rest] : rest;
  return [one ?? fieldLabel(name), ...below.map((part) => inner[part] ?? fieldLabel(part).toLowerCase())].join(', ');
}
