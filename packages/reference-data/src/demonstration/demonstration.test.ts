import { beforeAll, expect, it } from 'vitest';
import type { FrameworkContent } from '../frameworks/framework-content.ts';
import type { Area } from '../reference/records.ts';
import { readShipped } from '../shipped.ts';
import { planAccounts } from './accounts.ts';
import { inventCouncils, type DemonstrationCouncil } from './councils.ts';
import { exampleMark } from './phrases.ts';

let areas: Area[];
let framework: FrameworkContent;
let councils: DemonstrationCouncil[];

beforeAll(async () => {
  const shipped = await readShipped();
  if ('faults' in shipped) throw new Error(JSON.stringify(shipped.faults));
  const content = shipped.data.frameworks[0]?.content;
  if (content === undefined) throw new Error('a framework is wanted');
  areas = shipped.data.reference.areas;
  framework = content;
  councils = inventCouncils(areas, framework);
});

const having = (progress: string) => councils.filter((council) => council.progress === progress);

it('makes every area a council, 138 of them signed off and 132 contributing', () => {
  expect(councils).toHaveLength(153);
  expect(having('contributing')).toHaveLength(132);
  expect(having('signed_off')).toHaveLength(6);
  expect(having('under_way')).toHaveLength(10);
  expect(having('not_started').flatMap(({ judgements }) => judgements)).toEqual([]);
});

it('answers every statement of what is signed off, on a stage of its scale or with a reason', () => {
  const stages = new Set(framework.scales.flatMap((scale) => scale.stages.map(({ code }) => code)));
  for (const { judgements } of [...having('contributing'), ...having('signed_off')]) {
    expect(judgements.map(({ statementCode }) => statementCode)).toEqual(framework.statements.map(({ code }) => code));
    for (const { answer } of judgements) {
      if (answer.kind === 'stage') expect(stages).toContain(answer.stage);
      else expect(answer.reason).toMatch(/\w/);
    }
  }
});

it('leaves about 3 in 100 not known and 1 in 100 not applicable, and uses every stage', () => {
  const answers = councils.flatMap(({ judgements }) => judgements.map(({ answer }) => answer));
  const share = (kind: string) => answers.filter((answer) => answer.kind === kind).length / answers.length;
  expect(share('not_known')).toBeGreaterThan(0.02);
  expect(share('not_known')).toBeLessThan(0.04);
  expect(share('not_applicable')).toBeGreaterThan(0.005);
  expect(share('not_applicable')).toBeLessThan(0.016);
  expect(new Set(answers.map((answer) => (answer.kind === 'stage' ? answer.stage : answer.kind))).size).toBe(6);
});

it('marks every text as an example', () => {
  const texts = councils.flatMap(({ judgements }) =>
    judgements.flatMap(({ answer, strengths, impact, areasForDevelopment }) => [
      ...(answer.kind === 'stage' ? [strengths, impact, areasForDevelopment] : [answer.reason]),
    ]),
  );
  expect(texts.filter((text) => !text.startsWith(exampleMark) || text.includes('{}'))).toEqual([]);
});

it('says the same for the same seed, something else for another, and the same of one council whoever stands beside it', () => {
  expect(inventCouncils(areas, framework)).toEqual(councils);
  expect(inventCouncils(areas, framework, 'another')).not.toEqual(councils);
  const [first] = having('contributing');
  const half = inventCouncils(areas, { ...framework, statements: framework.statements.slice(21) });
  expect(half.find(({ area }) => area.gssCode === first?.area.gssCode)?.judgements).toEqual(first?.judgements.slice(21));
});

it('plans accounts for councils of every kind, all under .example and each once', () => {
  const plan = planAccounts(councils);
  const kinds = plan.councils.map(({ gssCode }) => councils.find(({ area }) => area.gssCode === gssCode)?.progress);
  expect(plan.councils.length).toBeGreaterThanOrEqual(6);
  expect(new Set(kinds)).toEqual(new Set(['contributing', 'signed_off', 'under_way', 'not_started']));
  const users = [...plan.councils.flatMap((council) => council.users), ...plan.national];
  expect(users.filter(({ email }) => !/^[a-z]+@[a-z-]+\.example$/.test(email))).toEqual([]);
  expect(new Set(users.map(({ email }) => email)).size).toBe(users.length);
  expect(plan.national.map(({ role }) => role)).toEqual(['administrator', 'analyst', 'editor', 'editor']);
});
