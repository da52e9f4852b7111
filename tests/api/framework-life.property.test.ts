import fc from 'fast-check';
import { createHash, randomUUID } from 'node:crypto';
import { findOrMakeFramework, publishEdition } from '@waymark/reference-data';
import { changesBetween } from '@waymark/api/editions/changes';
import type { Edition } from '@waymark/api/editions/edition';
import { nextVersion, stepOf } from '@waymark/api/editions/next-version';
import { relate, relationRows, seer } from '@waymark/api/editions/relations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, openCycle } from '../support/assessments.ts';
import { anyEdits, Writing, type Edits } from '../support/random-edition.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Each answer says in its words which statement it was given to, so that it can be known wherever it is found. */
const about = (lineageId: string) => `About ${lineageId}.`;

interface Row {
  statementCode: string;
  strengths: string;
  answer: { kind: string; stage?: string };
}

interface Told extends Row {
  outcome: string;
  targets: { statementCode: string }[];
}

interface Published {
  edition: Edition;
  version: string;
  id: string;
}

/** A framework that is rewritten while one council is in the middle of its assessment. */
class Life {
  readonly #writing: Writing;
  readonly #council: TestCouncil;
  #latest: Published;
  /** The edition the assessment is on. */
  #at: { edition: Edition; version: string };
  /** Of each statement of each edition: the lineages whose words it may hold. */
  #ancestors = new Map<string, Set<string>>();
  /** Statements that ask something else since the edition the assessment is on. */
  #broken = new Set<string>();
  assessmentId = '';

  private constructor(writing: Writing, council: TestCouncil, first: Published) {
    this.#writing = writing;
    this.#council = council;
    this.#latest = first;
    this.#at = first;
    for (const lineageId of first.edition.lineages.values()) this.#ancestors.set(lineageId, new Set([lineageId]));
  }

  static async begin(statements: number): Promise<Life> {
    const writing = new Writing(`random-${randomUUID()}`, statements);
    const edition = writing.edition();
    const id = await publish(edition, '1.0.0', null, []);
    const life = new Life(writing, await world.newCouncil(), { edition, version: '1.0.0', id });
    const body = { frameworkCode: writing.code, version: '1.0.0', cycleCode: openCycle };
    const made = await life.#ask('POST', '', body);
    life.assessmentId = made.body.id;
    await life.#ask('POST', '/moves', { to: 'agreeing' }, made.body.etag);
    return life;
  }

  async #ask(method: string, path: string, body?: unknown, etag?: string) {
    const question = {
      as: this.#council.lead,
      ...(body !== undefined && { body }),
      ...(etag && { headers: { 'if-match': etag } }),
    };
    const answer = await world.ask(method, `/v1/assessments${path === '' ? '' : `/${this.assessmentId}${path}`}`, question);
    return answer;
  }

  async edit(edits: Edits): Promise<void> {
    const decisions = this.#writing.write(edits);
    const edition = this.#writing.edition();
    const before = this.#latest.edition;
    const seenOf = seer(before, edition);
    const made = [...decisions].map(([id, decision]) => [id, { ...decision, seen: seenOf(id, decision.targets) }] as const);
    const related = relate(before, edition, new Map(made));
    expect(related.filter(({ confirmed }) => !confirmed)).toEqual([]);
    const rows = relationRows(related, edition);
    const step = stepOf(changesBetween(this.#latest.edition, edition, rows));
    if (!step) return;
    const version = nextVersion(this.#latest.version, step.step);
    for (const { fromLineageId, toLineageId, relation, comparable } of rows) {
      if (toLineageId === null) continue;
      const ancestors = this.#ancestors.get(toLineageId) ?? new Set([toLineageId]);
      // Words go on where a statement stays or is split; what is merged or retired is only kept.
      if (relation === 'split') for (const one of this.#ancestors.get(fromLineageId ?? '') ?? []) ancestors.add(one);
      this.#ancestors.set(toLineageId, ancestors);
      if (relation === 'reworded' && !comparable) this.#broken.add(toLineageId);
    }
    this.#latest = { edition, version, id: await publish(edition, version, this.#latest.id, rows) };
  }

  async answer(at: number): Promise<void> {
    const codes = [...this.#at.edition.lineages.keys()];
    const code = codes[at % codes.length] ?? '';
    const { body } = await this.#ask('GET', `/judgements/${code}`);
    const scale = this.#at.edition.content.statements.find((one) => one.code === code)?.scaleCode;
    const stage = this.#at.edition.content.scales.find((one) => one.code === scale)?.stages[at % 3]?.code;
    const lineageId = this.#at.edition.lineages.get(code) ?? '';
    const saved = await this.#ask(
      'PUT',
      `/judgements/${code}`,
      { answer: { kind: 'stage', stage }, ...blank, strengths: about(lineageId) },
      body.etag,
    );
    expect(saved.status, saved.text).toBe(200);
  }

  async state() {
    const { body } = await this.#ask('GET', '/judgements');
    const rows = body.items.map((item: Record<string, unknown>) => ({ ...item, version: 0, etag: '' }));
    return {
      items: body.items,
      hash: createHash('sha256')
        .update(JSON.stringify([rows, this.#at.version]))
        .digest('hex'),
    };
  }

  /** Moves to the latest edition, if it is another; then undoes it, when asked to. */
  async move(undo: boolean): Promise<void> {
    if (this.#at.version === this.#latest.version) return;
    const before = await this.state();
    const preview = await this.#ask('GET', `/version-move?to=${this.#latest.version}`);
    expect(preview.status, preview.text).toBe(200);
    const { previewHash, answers, newStatements } = preview.body;
    const moved = await this.#ask('POST', '/version-moves', { to: this.#latest.version, previewHash });
    expect(moved.status, moved.text).toBe(201);
    const was = this.#at;
    this.#at = this.#latest;
    const after = await this.state();
    this.#holdOnlyTheirOwn(after.items);
    this.#matchPreview(before.items, after.items, answers, newStatements);
    await this.#keepsEverything(moved.body.id, before.items);
    if (!undo) return this.#broken.clear();
    const undone = await this.#ask('POST', `/version-moves/${moved.body.id}/undo`);
    expect(undone.status, undone.text).toBe(200);
    this.#at = was;
    expect((await this.state()).hash).toBe(before.hash);
  }

  /** No answer is attached to another statement. */
  #holdOnlyTheirOwn(items: Row[]): void {
    for (const { statementCode, strengths, answer } of items) {
      if (strengths === '') continue;
      const lineageId = this.#at.edition.lineages.get(statementCode) ?? '';
      const allowed = [...(this.#ancestors.get(lineageId) ?? [])].map(about);
      expect(allowed).toContain(strengths);
      if (answer.kind !== 'stage') continue;
      expect(strengths).toBe(about(lineageId));
      expect(this.#broken).not.toContain(lineageId);
    }
  }

  /** The preview is the outcome. */
  #matchPreview(before: Row[], after: Row[], answers: Told[], newStatements: Row[]): void {
    const [was, is] = [
      new Map(before.map((one) => [one.statementCode, one])),
      new Map(after.map((one) => [one.statementCode, one])),
    ];
    expect(answers.map((one) => one.statementCode).sort()).toEqual([...was.keys()].sort());
    const reached = new Set<string>();
    for (const { statementCode, outcome, targets, answer, strengths } of answers) {
      expect(answer).toEqual(was.get(statementCode)?.answer);
      expect(strengths).toBe(was.get(statementCode)?.strengths);
      for (const target of targets) {
        reached.add(target.statementCode);
        const arrived = is.get(target.statementCode);
        if (!arrived) throw new Error(`nothing arrived at ${target.statementCode}`);
        if (outcome === 'carried' || outcome === 'read_again') expect(arrived).toMatchObject({ answer, strengths });
        if (outcome === 'words_only') expect(arrived).toMatchObject({ answer: { kind: 'not_answered' }, strengths });
        if (outcome === 'split' && arrived.strengths !== '')
          expect(arrived.answer.kind === 'stage' || arrived.strengths === strengths).toBe(true);
      }
    }
    for (const { statementCode } of newStatements) {
      expect(reached.has(statementCode)).toBe(false);
      expect(is.get(statementCode)).toMatchObject({ answer: { kind: 'not_answered' }, strengths: '' });
    }
    expect([...reached, ...newStatements.map((one) => one.statementCode)].sort()).toEqual([...is.keys()].sort());
  }

  /** No answer is lost: each is kept as it was, and what did not go on as it was is listed. */
  async #keepsEverything(moveId: string, before: Row[]): Promise<void> {
    const { rows } = await world.database.root.query(
      `select statement_code, strengths, stage_code from version_move_answers where move_id = $1 and side = 'before'`,
      [moveId],
    );
    const kept = new Map(rows.map((row) => [row.statement_code, row]));
    for (const { statementCode, strengths, answer } of before) {
      expect(kept.get(statementCode)).toMatchObject({ strengths, stage_code: answer.stage ?? null });
    }
    const listed = (await this.#ask('GET', '/earlier-answers')).body.items;
    const live = (await this.#ask('GET', '/judgements')).body.items;
    const found = [...listed, ...live].map((one: { strengths: string; answer: object }) =>
      JSON.stringify([one.strengths, one.answer]),
    );
    for (const { strengths, answer } of before) {
      if (answer.kind === 'stage') expect(found).toContain(JSON.stringify([strengths, answer]));
    }
  }
}

async function publish(edition: Edition, version: string, basedOn: string | null, relations: ReturnType<typeof relationRows>) {
  const client = await world.database.root.connect();
  try {
    await client.query('begin');
    const id = await publishEdition(client, {
      frameworkId: await findOrMakeFramework(client, edition.content.code),
      version,
      content: edition.content,
      basedOn,
      releaseNotes: null,
      lineageOf: ({ code }) => edition.lineages.get(code) ?? '',
      relations,
    });
    await client.query('commit');
    return id;
  } finally {
    client.release();
  }
}

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('edit' as const), edits: anyEdits }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('answer' as const), at: fc.nat(50) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('move' as const), undo: fc.boolean() }) },
);

it('loses no answer and attaches none to another statement, whatever is edited, published, moved and undone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 9 }),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (statements, steps) => {
        const life = await Life.begin(statements);
        for (const one of steps) {
          if (one.what === 'edit') await life.edit(one.edits);
          if (one.what === 'answer') await life.answer(one.at);
          if (one.what === 'move') await life.move(one.undo);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 180_000);
