import fc from 'fast-check';
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, openCycle } from '../support/assessments.ts';
import { anyEdits, scales, Writing, type Decided, type Edits, type Line } from '../support/random-edition.ts';
import { Editors } from '../support/random-editions-published.ts';
import { openWorld, type TestCouncil, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Each answer says in its words which statement it was given to, so that it can be known wherever it is found. */
const about = (name: string) => `About ${name}.`;

interface Row {
  statementCode: string;
  strengths: string;
  answer: { kind: string; stage?: string };
}

interface Told extends Row {
  outcome: string;
  targets: { statementCode: string }[];
}

interface Moved {
  id: string;
  /** Where the assessment was, and a hash of all it said. */
  from: Published;
  hash: string;
  broken: ReadonlySet<string>;
  /** Whether anything was answered after it. */
  answered: boolean;
}

interface Published {
  lines: readonly Line[];
  version: string;
}

/** A framework that is rewritten while one council is in the middle of its assessment. All of it over the API. */
class Life {
  readonly #writing: Writing;
  readonly #editors: Editors;
  readonly #council: TestCouncil;
  #latest: Published;
  /** The edition the assessment is on. */
  #at: Published;
  /** Of each statement: those whose words it may hold. */
  #ancestors = new Map<string, Set<string>>();
  /** Statements that ask something else since the edition the assessment is on. */
  #broken = new Set<string>();
  /** What each statement said under each tag it ever had. */
  #tagged = new Map<string, string>();
  /** The moves that stand, the latest last. */
  #moves: Moved[] = [];
  assessmentId = '';

  private constructor(writing: Writing, editors: Editors, council: TestCouncil, first: Published) {
    this.#writing = writing;
    this.#editors = editors;
    this.#council = council;
    this.#latest = first;
    this.#at = first;
    for (const { name } of first.lines) this.#ancestors.set(name, new Set([name]));
  }

  static async begin(statements: number): Promise<Life> {
    const writing = new Writing(`random-${randomUUID()}`, statements);
    const editors = await Editors.of(world);
    const version = await editors.publishFirst(writing);
    const life = new Life(writing, editors, await world.newCouncil(), { lines: [...writing.lines], version });
    const body = { frameworkCode: writing.code, version, cycleCode: openCycle };
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
    const before = this.#latest;
    const decisions = this.#writing.write(edits);
    const version = await this.#editors.publishNext(this.#writing, before.lines, decisions);
    if (version === null) return;
    const breaks = [...decisions.values()].some(({ comparable }) => !comparable);
    expect(Number(version.split('.')[0]) - Number(before.version.split('.')[0])).toBe(breaks ? 1 : 0);
    this.#remember(decisions);
    this.#latest = { lines: [...this.#writing.lines], version };
  }

  /** Words go on where a statement stays or is split; what is merged or retired is only kept. */
  #remember(decisions: ReadonlyMap<string, Decided>): void {
    for (const { name } of this.#writing.lines) {
      if (!this.#ancestors.has(name)) this.#ancestors.set(name, new Set([name]));
    }
    for (const [name, { relation, targets, comparable }] of decisions) {
      if (relation === 'reworded' && !comparable) this.#broken.add(name);
      if (relation !== 'split') continue;
      for (const target of targets) {
        for (const one of this.#ancestors.get(name) ?? []) this.#ancestors.get(target)?.add(one);
      }
    }
  }

  async answer(at: number): Promise<void> {
    const { lines } = this.#at;
    const line = lines[at % lines.length];
    if (!line) return;
    const { body } = await this.#ask('GET', `/judgements/${line.code}`);
    const stage = scales[line.scale]?.[at % 3];
    const words = { ...blank, strengths: about(line.name) };
    const saved = await this.#ask('PUT', `/judgements/${line.code}`, { answer: { kind: 'stage', stage }, ...words }, body.etag);
    expect(saved.status, saved.text).toBe(200);
    const latest = this.#moves.at(-1);
    if (latest) latest.answered = true;
  }

  async state() {
    const { body } = await this.#ask('GET', '/judgements');
    this.#giveNoTagAgain(body.items);
    const rows = body.items.map((item: Record<string, unknown>) => ({ ...item, version: 0, etag: '' }));
    return {
      items: body.items,
      hash: createHash('sha256')
        .update(JSON.stringify([rows, this.#at.version]))
        .digest('hex'),
    };
  }

  /** A tag of a statement's code stands for one answer to one text, for ever: who read that may change that, and nothing else. */
  #giveNoTagAgain(items: (Row & { etag: string })[]): void {
    for (const { statementCode, etag, answer, strengths } of items) {
      const line = this.#at.lines.find(({ code }) => code === statementCode);
      const said = JSON.stringify([this.#at.version, line, answer, strengths]);
      const tag = `${statementCode} ${etag}`;
      expect(this.#tagged.get(tag) ?? said).toBe(said);
      this.#tagged.set(tag, said);
    }
  }

  /** Moves to the latest edition, if it is another. */
  async move(): Promise<void> {
    if (this.#at.version === this.#latest.version) return;
    const before = await this.state();
    const preview = await this.#ask('GET', `/version-move?to=${this.#latest.version}`);
    expect(preview.status, preview.text).toBe(200);
    const { previewHash, answers, newStatements } = preview.body;
    const moved = await this.#ask('POST', '/version-moves', { to: this.#latest.version, previewHash });
    expect(moved.status, moved.text).toBe(201);
    const { hash } = before;
    this.#moves.push({ id: moved.body.id, from: this.#at, hash, broken: this.#broken, answered: false });
    this.#at = this.#latest;
    const after = await this.state();
    this.#holdOnlyTheirOwn(after.items);
    this.#matchPreview(before.items, after.items, answers, newStatements);
    await this.#keepsEverything(moved.body.id, before.items);
    this.#broken = new Set();
  }

  /** Undoes the latest move that stands: all is as before it, or, where something was answered since, nothing is touched. */
  async undo(): Promise<void> {
    const latest = this.#moves.at(-1);
    if (!latest) return;
    const before = await this.state();
    const undone = await this.#ask('POST', `/version-moves/${latest.id}/undo`);
    expect(undone.status, undone.text).toBe(latest.answered ? 409 : 200);
    if (latest.answered) return expect((await this.state()).hash).toBe(before.hash);
    this.#moves.pop();
    this.#at = latest.from;
    this.#broken = new Set([...this.#broken, ...latest.broken]);
    expect((await this.state()).hash).toBe(latest.hash);
  }

  /** No answer is attached to another statement. */
  #holdOnlyTheirOwn(items: Row[]): void {
    for (const { statementCode, strengths, answer } of items) {
      if (strengths === '') continue;
      const name = this.#at.lines.find(({ code }) => code === statementCode)?.name ?? '';
      const allowed = [...(this.#ancestors.get(name) ?? [])].map(about);
      expect(allowed).toContain(strengths);
      if (answer.kind !== 'stage') continue;
      expect(strengths).toBe(about(name));
      expect(this.#broken).not.toContain(name);
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

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('edit' as const), edits: anyEdits }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('answer' as const), at: fc.nat(50) }) },
  // By itself, chance hardly ever moves twice and then goes all the way back.
  { weight: 3, arbitrary: fc.record({ what: fc.constant('edit and move' as const), edits: anyEdits }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constantFrom('move' as const, 'undo' as const, 'undo' as const) }) },
);

/** Two moves, and both undone: chance alone does not meet it each time. */
const reword = { what: 'edit and move' as const, edits: [{ edit: 'reword' as const, at: 0 }] };
const thereAndBack = [reword, reword, { what: 'undo' as const }, { what: 'undo' as const }];

it('loses no answer and attaches none to another statement, whatever is edited, published, moved and undone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 9 }),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (statements, steps) => {
        const life = await Life.begin(statements);
        for (const one of steps) {
          if (one.what === 'edit' || one.what === 'edit and move') await life.edit(one.edits);
          if (one.what === 'answer') await life.answer(one.at);
          if (one.what === 'move' || one.what === 'edit and move') await life.move();
          if (one.what === 'undo') await life.undo();
        }
      },
    ),
    { numRuns: 40, examples: [[2, thereAndBack]] },
  );
}, 180_000);
