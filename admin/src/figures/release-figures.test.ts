import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '../lib/api.ts';
import type { FrameworkVersion, ThemeStatements } from '../lib/frameworks.ts';
import { bandsOf, mostCommon } from '../lib/stage-bands.ts';
import { pictureCsv, pictureRows, pictureSentence } from './national-picture.tsx';
import { publicCsv, PublicJudgements, publicSentence } from './public-judgements.tsx';
import { profileCsv, profileSentence, type ProfileRow } from './theme-profile.tsx';

const stages = ['Getting started', 'Developing', 'Embedding', 'Sustaining'].map((label, index) => ({
  code: String(index + 1),
  value: index + 1,
  label,
  summary: null,
  translations: {},
  descriptor: label,
}));
const scale = { code: 'stage', title: 'Stage', stages };
const statement = (code: string) => ({ code, shortTitle: `Title ${code}`, text: code, scaleCode: 'stage', descriptors: {} });
const statements = ['A1', 'A2'].map(statement);
const version = { scales: [scale], statements } as unknown as FrameworkVersion; // The figures read no more of an edition.
const group = { theme: { code: 'A', title: 'Leadership' }, statements } as unknown as ThemeStatements; // Nor of a theme.
const cell = (category: string, countFrom: number, countTo: number) => ({
  category,
  countFrom,
  countTo,
  percentFrom: countFrom,
  percentTo: countTo,
});
const clear = [cell('1', 0, 8), cell('2', 55, 65), cell('3', 20, 30), cell('4', 0, 8)];
const close = [cell('1', 0, 8), cell('2', 30, 45), cell('3', 40, 55), cell('4', 0, 8)];
const england: Schemas['Cohort'] = {
  code: 'england',
  title: 'England',
  kind: 'published',
  contributors: 120,
  statements: [
    { statementCode: 'A1', cells: clear },
    { statementCode: 'A2', cells: close },
  ],
};
const london: Schemas['Cohort'] = { code: 'london', title: 'London', kind: 'withheld', reason: 'withheld' };

it('names a stage only where its range lies above all others', () => {
  const bands = (cells: typeof clear) => bandsOf(cells, scale);
  expect(mostCommon(bands(clear))?.stage.code).toBe('2');
  expect(mostCommon(bands(close))).toBeNull();
  expect(mostCommon([])).toBeNull();
});

describe('the national picture', () => {
  const rows = pictureRows(version, group, [england, london]);

  it('counts what is shown, what does not stand out and what is not shown', () => {
    expect(pictureSentence(rows)).toBe(
      'Stage 2 is the most common in 1 of 2 cells shown; in 1 no one stage stands out; 2 are not shown.',
    );
    expect(pictureSentence(pictureRows(version, group, [london]))).toBe(
      'None of these figures is shown, to protect individual councils.',
    );
  });

  it('writes the same cells as a file, with numbers or nothing in columns of numbers', () => {
    expect(pictureCsv(rows).split('\r\n').slice(1, -1)).toEqual([
      'A1,england,2,55,65,55,65,',
      'A1,london,,,,,,[c]',
      'A2,england,,,,,,',
      'A2,london,,,,,,[c]',
    ]);
  });
});

describe('the theme profile', () => {
  const row = (code: string, own: ProfileRow['own'], most: ProfileRow['england']): ProfileRow => ({
    code,
    title: code,
    scale,
    own,
    england: most,
  });
  const rows = [
    row('A1', { kind: 'stage', stage: '3' }, { kind: 'none' }),
    row('A2', { kind: 'stage', stage: '2' }, { kind: 'withheld' }),
    row('A3', { kind: 'not_known' }, { kind: 'none' }),
  ];

  it('counts stages in the later half and what is on none', () => {
    expect(profileSentence('A Leadership', rows)).toBe(
      'In A Leadership you agreed a stage in the later half of the scale on 1 of 3 statements. 1 is on no stage.',
    );
    expect(profileSentence('A', [row('A1', null, { kind: 'none' })])).toBe(
      'You have not signed off your judgements on these statements.',
    );
  });

  it('writes the same rows as a file', () => {
    expect(profileCsv(rows).split('\r\n').slice(1, -1)).toEqual(['A1,3,stage,,', 'A2,2,stage,,[c]', 'A3,,not_known,,']);
  });
});

describe('judgements that councils publish', () => {
  const council = {
    gssCode: 'E06000001',
    name: 'Hartlepool',
    tier: 'public' as const,
    statements: [{ statementCode: 'A1', answer: { kind: 'stage' as const, stage: '3' } }],
  };

  it('names who publishes, and says that they are not counted', () => {
    expect(publicSentence(['Hartlepool', 'Halton'])).toBe(
      '2 councils chose to publish their judgements: Hartlepool and Halton. They are not counted in the ranges.',
    );
    expect(publicSentence([])).toBe('No council has chosen to publish its judgements with this release.');
  });

  it('shows those of the public tier, and nothing of those named to contributors alone', () => {
    const named = { ...council, gssCode: 'E06000002', name: 'Middlesbrough', tier: 'named' as const };
    const props = { version, group, councils: [council, named], cycle: '2026-27', fileName: 'a.csv' };
    const html = renderToStaticMarkup(createElement(PublicJudgements, props));
    expect(html).toContain('3 Embedding');
    expect(html).toContain('Not asked');
    expect(html).not.toContain('Middlesbrough');
  });

  it('writes a stage, or why there is none', () => {
    expect(publicCsv(group, [council]).split('\r\n').slice(1, -1)).toEqual(['E06000001,A1,3,stage', 'E06000001,A2,,not_asked']);
  });
});
