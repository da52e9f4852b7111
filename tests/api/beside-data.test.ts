import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, signOff, startAssessment } from '../support/assessments.ts';
import { expectProblem } from '../support/problems.ts';
import { approveAndPublish, freeze, letTheDayCome, signedOff } from '../support/releases.ts';
import { publish } from '../support/made-statistics.ts';
import { anonymous, openWorld, type Someone, type TestCouncil, type World } from '../support/world.ts';

let world: World;
let council: TestCouncil;
let assessmentId: string;
const own = 'E06000001';

/** Four areas with figures: ours is the lowest of 20, 40, 60, 80. */
const lowest = (other = 20) => ({ [own]: other, E06000002: 40, E06000003: 60, E06000004: 80 });

beforeAll(async () => {
  world = await openWorld();
  await publish(world, [
    {
      code: 'plans-in-20-weeks',
      otherCodes: ['SEN_EHC_Excpt_20wks'],
      title: 'Plans issued within 20 weeks',
      unit: '% of plans issued',
      methods: [{ code: 'only', title: 'Only', years: { '2024': lowest() } }],
    },
    {
      code: 'refused',
      otherCodes: ['EHCP_Initial_req_refused'],
      polarity: 'none',
      methods: [{ code: 'only', title: 'Only', years: { '2024': lowest() } }],
    },
    {
      code: 'appeals',
      otherCodes: ['SEN_AppealableDec'],
      title: 'Appeals',
      unit: 'appeals',
      polarity: 'low',
      methods: [{ code: 'only', title: 'Only', years: { '2024': lowest(1234.5) } }],
    },
    {
      // The first quarter, beside the theme judged at an upper stage: no difference.
      code: 'at-16-weeks',
      otherCodes: ['SEN_PEC_OUTCOME_COM_4WKS'],
      polarity: 'low',
      methods: [{ code: 'only', title: 'Only', years: { '2024': lowest() } }],
    },
  ]);
  council = await world.newCouncil({ gssCode: own });
  ({ id: assessmentId } = await startAssessment(world, council.lead));
}, 60_000);
afterAll(() => world.close());

const beside = (as: Someone = council.viewer, revision: number | string = 1, id = assessmentId) =>
  world.ask('GET', `/v1/assessments/${id}/submissions/${revision}/beside-data`, { as });

describe.sequential('judgement beside data', () => {
  it('is not there before a revision is sealed', async () => {
    expectProblem(await beside(), 404, 'submission.not-found');
    const { body } = await world.ask('GET', `/v1/assessments/${assessmentId}/judgements`, { as: council.editor });
    const codes = body.items.map(({ statementCode }: { statementCode: string }) => statementCode) as string[];
    // Theme D at stage 3, theme B at stage 2, the others at stage 4.
    await answerAll(world, council.editor, assessmentId, (index) => ({ D: '3', B: '2' })[codes[index]?.[0] ?? ''] ?? '4');
    await signOff(world, council.lead, assessmentId, true);
    expect((await beside()).status).toBe(200);
  });

  it('sets each theme beside the indicators its framework names, and says which have no figures', async () => {
    const { body } = await beside();
    expect(body).toMatchObject({ revision: 1, cycleCode: '2026-27', demonstration: false, area: { gssCode: own } });
    const theme = body.themes.find(({ code }: { code: string }) => code === 'D');
    expect(theme.indicatorCodes).toEqual(['plans-in-20-weeks', 'refused', 'at-16-weeks']);
    expect(theme.withoutFigures).toEqual(['SEN_EHC_All_20wks', 'SEN_PEC_AN_REVIEW_MEET_REC']);
    expect(theme.statements[0]).toMatchObject({
      statementCode: 'D1',
      own: { kind: 'stage', stage: '3' },
      stage: { place: 3, of: 4 },
    });
    expect(
      body.indicators.map((place: { indicator: { code: string }; band: string | null }) => [place.indicator.code, place.band]),
    ).toEqual([
      ['plans-in-20-weeks', 'D'],
      ['refused', null],
      ['appeals', 'D'],
      ['at-16-weeks', 'A'],
    ]);
  });

  it('asks where an upper stage meets band D, in the agreed words, with the rule; and nowhere else', async () => {
    const { rule, questions } = (await beside()).body;
    expect(rule).toBe(
      'A question appears when stages 3 or 4 meet band D, or stages 1 or 2 meet band A, in the latest year. It is a question, not a verdict.',
    );
    // Theme B is at stage 2 and its indicator in band D: no difference. An indicator without a better end asks nothing.
    const ofD = questions.filter(({ themeCode }: { themeCode: string }) => themeCode === 'D');
    expect(questions).toEqual(ofD);
    expect(new Set(ofD.map(({ indicatorCode }: { indicatorCode: string }) => indicatorCode))).toEqual(
      new Set(['plans-in-20-weeks']),
    );
    expect(ofD.map(({ statementCode }: { statementCode: string }) => statementCode)).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D6',
    ]);
    expect(ofD[3].text).toBe(
      'You agreed stage 3 on D4. Plans issued within 20 weeks: 20.0 % in 2024, in the last quarter of areas (band D). What explains the difference?',
    );
  });

  it('needs no release; with one that the council may read it has its ranges', async () => {
    expect((await beside()).body).toMatchObject({ release: null });
    const analyst = await world.newNational('analyst');
    await signedOff(world, 12);
    const [bystander] = await signedOff(world, 1, { contribute: false });
    const { id } = await freeze(world);
    expect((await beside()).body.release).toBeNull();
    await approveAndPublish(world, analyst, id, '2099-01-01');
    const { body } = await beside();
    expect(body.release).toEqual({ id, cycleCode: '2026-27', version: '1.0.0' });
    const ranges = body.themes.flatMap(({ statements }: { statements: { ranges: object[] }[] }) =>
      statements.map((one) => one.ranges),
    );
    expect(ranges).toHaveLength(42);
    const published = (await world.ask('GET', `/v1/releases/${id}`, { as: council.viewer })).body.cohorts[0];
    const first = body.themes[0].statements[0];
    expect(first.ranges[0]).toEqual({
      code: 'england',
      title: 'England',
      cells: published.statements.find(({ statementCode }: { statementCode: string }) => statementCode === first.statementCode)
        .cells,
    });
    // Of further groups only those it belongs to; their figures are England's again, put there past the gates.
    const { rows: groups } = await world.database.root.query<{ code: string; isOurs: boolean }>(
      `select distinct on (2) code, exists (select from cohort_areas a where a.cohort_code = code and a.gss_code = $1) "isOurs"
       from cohorts where code <> 'england' order by 2, position`,
      [own],
    );
    const [foreign, ours] = groups;
    expect(groups.map(({ isOurs }) => isOurs)).toEqual([false, true]);
    await world.database.root.query(`begin; set local session_replication_role = replica;
      insert into release_cohorts (release_id, cohort_code, title, kind, rung, contributors, fineness)
        select h.release_id, k.code, k.title, k.kind, h.rung, h.contributors, h.fineness from release_cohorts h
        join cohorts k on k.code in ('${foreign?.code}', '${ours?.code}') where h.cohort_code = 'england';
      insert into release_cells (release_id, cohort_code, statement_code, category, contributors, fineness, count_from, count_to)
        select c.release_id, k.code, c.statement_code, c.category, c.contributors, c.fineness, c.count_from, c.count_to
        from release_cells c join cohorts k on k.code in ('${foreign?.code}', '${ours?.code}') where c.cohort_code = 'england'; commit`);
    const again = (await beside()).body.themes[0].statements[0].ranges;
    expect(again.map(({ code }: { code: string }) => code)).toEqual(['england', ours?.code]);
    // Who was not counted reads no ranges before the day comes.
    const theirs = () => beside(bystander?.council.viewer, 1, bystander?.assessmentId);
    expect((await theirs()).body.release).toBeNull();
    await letTheDayCome(world, id);
    expect((await theirs()).body.release).toMatchObject({ id });
  });

  it('shows inspection outcomes as context, and says that they are unverified', async () => {
    expect((await beside()).body.inspections).toEqual([]);
    await world.database.root.query(
      `insert into inspections (area_id, framework, published_on, outcome, grade, compiled_by, verified, attribution)
       select id, '2023', '2024-03-11', 'Inconsistent experiences', 2, 'A compiler', false, 'Their line.' from statistical_areas where code = $1`,
      [own],
    );
    expect((await beside()).body.inspections).toMatchObject([
      { framework: '2023', startedOn: null, publishedOn: '2024-03-11', outcome: 'Inconsistent experiences', verified: false },
    ]);
  });

  it('is the council’s own', async () => {
    const other = await world.newCouncil();
    expectProblem(await beside(other.lead), 404, 'submission.not-found');
    expectProblem(await beside(council.viewer, 2), 404, 'submission.not-found');
    expectProblem(await beside(council.viewer, 1, v7()), 404, 'submission.not-found');
    expectProblem(await beside(anonymous), 401, 'auth.required');
    expect((await beside(await world.newKey(council, ['benchmarks:read']))).status).toBe(200);
    expectProblem(await beside(await world.newKey(council, ['events:read'])), 403, 'auth.scope');
  });
});
