import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import { unplacedCodes } from './framework-content.ts';

/** The layout of a framework file. What its parts say of one another is checked in `framework-rules.ts`. */

export const textPattern = '^\\S([\\s\\S]*\\S)?$';
export const codePattern = '^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$';
export const uuidPattern = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
export const versionPattern = '^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$';
export const frameworkCodePattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

const text = (maxLength: number) => Type.String({ pattern: textPattern, maxLength });
/** Characters of the code of a theme, a statement, a scale or a stage. */
export const longestCode = 40;
const code = Type.String({ pattern: codePattern, maxLength: longestCode });
const closed = { additionalProperties: false };
const title = text(200);
const prose = text(2000);
/** Characters of guidance. */
export const longestGuidance = 8000;
/** Markdown without HTML. */
const guidance = text(longestGuidance);
// Lists are no longer than a draft can hold, so that the next edition of whatever is published can be written.
const codes = { uniqueItems: true, maxItems: 200 };
const indicators = Type.Array(title, codes);

export const languagePattern = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$';
const byCode = <Words extends TSchema>(words: Words) => Type.Record(Type.String({ pattern: codePattern }), words, closed);
const translations = <Words extends TProperties>(words: Words) =>
  Type.Optional(Type.Record(Type.String({ pattern: languagePattern }), Type.Object(words, closed), closed));
const shortTitle = text(60);
const summary = text(90);
const lookFors = Type.Array(prose, { maxItems: 100 });

const stage = Type.Object(
  {
    code: Type.Optional(code),
    value: Type.Integer({ minimum: 0, maximum: 100 }),
    label: text(60),
    summary: Type.Optional(summary),
    descriptor: prose,
    translations: translations({
      label: Type.Optional(text(60)),
      summary: Type.Optional(summary),
      descriptor: Type.Optional(prose),
    }),
  },
  closed,
);
// Twelve stages is more than any tool met; the cuts of a release are made for few.
const stages = Type.Array(stage, { minItems: 2, maxItems: 12 });

const statement = Type.Object(
  {
    code,
    /** Given in a file that was exported: which statement this is in every edition. */
    lineageId: Type.Optional(Type.String({ pattern: uuidPattern })),
    shortTitle: Type.Optional(shortTitle),
    text: prose,
    lookFor: Type.Optional(lookFors),
    partners: Type.Optional(Type.Array(code, codes)),
    statutory: Type.Optional(Type.Boolean()),
    scale: Type.Optional(code),
    guidance: Type.Optional(guidance),
    plainText: Type.Optional(prose),
    easyRead: Type.Optional(prose),
    wordings: Type.Optional(byCode(prose)),
    descriptors: Type.Optional(byCode(prose)),
    indicators: Type.Optional(indicators),
    weight: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 100 })),
    gate: Type.Optional(Type.Object({ minimum: code, caps: Type.Array(code, { minItems: 1, ...codes }), at: code }, closed)),
    translations: translations({
      shortTitle: Type.Optional(shortTitle),
      text: Type.Optional(prose),
      plainText: Type.Optional(prose),
      easyRead: Type.Optional(prose),
      guidance: Type.Optional(guidance),
      lookFors: Type.Optional(lookFors),
    }),
  },
  closed,
);

const theme = Type.Cyclic(
  {
    Theme: Type.Object(
      {
        code,
        /** Only where themes are listed flat; a nested theme's parent is the one around it. */
        parentCode: Type.Optional(code),
        title,
        summary: Type.Optional(prose),
        headingFrom: Type.Optional(title),
        crosswalk: Type.Optional(Type.Record(Type.String({ pattern: codePattern }), Type.Array(code, codes), closed)),
        indicators: Type.Optional(indicators),
        guidance: Type.Optional(guidance),
        translations: translations({
          title: Type.Optional(title),
          summary: Type.Optional(prose),
          guidance: Type.Optional(guidance),
        }),
        /** The scale of all statements written inside this theme that name none themselves. */
        scale: Type.Optional(code),
        statements: Type.Optional(Type.Array(statement)),
        themes: Type.Optional(Type.Array(Type.Ref('Theme'))),
      },
      closed,
    ),
  },
  'Theme',
);

export const frameworkFile = Type.Object(
  {
    code: Type.String({ pattern: frameworkCodePattern, maxLength: 60 }),
    title,
    /** Given in a file that was exported: the published version that it was, or that its draft was made from. */
    basedOn: Type.Optional(Type.String({ pattern: versionPattern })),
    /** Given in a file that was exported from a draft: which one, and how often it had been changed. Text, as in a workbook. */
    fromDraft: Type.Optional(
      Type.Object({ id: Type.String({ pattern: uuidPattern }), point: Type.String({ pattern: '^[1-9]\\d{0,8}$' }) }, closed),
    ),
    /** The draft's own number; the loader publishes under a version of its own. */
    version: Type.Optional(title),
    status: Type.Optional(Type.Enum(['draft'])),
    source: Type.Object({ informedBy: prose, relation: prose }, closed),
    licence: prose,
    instructions: Type.Array(prose, { maxItems: 100 }),
    statutoryNote: Type.Optional(prose),
    indicatorNote: Type.Optional(prose),
    partnerTypes: Type.Array(Type.Object({ code, label: title }, closed), { maxItems: 100 }),
    nonScored: Type.Array(Type.Object({ code: Type.Enum([...unplacedCodes]), label: title, descriptor: prose }, closed)),
    languages: Type.Optional(
      Type.Array(Type.Object({ code: Type.String({ pattern: languagePattern, maxLength: 20 }), label: title }, closed), {
        maxItems: 50,
      }),
    ),
    scale: Type.Optional(stages),
    scales: Type.Optional(Type.Array(Type.Object({ code, title, stages }, closed), { minItems: 1 })),
    themes: Type.Array(theme, { minItems: 1 }),
  },
  closed,
);

export type FrameworkFile = Static<typeof frameworkFile>;
export type ThemeFile = Static<typeof theme>;
export type StatementFile = Static<typeof statement>;
export type StageFile = Static<typeof stage>;
