import { expect } from 'vitest';
import { draftAt, openDraft, type Draft } from './drafts.ts';
import { themes, type Decided, type Line, type Writing } from './random-edition.ts';
import type { Someone, World } from './world.ts';

/** Writes editions as two national editors do: part by part in a draft, with a decision for each statement, approved by the other. */
export class Editors {
  readonly #world: World;
  readonly #writer: Someone;
  readonly #approver: Someone;
  /** The lineage id that the service gave to each line, by the line's name. */
  readonly lineages = new Map<string, string>();

  private constructor(world: World, writer: Someone, approver: Someone) {
    this.#world = world;
    this.#writer = writer;
    this.#approver = approver;
  }

  static async of(world: World): Promise<Editors> {
    return new Editors(world, await world.newNational('national_editor'), await world.newNational('national_editor'));
  }

  /** @returns the version it became */
  async publishFirst(writing: Writing): Promise<string> {
    const draft = await openDraft(this.#world, this.#writer, writing.code, 'Written at random');
    const content = Buffer.from(JSON.stringify(writing.file())).toString('base64');
    const imported = await this.#world.ask('POST', `/v1/framework-drafts/${draft.id}/import`, {
      as: this.#writer,
      body: { format: 'json', content },
      headers: { 'if-match': await draft.etag() },
    });
    expect(imported.status, imported.text).toBe(200);
    return this.#publish(draft, writing);
  }

  /**
   * @param before the lines of the edition before
   * @returns the version it became; null when nothing is different
   */
  async publishNext(writing: Writing, before: readonly Line[], decisions: ReadonlyMap<string, Decided>): Promise<string | null> {
    const opened = await openDraft(this.#world, this.#writer, writing.code);
    const draft = draftAt(this.#world, this.#writer, opened.id);
    await this.#write(draft, writing, before);
    await this.#putInOrder(draft, writing);
    for (const [name, { targets, ...decision }] of decisions) {
      const decided = await draft.decide(this.#id(name), { ...decision, targets: targets.map((target) => this.#id(target)) });
      expect(decided.status, decided.text).toBe(200);
    }
    const { faults, nextVersion, unconfirmed } = await draft.check();
    expect(unconfirmed).toBe(0);
    if (nextVersion !== null) {
      expect(faults).toEqual([]);
      return this.#publish(draft, writing);
    }
    const headers = { 'if-match': await draft.etag() };
    const discarded = await this.#world.ask('DELETE', `/v1/framework-drafts/${draft.id}`, { as: this.#writer, headers });
    expect(discarded.status, discarded.text).toBe(200);
    return null;
  }

  async #write(draft: Draft, { lines }: Writing, before: readonly Line[]): Promise<void> {
    const parts = await draft.parts();
    const themeIds = new Map(parts.map(({ content, id }) => [content.code, id]));
    for (const { name, code } of before) {
      if (lines.some((line) => line.name === name)) continue;
      expect((await draft.remove(code)).status).toBe(204);
    }
    for (const { name, code, words, scale, theme } of lines) {
      const was = before.find((line) => line.name === name);
      const content = { code, text: words, scaleCode: scale };
      if (!was) {
        const added = await draft.add('statement', themeIds.get(themes[theme] ?? '') ?? null, content);
        expect(added.status, added.text).toBe(201);
        this.lineages.set(name, added.body.id);
      } else if (was.code !== code || was.words !== words || was.scale !== scale) {
        // By its id: where codes are swapped, two parts have the same for a while.
        const part = parts.find(({ id }) => id === this.#id(name));
        const changed = await this.#world.ask('PUT', `/v1/framework-drafts/${draft.id}/parts/${this.#id(name)}`, {
          as: this.#writer,
          body: { kind: 'statement', content: { ...part?.content, ...content } },
          headers: { 'if-match': part?.etag ?? '' },
        });
        expect(changed.status, changed.text).toBe(200);
      }
    }
  }

  /** Moves whatever is not in its theme, and all of a theme where one is not in its place. */
  async #putInOrder(draft: Draft, { lines }: Writing): Promise<void> {
    const parts = await draft.parts();
    for (const [theme, code] of themes.entries()) {
      const themeId = parts.find(({ content }) => content.code === code)?.id ?? '';
      const wanted = lines.filter((line) => line.theme === theme);
      const there = parts.filter(({ kind, parentId }) => kind === 'statement' && parentId === themeId);
      if (JSON.stringify(there.map(({ id }) => id)) === JSON.stringify(wanted.map(({ name }) => this.#id(name)))) continue;
      for (const line of wanted) expect((await draft.move(line.code, themeId)).status).toBe(200);
    }
  }

  async #publish(draft: Draft, writing: Writing): Promise<string> {
    const asked = await draft.ask();
    expect(asked.status, asked.text).toBe(200);
    const published = await draft.publish(this.#approver);
    expect(published.status, published.text).toBe(200);
    const version = published.body.publishedAs as string;
    await this.#saysWhatWasWritten(version, writing);
    return version;
  }

  /** What is published is what was written, each statement the one it was. */
  async #saysWhatWasWritten(version: string, { code, lines }: Writing): Promise<void> {
    const { body } = await this.#world.ask('GET', `/v1/frameworks/${code}/versions/${version}`);
    const told = body.statements as { code: string; text: string; themeCode: string; scaleCode: string; lineageId: string }[];
    for (const line of lines) {
      const lineageId = told.find((one) => one.code === line.code)?.lineageId ?? '';
      if (!this.lineages.has(line.name)) this.lineages.set(line.name, lineageId);
    }
    const inOrder = themes.flatMap((_, theme) => lines.filter((line) => line.theme === theme));
    expect(told.map(({ code, text, themeCode, scaleCode, lineageId }) => [code, text, themeCode, scaleCode, lineageId])).toEqual(
      inOrder.map(({ name, code, words, theme, scale }) => [code, words, themes[theme], scale, this.#id(name)]),
    );
  }

  #id(name: string): string {
    return this.lineages.get(name) ?? '';
  }
}
