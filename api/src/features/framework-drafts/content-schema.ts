import Type, { type TProperties, type TSchema } from 'typebox';
import { closed } from '../../http/operation.ts';

/**
 * What the parts of a draft hold. Types are strict; whether the text is there, fits and refers to what exists is for
 * `checkFrameworkDraft` to say, since a draft may hold faults. Lengths are above those of a published version, so that
 * nobody loses what they typed.
 */
const line = (description?: string) => Type.String({ maxLength: 400, ...(description && { description }) });
const prose = (description?: string) => Type.String({ maxLength: 8000, ...(description && { description }) });
const code = line('Names it within the version');
const codes = (description: string) => Type.Array(line(), { maxItems: 200, description });
const byCode = <Words extends TSchema>(words: Words, description: string) =>
  Type.Record(Type.String({ maxLength: 60 }), words, { description });
const translations = <Words extends TProperties>(words: Words) =>
  Type.Optional(byCode(Type.Object(words, closed), 'Words in other languages, by language'));
const guidance = Type.String({ maxLength: 16_000, description: 'Markdown without HTML' });

const labelled = Type.Object({ code, label: line() }, closed);

export const DraftAboutContent = Type.Object(
  {
    title: line(),
    source: Type.Object(
      { informedBy: prose('The published work it draws on'), relation: prose('How it relates to that work') },
      closed,
    ),
    licence: prose(),
    instructions: Type.Array(prose(), { maxItems: 100 }),
    statutoryNote: Type.Optional(prose('What the statutory mark rests on')),
    indicatorNote: Type.Optional(prose('Where the codes of indicators come from')),
    partnerTypes: Type.Array(labelled, { maxItems: 100 }),
    unplacedAnswers: Type.Array(
      Type.Object({ code: Type.Enum(['not_known', 'not_applicable']), label: line(), descriptor: prose() }, closed),
      { maxItems: 2, description: 'The words for the answers that are on no stage' },
    ),
    languages: Type.Optional(Type.Array(labelled, { maxItems: 50 })),
  },
  {
    $id: 'DraftAboutContent',
    ...closed,
    examples: [
      {
        title: 'Effective local SEND system self-evaluation',
        source: { informedBy: 'A practical guide (2018)', relation: 'informed by its published purpose; the text is our own' },
        licence: 'Draft text written for this project.',
        instructions: ['Compare views before agreeing a judgement.'],
        partnerTypes: [{ code: 'ICB', label: 'Integrated care board' }],
        unplacedAnswers: [{ code: 'not_known', label: 'Not known', descriptor: 'Cannot be judged from here.' }],
      },
    ],
  },
);

const stage = Type.Object(
  {
    code: Type.Optional(line()),
    value: Type.Integer({ minimum: 0, maximum: 100, description: 'Its place on the scale; values rise by one' }),
    label: line(),
    summary: Type.Optional(line('One short sentence')),
    descriptor: prose('What it looks like to be at this stage'),
    translations: translations({
      label: Type.Optional(line()),
      summary: Type.Optional(line()),
      descriptor: Type.Optional(prose()),
    }),
  },
  closed,
);

export const DraftScaleContent = Type.Object(
  { code, title: line(), stages: Type.Array(stage, { maxItems: 30, description: 'Lowest first' }) },
  {
    $id: 'DraftScaleContent',
    ...closed,
    examples: [
      {
        code: 'yes-no',
        title: 'Yes or no',
        stages: [
          { value: 0, label: 'No', descriptor: 'It is not so.' },
          { value: 1, label: 'Yes', descriptor: 'It is so.' },
        ],
      },
    ],
  },
);

export const DraftThemeContent = Type.Object(
  {
    code,
    title: line(),
    summary: Type.Optional(prose()),
    headingFrom: Type.Optional(line('Whose heading this is, when it is not our own')),
    guidance: Type.Optional(guidance),
    indicators: Type.Optional(codes('Codes of official statistics that belong to it')),
    crosswalk: Type.Optional(byCode(codes('Codes in that tool'), 'Codes in other tools that it speaks to, by tool')),
    translations: translations({
      title: Type.Optional(line()),
      summary: Type.Optional(prose()),
      guidance: Type.Optional(guidance),
    }),
  },
  { $id: 'DraftThemeContent', ...closed, examples: [{ code: 'H', title: 'Hearing from families' }] },
);

export const DraftStatementContent = Type.Object(
  {
    code,
    shortTitle: Type.Optional(line('At most 60 characters when published')),
    text: prose(),
    scaleCode: Type.Optional(line('The scale it is judged on; may be left out where there is one')),
    statutory: Type.Optional(Type.Boolean({ description: 'Rests on a legal duty' })),
    lookFors: Type.Optional(Type.Array(prose(), { maxItems: 100, description: 'What to look for as evidence' })),
    partners: Type.Optional(codes('Codes of the partner types it is put to')),
    guidance: Type.Optional(guidance),
    plainText: Type.Optional(prose('The statement in plain language')),
    easyRead: Type.Optional(prose('The statement in Easy Read')),
    wordings: Type.Optional(byCode(prose(), 'Its words for one partner type, by its code')),
    descriptors: Type.Optional(byCode(prose(), 'Descriptors of its own, by stage')),
    indicators: Type.Optional(codes('Codes of official statistics that belong to it')),
    weight: Type.Optional(Type.Number({ description: 'How much it counts in its theme; 1 where left out' })),
    gate: Type.Optional(
      Type.Object(
        {
          minimum: line('Stage below which it caps'),
          caps: codes('Statements it caps'),
          at: line('The highest stage they can then have'),
        },
        closed,
      ),
    ),
    translations: translations({
      shortTitle: Type.Optional(line()),
      text: Type.Optional(prose()),
      plainText: Type.Optional(prose()),
      easyRead: Type.Optional(prose()),
      guidance: Type.Optional(guidance),
      lookFors: Type.Optional(Type.Array(prose(), { maxItems: 100 })),
    }),
  },
  {
    $id: 'DraftStatementContent',
    ...closed,
    examples: [
      { code: 'H1', shortTitle: 'Families are asked', text: 'Families are asked, and told what came of it.', statutory: false },
    ],
  },
);
