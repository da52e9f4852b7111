import type { DraftPart, PartOf } from '../../lib/drafts.ts';
import { partsIn, partTitle, statementsInOrder } from '../../lib/draft-tree.ts';
import { inWords } from '../../lib/plural.ts';
import { valueInWords } from '../../lib/value-words.ts';
import type { Content } from './api.ts';
import { placeLabel } from './field-labels.ts';
import { keysOf, pointerTo, valueAt } from './pointer.ts';
import { scaleOf, stageCode, stageTitle, type Stage } from './scale-of.ts';

type Labelled = PartOf<'about'>['content']['unplacedAnswers'][number];
type Gate = NonNullable<PartOf<'statement'>['content']['gate']>;

/** What codes in a part's content stand for, as people know it; the code where nothing has it. */
interface Titles {
  readonly partner: (code: string) => string;
  readonly statement: (code: string) => string;
  readonly scale: (code: string) => string;
  readonly stage: (code: string) => string;
}

function titlesFor(content: Content, parts: readonly DraftPart[]): Titles {
  const types = partsIn(parts, 'about', null).flatMap((about) => about.content.partnerTypes);
  const statements = statementsInOrder(parts);
  const scales = partsIn(parts, 'scale', null);
  const own: readonly Stage[] = 'text' in content ? (scaleOf(content, parts)?.stages ?? []) : [];
  const stages = [...own, ...scales.flatMap((scale) => scale.content.stages)];
  const stage = (code: string) => stages.find((one) => stageCode(one) === code);
  return {
    partner: (code) => types.find((type) => type.code === code)?.label || code,
    statement: (code) => {
      const found = statements.find((one) => one.content.code === code);
      return found ? partTitle(found) : code;
    },
    scale: (code) => scales.find((scale) => scale.content.code === code)?.content.title || code,
    stage: (code) => {
      const found = stage(code);
      return found ? stageTitle(found) : code;
    },
  };
}

/** "While it is below 2 Developing, D5 … cannot be above 1 Getting started." */
function gateInWords({ minimum, caps, at }: Gate, titles: Titles): string {
  const held = caps.length === 0 ? 'no statement' : inWords(caps.map(titles.statement));
  const stage = (code: string) => (code === '' ? 'a stage that is not chosen' : titles.stage(code));
  return `While it is below ${stage(minimum)}, ${held} cannot be above ${stage(at)}.`;
}

function lines(value: object, keyInWords: (key: string) => string): string {
  return Object.entries(value)
    .map(([key, inner]) => `${keyInWords(key)}: ${Array.isArray(inner) ? inner.join(', ') : valueInWords(inner)}`)
    .join('\n');
}

function stagesInWords(stages: readonly Stage[]): string {
  return stages.map((stage) => [stageTitle(stage), stage.summary, stage.descriptor].filter(Boolean).join('\n')).join('\n\n');
}

/** What stands at a place of a part's content, with the titles of what it names. */
export function placeInWords(content: Content, pointer: string, parts: readonly DraftPart[]): string {
  const value = valueAt(content, pointer);
  const [name, ...inner] = keysOf(pointer);
  if (value === undefined || inner.length > 0) return valueInWords(value);
  const titles = titlesFor(content, parts);
  switch (name) {
    case 'partners':
      return (value as string[]).map(titles.partner).join('\n');
    case 'scaleCode':
      return titles.scale(value as string);
    case 'gate':
      return gateInWords(value as Gate, titles);
    case 'wordings':
      return lines(value as object, titles.partner);
    case 'descriptors':
      return lines(value as object, titles.stage);
    case 'crosswalk':
      return lines(value as object, (tool) => tool);
    case 'unplacedAnswers':
      return (value as Labelled[]).map(({ label, descriptor }) => `${label}: ${descriptor}`).join('\n');
    case 'stages':
      return stagesInWords(value as Stage[]);
    default:
      return valueInWords(value);
  }
}

export interface Words {
  readonly label: string;
  readonly words: string;
  /** The language that the words are in, where it is not the page's. */
  readonly lang?: string;
}

/** The order of the forms; the service keeps none. What is not named here comes last. */
const order = ['code', 'title', 'shortTitle', 'text', 'plainText', 'easyRead', 'summary', 'stages', 'lookFors', 'partners'];

function rank(name: string): number {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
}

/** Each translated text of a part, or of one of its stages. */
function translatedWords(at: readonly (string | number)[], translations: object = {}): Words[] {
  return Object.entries(translations).flatMap(([lang, texts]: [string, object]) =>
    Object.entries(texts).map(([name, value]) => ({
      label: placeLabel(pointerTo(...at, 'translations', lang, name)),
      words: valueInWords(value),
      lang,
    })),
  );
}

/** Everything a part holds, in words: for whoever can read it and not change it, and for the clipboard. */
export function partInWords(content: Content, parts: readonly DraftPart[]): Words[] {
  const names = Object.keys(content).filter((name) => name !== 'translations');
  const english = names
    .sort((one, other) => rank(one) - rank(other))
    .map((name) => ({ label: placeLabel(pointerTo(name)), words: placeInWords(content, pointerTo(name), parts) }));
  if ('stages' in content)
    return [...english, ...content.stages.flatMap(({ translations }, index) => translatedWords(['stages', index], translations))];
  return [...english, ...translatedWords([], 'translations' in content ? content.translations : undefined)];
}
