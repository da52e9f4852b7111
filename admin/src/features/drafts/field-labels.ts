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
  wordings: 'Words for one partner type',
  descriptors: 'Descriptors of its own',
  gate: 'What it caps',
  translations: 'Translations',
};

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
};
const inner: Readonly<Record<string, string>> = {
  value: 'number',
  descriptor: 'what it looks like',
};

/** A place in a part's content in words: "Stage 2, what it looks like". */
export function placeLabel(pointer: string): string {
  const [, name = '', ...rest] = pointer.replace(/^\/source(?=\/)/, '').split('/');
  const isOne = /^\d+$/.test(rest[0] ?? '');
  const first = isOne ? `${ones[name] ?? fieldLabel(name)} ${Number(rest[0]) + 1}` : fieldLabel(name);
  const below = isOne ? rest.slice(1) : rest;
  return [first, ...below.map((one) => inner[one] ?? fieldLabel(one).toLowerCase())].join(', ');
}
