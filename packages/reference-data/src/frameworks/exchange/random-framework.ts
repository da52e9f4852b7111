import fc from 'fast-check';
import type { FrameworkFile, StageFile, StatementFile, ThemeFile } from '../framework-file.ts';

/** Texts that one format or another would change if it were let: for tests. */
const awkward = [
  ...[
    '1.10',
    'TRUE',
    'true',
    'no',
    'yes',
    'on',
    'null',
    '~',
    '007',
    '1e5',
    '.inf',
    '0x1F',
    '12:30:45',
    '2026-01-01',
    '1_000',
    '-0',
  ],
  ...[
    '=cmd|"/c calc"!A0',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    "'quoted",
    '"quoted"',
    '#N/A',
    '#REF!',
    '#GETTING_DATA',
    '_x0041_',
    '__x000D__',
    '_xFFFE_',
  ],
  ...[
    'two\nlines',
    'a\n\nb',
    'a\n  b',
    'a\n\tb',
    'a\n b\n',
    'tab\there',
    'a # b',
    '# a',
    'a: b',
    '- a',
    '- - a',
    '? a',
    '| a',
    '> a',
  ],
  ...[
    '%a',
    '&a',
    '*a',
    '!a',
    '!!str a',
    '{a: 1}',
    '[a]',
    '<<',
    '---',
    '...',
    '<b>&amp;</b>',
    ']]>',
    '<!DOCTYPE a>',
    '&#10;',
    '&lt;',
  ],
  ...[
    '😀👩‍👩‍👧',
    'é e\u0301',
    'ا\u200f',
    'a\u200bb',
    'a\u2028b',
    'a\u0085b',
    'a\ufffeb',
    '\ud83d\ude00'.repeat(20),
    '\\n',
    '\\',
    '日本',
  ],
  ...['x'.repeat(2000), 'word '.repeat(390).trim(), 'line\n'.repeat(390).trim()],
].map((text) => text.trim());

const texts = (most: number) =>
  fc
    .oneof(
      fc.constantFrom(...awkward.filter((text) => text.length <= most)),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(most, 40) }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    )
    .map((text) =>
      text
        .toWellFormed()
        .replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '')
        .trim()
        .slice(0, most)
        .toWellFormed()
        .trim(),
    )
    .filter((text) => text !== '');
const prose = texts(2000);
const line = texts(60);
const markdown = texts(2000).map((text) => text.replaceAll(/[<\][]/g, '').trim() || 'Guidance.');
const codeWords = ['1', '1.10', '007', 'TRUE', 'no', 'null', '1e5', 'x0041', 'value', 'weight', 'statutory', 'A-1', 'a_b', '__'];
const reserved = ['constructor', 'prototype', 'not_known', 'not_applicable'];
const code = fc
  .oneof(fc.constantFrom(...codeWords), fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,6}[A-Za-z0-9])?$/))
  .filter((text) => /^[A-Za-z0-9]/.test(text) && !reserved.includes(text));
const codes = (minLength: number, maxLength: number) => fc.uniqueArray(code, { minLength, maxLength });

/** A framework of 1 to 5 levels of themes in which every optional field may stand, with awkward texts. */
export function randomFramework(gen: fc.GeneratorValue): FrameworkFile {
  const chance = () => gen(fc.boolean);
  const of = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary);
  const maybe = <T extends object>(make: () => T) => (chance() ? make() : {});
  const some = (list: readonly string[]) => of(fc.shuffledSubarray([...list]));
  const byCode = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
    Object.fromEntries(some(keys).map((key) => [key, of(value)]));

  const languages = chance()
    ? [
        { code: 'cy', label: 'Cymraeg' },
        { code: 'pa-Guru', label: 'ਪੰਜਾਬੀ' },
      ]
    : [];
  const translations = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    maybe(() => ({
      translations: Object.fromEntries(
        some(languages.map((language) => language.code)).map((language) => [
          language,
          Object.fromEntries(some(Object.keys(fields)).map((name) => [name, of(fields[name] ?? line)])),
        ]),
      ),
    }));
  const lists = (value: fc.Arbitrary<string>) => fc.array(value, { maxLength: 4 });
  const uniqueLines = fc.uniqueArray(line, { maxLength: 3 });

  const partners = of(codes(0, 4));
  const scales = of(codes(1, 3)).map((scale) => {
    const first = of(fc.integer({ min: 0, max: 5 }));
    const stages = of(codes(2, 6)).map((stage, index): StageFile => ({
      code: stage,
      value: first + index,
      label: of(line),
      ...maybe(() => ({ summary: of(line) })),
      descriptor: of(prose),
      ...translations({ label: line, summary: line, descriptor: prose }),
    }));
    return { code: scale, title: of(line), stages };
  });
  const codesOfStatements = of(codes(1, 6));
  const codesOfThemes = of(codes(5, 9));
  const scaleOf = new Map(codesOfStatements.map((statement) => [statement, of(fc.constantFrom(...scales))]));
  const stagesOf = (statement: string) => scaleOf.get(statement)?.stages.map((stage) => stage.code ?? '') ?? [];

  const statementOf = (statement: string): StatementFile => {
    const like = codesOfStatements.filter((other) => other !== statement && scaleOf.get(other) === scaleOf.get(statement));
    return {
      code: statement,
      ...maybe(() => ({ lineageId: of(fc.uuid()) })),
      ...maybe(() => ({ shortTitle: of(line) })),
      text: of(prose),
      ...maybe(() => ({ lookFor: of(lists(prose)) })),
      ...maybe(() => ({ partners: some(partners) })),
      ...maybe(() => ({ statutory: chance() })),
      scale: scaleOf.get(statement)?.code ?? '',
      ...maybe(() => ({ guidance: of(markdown) })),
      ...maybe(() => ({ plainText: of(prose) })),
      ...maybe(() => ({ easyRead: of(prose) })),
      ...maybe(() => ({ wordings: byCode(partners, prose) })),
      ...maybe(() => ({ descriptors: byCode(stagesOf(statement), prose) })),
      ...maybe(() => ({ indicators: of(uniqueLines) })),
      ...maybe(() => ({ weight: of(fc.double({ min: 1e-9, max: 100, noNaN: true })) })),
      ...(like.length > 0 &&
        chance() && { gate: { minimum: stagesOf(statement)[1] ?? '', caps: like, at: stagesOf(statement)[0] ?? '' } }),
      ...translations({
        shortTitle: line,
        text: prose,
        plainText: prose,
        easyRead: prose,
        guidance: markdown,
        lookFors: lists(prose),
      }),
    };
  };
  const themeOf = (theme: string, statements: readonly string[], themes: ThemeFile[]): ThemeFile => ({
    code: theme,
    title: of(line),
    ...maybe(() => ({ summary: of(prose) })),
    ...maybe(() => ({ headingFrom: of(line) })),
    ...maybe(() => ({ crosswalk: byCode(['DfE', 'no', '1.10'], codes(0, 3)) })),
    ...maybe(() => ({ indicators: of(uniqueLines) })),
    ...maybe(() => ({ guidance: of(markdown) })),
    ...translations({ title: line, summary: prose, guidance: markdown }),
    statements: statements.map(statementOf),
    themes,
  });
  // From the lowest up: each level holds the one below and a sibling of it.
  const levels = of(fc.integer({ min: 1, max: 5 }));
  const themes = codesOfThemes.slice(0, levels).reduceRight<ThemeFile[]>(
    (below, theme, level) => [
      themeOf(
        theme,
        codesOfStatements.filter((_, index) => index % levels === level),
        below,
      ),
    ],
    [],
  );
  const siblings = codesOfThemes.slice(levels).map((theme) => themeOf(theme, [], []));
  return {
    code: 'random-one',
    title: of(line),
    ...maybe(() => ({ basedOn: '1.10.0' })),
    ...maybe(() => ({ fromDraft: { id: of(fc.uuid()), point: String(of(fc.integer({ min: 1, max: 999_999_999 }))) } })),
    source: { informedBy: of(prose), relation: of(prose) },
    licence: of(prose),
    instructions: of(lists(prose)),
    ...maybe(() => ({ statutoryNote: of(prose) })),
    ...maybe(() => ({ indicatorNote: of(prose) })),
    partnerTypes: partners.map((partner) => ({ code: partner, label: of(line) })),
    nonScored: (['not_known', 'not_applicable'] as const).map((answer) => ({
      code: answer,
      label: of(line),
      descriptor: of(prose),
    })),
    ...(languages.length > 0 && { languages }),
    scales,
    themes: [...themes, ...siblings],
  };
}
