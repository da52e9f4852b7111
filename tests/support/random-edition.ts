import fc from 'fast-check';
import type { FrameworkFile } from '@waymark/reference-data';

/** A statement of a framework that is being rewritten at random. */
export interface Line {
  /** Which statement it is, whatever its code and its words become. */
  name: string;
  code: string;
  theme: number;
  scale: string;
  words: string;
}

/** What is done to a statement from one edition to the next. */
const edits = [
  'leave',
  'leave',
  'leave',
  'reword',
  'change',
  'rescale',
  'retire',
  'split',
  'merge',
  'move',
  'add',
  'swap codes',
] as const;
type Edit = (typeof edits)[number];

export const anyEdits = fc.array(fc.record({ edit: fc.constantFrom(...edits), at: fc.nat(50) }), { minLength: 1, maxLength: 8 });
export type Edits = { edit: Edit; at: number }[];

/** What an editor says has become of a statement, told by the names of lines. */
export interface Decided {
  relation: 'reworded' | 'split' | 'merged' | 'retired';
  targets: string[];
  comparable: boolean;
  reason: string;
}

export const themes = ['T0', 'T1', 'T2'];

export const scales: Record<string, string[]> = {
  stages: ['1', '2', '3', '4'],
  rag: ['red', 'amber', 'green'],
};

/** A framework in its making: its statements as they stand, and the editor's decisions about the edition before. */
export class Writing {
  readonly code: string;
  lines: Line[];
  #counter = 0;

  constructor(code: string, statements: number) {
    this.code = code;
    this.lines = Array.from({ length: statements }, (_, index) => this.#line(index % 3, index % 4 === 0 ? 'rag' : 'stages'));
  }

  #line(theme: number, scale: string): Line {
    this.#counter += 1;
    return { name: `line ${this.#counter}`, code: `S${this.#counter}`, theme, scale, words: `Question ${this.#counter}.` };
  }

  /** The next edition after these edits, and what an editor decides about each statement that is not the same. */
  write(list: Edits): Map<string, Decided> {
    const before = new Map(this.lines.map((line) => [line.name, line]));
    const gone = new Map<string, Decided>();
    const broken = new Set<string>();
    for (const { edit, at } of list) this.#apply(edit, at % Math.max(1, this.lines.length), gone, broken);
    const decisions = new Map<string, Decided>();
    for (const [name, decision] of gone) {
      if (!before.has(name)) continue;
      // What it became may itself have gone since.
      const targets = decision.targets.filter((target) => this.lines.some((line) => line.name === target));
      const relation = targets.length === decision.targets.length ? decision.relation : 'retired';
      decisions.set(name, { ...decision, relation, targets: relation === 'retired' ? [] : targets });
    }
    for (const line of this.lines) {
      const was = before.get(line.name);
      if (!was || (was.words === line.words && was.scale === line.scale)) continue;
      const comparable = was.scale === line.scale && !broken.has(line.name);
      decisions.set(line.name, { relation: 'reworded', targets: [line.name], comparable, reason: 'Because.' });
    }
    return decisions;
  }

  #apply(edit: Edit, at: number, gone: Map<string, Decided>, broken: Set<string>): void {
    const line = this.lines[at];
    if (!line) return;
    const replace = (change: Partial<Line>) => (this.lines[at] = { ...line, ...change });
    const leaves = (relation: 'retired' | 'split' | 'merged', targets: string[]) => {
      this.lines = this.lines.filter((one) => one !== line);
      gone.set(line.name, { relation, targets, comparable: false, reason: 'Because.' });
    };
    const other = this.lines[(at + 1) % this.lines.length];
    switch (edit) {
      case 'leave':
        return;
      case 'reword':
        return void replace({ words: `${line.words} In other words.` });
      case 'change':
        broken.add(line.name);
        return void replace({ words: `${line.words} Something else.` });
      case 'rescale':
        return void replace({ scale: line.scale === 'rag' ? 'stages' : 'rag' });
      case 'move':
        return void replace({ theme: (line.theme + 1) % 3 });
      case 'add':
        return void this.lines.splice(at, 0, this.#line(line.theme, line.scale));
      case 'retire':
        return void (this.lines.length > 2 && leaves('retired', []));
      case 'merge':
        return void (this.lines.length > 2 && other && leaves('merged', [other.name]));
      case 'split': {
        const halves = [this.#line(line.theme, line.scale), this.#line(line.theme, line.scale)];
        leaves(
          'split',
          halves.map(({ name }) => name),
        );
        return void this.lines.push(...halves);
      }
      case 'swap codes': {
        if (!other || other === line) return;
        const place = this.lines.indexOf(other);
        this.lines[at] = { ...line, code: other.code };
        this.lines[place] = { ...other, code: line.code };
      }
    }
  }

  /** The framework as a file, with which its first edition begins. */
  file(): FrameworkFile {
    const words = (code: 'not_known' | 'not_applicable') => ({ code, label: code, descriptor: 'So it is.' });
    return {
      code: this.code,
      title: 'Written at random',
      source: { informedBy: 'Nothing.', relation: 'None.' },
      licence: 'None.',
      instructions: [],
      partnerTypes: [],
      nonScored: [words('not_known'), words('not_applicable')],
      scales: Object.entries(scales).map(([code, stages]) => ({
        code,
        title: code,
        stages: stages.map((stage, value) => ({ code: stage, value, label: stage, descriptor: `It is ${stage}.` })),
      })),
      themes: themes.map((code, theme) => ({
        code,
        title: `Theme ${theme}`,
        statements: this.lines
          .filter((line) => line.theme === theme)
          .map(({ code, words: text, scale }) => ({ code, text, scale })),
      })),
    };
  }
}
