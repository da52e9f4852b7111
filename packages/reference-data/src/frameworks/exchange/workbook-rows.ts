import type { FrameworkFile, ThemeFile } from '../framework-file.ts';
import { cellsOfList } from './cell-text.ts';
import { aboutRows, noLookFors, translatedFields, type SheetName } from './workbook-sheets.ts';

/** What stands in a row, by the fields of its sheet's columns. */
type Row = Record<string, unknown>;

/** A framework file as the rows of its sheets. @param file as `fileOfFramework` writes it: themes nested, scales named */
export function rowsOfFile(file: FrameworkFile): Record<SheetName, Row[]> {
  const rows: Record<SheetName, Row[]> = {
    about: aboutRowsOf(file),
    partnerTypes: file.partnerTypes,
    languages: file.languages ?? [],
    nonScored: file.nonScored,
    scales: file.scales ?? [],
    stages: [],
    themes: [],
    crosswalk: [],
    statements: [],
    wordings: [],
    descriptors: [],
    translations: [],
  };
  for (const scale of file.scales ?? []) {
    for (const stage of scale.stages) {
      rows.stages.push({ ...stage, scale: scale.code });
      const code = stage.code ?? String(stage.value);
      rows.translations.push(...translationRows({ of: 'stage', code, scale: scale.code }, stage.translations));
    }
  }
  const walk = (theme: ThemeFile, parentCode: string | undefined) => {
    rows.themes.push({ ...theme, parentCode });
    for (const [tool, codes] of Object.entries(theme.crosswalk ?? {})) rows.crosswalk.push({ theme: theme.code, tool, codes });
    rows.translations.push(...translationRows({ of: 'theme', code: theme.code }, theme.translations));
    for (const statement of theme.statements ?? []) {
      const { code, wordings = {}, descriptors = {}, translations } = statement;
      rows.statements.push({ ...statement, theme: theme.code });
      for (const [partner, text] of Object.entries(wordings)) rows.wordings.push({ statement: code, partner, text });
      for (const [stage, text] of Object.entries(descriptors)) rows.descriptors.push({ statement: code, stage, text });
      rows.translations.push(...translationRows({ of: 'statement', code }, translations));
    }
    for (const below of theme.themes ?? []) walk(below, theme.code);
  };
  for (const theme of file.themes) walk(theme, undefined);
  return rows;
}

/** Every row there can be, so that what is not said yet has its place. */
function aboutRowsOf(file: FrameworkFile): Row[] {
  return aboutRows.flatMap(({ name, field }): Row[] => {
    const value = valueAt(file, field);
    if (Array.isArray(value) && value.length > 0) return value.map((entry: unknown) => ({ name, value: entry }));
    return [{ name, value: Array.isArray(value) ? undefined : value }];
  });
}

/** A language that is there without words has a row without field. */
function translationRows(part: Row, translations: Record<string, object> = {}): Row[] {
  return Object.entries(translations).flatMap(([language, words]) => {
    const rows = Object.entries(words).flatMap(([name, value]: [string, unknown]): Row[] => {
      const field = [...translatedFields].find(([, own]) => own === name)?.[0];
      const row = { ...part, language, field };
      if (!Array.isArray(value)) return [{ ...row, text: value }];
      const texts = cellsOfList(value as string[]); // Lists of words are lists of texts.
      return texts.length > 0 ? texts.map((text) => ({ ...row, text })) : [{ ...row, field: noLookFors }];
    });
    return rows.length > 0 ? rows : [{ ...part, language }];
  });
}

/** The value at a path of members, such as `gate/minimum`. */
export function valueAt(record: object, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), record);
}
