/**
 * The normal shape of a framework version: what a file of any layout becomes, what is hashed and what is stored.
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
  scales: Scale[];
  themes: Theme[];
  statements: Statement[];
}

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
}
