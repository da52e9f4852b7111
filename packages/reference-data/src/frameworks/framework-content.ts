/**
 * The normal shape of a framework version: what a file of any layout becomes, what is hashed and what is stored. What may be
 * absent is absent and never null, so that a part nobody used before leaves the hashes of what was published as they were.
 * Themes and statements are flat and stand in reading order; `position` counts that order through the whole version, from 1.
 * A statement's lineage id is not content: the loader makes it, so that it stays the same while the words change.
 */
export interface FrameworkContent {
  code: string;
  title: string;
  sourceNote: { informedBy: string; relation: string };
  licence: string;
  instructions: string[];
  statutoryNote: string | null;
  indicatorNote: string | null;
  partnerTypes: { code: string; label: string }[];
  /** The words for the two answers that are on no stage, `not_known` first. */
  unplacedAnswers: { code: UnplacedCode; label: string; descriptor: string }[];
  /** Languages other than English in which parts of it are written; where a part has no translation, that is said. */
  languages?: { code: string; label: string }[];
  scales: Scale[];
  themes: Theme[];
  statements: Statement[];
}

/** Words in other languages, by the language's code. */
export type Translations<Words> = Record<string, Words>;

export const unplacedCodes = ['not_known', 'not_applicable'] as const;
export type UnplacedCode = (typeof unplacedCodes)[number];

export interface Scale {
  code: string;
  title: string;
  /** Lowest value first, without gaps. */
  stages: Stage[];
}

export interface Stage {
  code: string;
  value: number;
  label: string;
  /** One short sentence without full stop, at most 90 characters. */
  summary: string | null;
  descriptor: string;
  translations?: Translations<{ label?: string; summary?: string; descriptor?: string }>;
}

export interface Theme {
  code: string;
  parentCode: string | null;
  position: number;
  title: string;
  /** '' when the file has none. */
  summary: string;
  /** Codes of official statistics shown beside the theme's judgements. */
  indicators: string[];
  /** Headings of other frameworks this theme answers to, by framework. */
  crosswalk: Record<string, string[]>;
  /** Whose heading this is, when it is not our own. */
  headingFrom: string | null;
  /** Markdown. */
  guidance?: string;
  translations?: Translations<{ title?: string; summary?: string; guidance?: string }>;
}

export interface Statement {
  code: string;
  themeCode: string;
  scaleCode: string;
  position: number;
  /** At most 60 characters. */
  shortTitle: string | null;
  text: string;
  /** Whether the statement rests on a legal duty. */
  statutory: boolean;
  lookFors: string[];
  /** Codes of the partner types the statement is put to. */
  partners: string[];
  /** Markdown. */
  guidance?: string;
  /** The statement in plain language. */
  plainText?: string;
  /** The statement in Easy Read: short sentences, one to a line. */
  easyRead?: string;
  /** Its words for one kind of partner, by the partner type's code, where they differ. */
  wordings?: Record<string, string>;
  /** What each stage looks like for this very statement, by the stage's code, where it differs from the scale's. */
  descriptors?: Record<string, string>;
  /** Codes of official statistics that belong to it. */
  indicators?: string[];
  /** How much it counts among those of its theme; 1 where not given. */
  weight?: number;
  gate?: Gate;
  translations?: Translations<StatementWords>;
}

/** While the statement is below `minimum`, no statement in `caps` can be placed above `at` without a recorded reason. */
export interface Gate {
  /** Code of a stage on the statement's own scale. */
  minimum: string;
  /** Codes of the statements that depend on it. */
  caps: string[];
  /** Code of a stage on the scale of each of those. */
  at: string;
}

export interface StatementWords {
  shortTitle?: string;
  text?: string;
  plainText?: string;
  easyRead?: string;
  guidance?: string;
  lookFors?: string[];
}
