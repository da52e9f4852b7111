import type { DraftPart } from '../../lib/drafts.ts';
import { partsIn } from '../../lib/draft-tree.ts';
import { languageName } from '../../lib/languages.ts';
import { pointerTo, valueAt } from './pointer.ts';

/** What is written in a part in several languages, and where its words of one language stand. */
const translated = {
  statement: ['shortTitle', 'text', 'plainText', 'easyRead', 'lookFors', 'guidance'],
  theme: ['title', 'summary', 'guidance'],
  stage: ['label', 'summary', 'descriptor'],
} as const;

/** One text in English and in another language; '' where it is not written. */
export interface TextPair {
  /** Its place in English, as a JSON pointer into the content. */
  readonly source: string;
  /** Its place in the other language. */
  readonly pointer: string;
  readonly english: string;
  readonly words: string;
}

export interface Language {
  readonly code: string;
  readonly name: string;
}

/** The languages that a draft says it is translated into. */
export function languagesOf(parts: readonly DraftPart[]): Language[] {
  const declared = partsIn(parts, 'about', null).flatMap(({ content }) => content.languages ?? []);
  return declared.filter(({ code }) => code !== '').map(({ code, label }) => ({ code, name: languageName(code, label) }));
}

/** The same, with those in which something is written although they are not declared: that is a fault, and has to be seen. */
export function shownLanguages(declared: readonly Language[], written: readonly string[]): (Language & { known: boolean })[] {
  const others = written.filter((code) => declared.every((language) => language.code !== code));
  return [
    ...declared.map((language) => ({ ...language, known: true })),
    ...others.map((code) => ({ code, name: languageName(code), known: false })),
  ];
}

function textAt(content: object, pointer: string): string {
  const value = valueAt(content, pointer);
  return typeof value === 'string' ? value : '';
}

function listLength(content: object, pointer: string): number {
  const value = valueAt(content, pointer);
  return Array.isArray(value) ? value.length : 0;
}

function pairsAt(content: object, at: readonly (string | number)[], names: readonly string[], language: string): TextPair[] {
  const pair = (...keys: (string | number)[]): TextPair => {
    const source = pointerTo(...at, ...keys);
    const pointer = pointerTo(...at, 'translations', language, ...keys);
    return { source, pointer, english: textAt(content, source), words: textAt(content, pointer) };
  };
  const pairs = names.flatMap((name) => {
    if (name !== 'lookFors') return [pair(name)];
    const length = Math.max(
      listLength(content, '/lookFors'),
      listLength(content, pointerTo('translations', language, 'lookFors')),
    );
    return Array.from({ length }, (_one, index) => pair(name, index));
  });
  return pairs.filter(({ english, words }) => english !== '' || words !== '');
}

/** Each text of a part that is there in English or in the language, in the order of the form. */
export function textPairs(part: Pick<DraftPart, 'kind' | 'content'>, language: string): TextPair[] {
  const { kind, content } = part;
  if (kind === 'statement' || kind === 'theme') return pairsAt(content, [], translated[kind], language);
  if (!('stages' in content)) return [];
  return content.stages.flatMap((_stage, index) => pairsAt(content, ['stages', index], translated.stage, language));
}

/** How many of the texts that are there in English are there in the language too. */
export function progressOf(pairs: readonly TextPair[]): { done: number; of: number } {
  const wanted = pairs.filter(({ english }) => english !== '');
  return { done: wanted.filter(({ words }) => words !== '').length, of: wanted.length };
}

/** A list with one of its texts written, and nothing empty at its end. */
export function withLine(lines: readonly string[], index: number, text: string): string[] {
  const length = Math.max(lines.length, index + 1);
  const next = Array.from({ length }, (_one, at) => (at === index ? text : (lines[at] ?? '')));
  return next.slice(0, next.findLastIndex((line) => line !== '') + 1);
}

export interface Untranslated {
  readonly part: DraftPart;
  readonly done: number;
  readonly of: number;
}

/** The parts of which something is not there in the language yet, in the order in which they are given. */
export function untranslated(parts: readonly DraftPart[], language: string): Untranslated[] {
  return parts.map((part) => ({ part, ...progressOf(textPairs(part, language)) })).filter(({ done, of }) => done < of);
}
