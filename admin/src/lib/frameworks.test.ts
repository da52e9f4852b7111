import { expect, it } from 'vitest';
import { inOwnWords } from './frameworks.ts';

const stage = (code: string) => ({
  code,
  value: Number(code),
  label: `Stage ${code}`,
  summary: 'In short.',
  descriptor: 'On this scale.',
  translations: { pl: { label: `Etap ${code}`, descriptor: 'Na tej skali.' }, ur: { descriptor: 'اس پیمانے پر۔' } },
});

it('shows a stage in the words of the statement, without what was said or translated of others', () => {
  const scale = { code: 'main', title: 'Main', stages: [stage('1'), stage('2')] };
  expect(inOwnWords(scale, { 2: 'Of this statement.' }).stages).toEqual([
    stage('1'),
    {
      ...stage('2'),
      summary: null,
      descriptor: 'Of this statement.',
      translations: { pl: { label: 'Etap 2' } },
    },
  ]);
});
