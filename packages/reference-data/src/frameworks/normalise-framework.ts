import { unplacedCodes, type FrameworkContent, type Scale, type Statement, type Theme } from './framework-content.ts';
import type { FrameworkFile, StageFile, StatementFile, ThemeFile } from './framework-file.ts';
import { onlyScaleCode } from './framework-outline.ts';

/** A well-formed file in the normal shape. */
export function normaliseFramework(file: FrameworkFile): FrameworkContent {
  const { themes, statements } = flatten(file);
  return {
    code: file.code,
    title: file.title,
    sourceNote: { informedBy: file.source.informedBy, relation: file.source.relation },
    licence: file.licence,
    instructions: file.instructions,
    statutoryNote: file.statutoryNote ?? null,
    indicatorNote: file.indicatorNote ?? null,
    partnerTypes: file.partnerTypes.map(({ code, label }) => ({ code, label })),
    unplacedAnswers: unplacedCodes.flatMap((code) => file.nonScored.filter((answer) => answer.code === code)),
    ...given({ languages: file.languages?.map(({ code, label }) => ({ code, label })) }),
    scales: scalesOf(file),
    themes,
    statements,
  };
}

function scalesOf(file: FrameworkFile): Scale[] {
  const toStage = ({ code, value, label, summary, descriptor, translations }: StageFile) => ({
    code: code ?? String(value),
    value,
    label,
    summary: summary ?? null,
    descriptor,
    ...given({ translations }),
  });
  if (file.scale !== undefined) return [{ code: onlyScaleCode, title: 'Stages', stages: file.scale.map(toStage) }];
  return (file.scales ?? []).map(({ code, title, stages }) => ({ code, title, stages: stages.map(toStage) }));
}

/** Themes and statements in reading order, depth first; a flat file's themes take their places below the parents they name. */
function flatten(file: FrameworkFile): { themes: Theme[]; statements: Statement[] } {
  const themes: Theme[] = [];
  const statements: Statement[] = [];
  const onlyScale = file.scales?.length === 1 ? file.scales[0]?.code : onlyScaleCode;
  const flatBelow = Map.groupBy(file.themes, ({ parentCode }) => parentCode ?? null);

  const walk = (theme: ThemeFile, parentCode: string | null, inherited: string | undefined) => {
    const scaleBelow = theme.scale ?? inherited;
    themes.push({
      code: theme.code,
      parentCode,
      position: themes.length + 1,
      title: theme.title,
      summary: theme.summary ?? '',
      indicators: theme.indicators ?? [],
      crosswalk: theme.crosswalk ?? {},
      headingFrom: theme.headingFrom ?? null,
      ...given({ guidance: theme.guidance, translations: theme.translations }),
    });
    for (const statement of theme.statements ?? []) {
      statements.push({
        code: statement.code,
        themeCode: theme.code,
        scaleCode: statement.scale ?? scaleBelow ?? onlyScale ?? onlyScaleCode,
        position: statements.length + 1,
        shortTitle: statement.shortTitle ?? null,
        text: statement.text,
        statutory: statement.statutory ?? false,
        lookFors: statement.lookFor ?? [],
        partners: statement.partners ?? [],
        ...furtherOf(statement),
      });
    }
    for (const below of theme.themes ?? []) walk(below, theme.code, scaleBelow);
    for (const below of flatBelow.get(theme.code) ?? []) walk(below, theme.code, undefined);
  };
  for (const theme of flatBelow.get(null) ?? []) walk(theme, null, undefined);
  return { themes, statements };
}

function furtherOf(statement: StatementFile) {
  const { guidance, plainText, easyRead, wordings, descriptors, indicators, weight, gate, translations } = statement;
  // A weight of 1 is what a statement has without one.
  const told = { weight: weight === 1 ? undefined : weight, gate, translations };
  return given({ guidance, plainText, easyRead, wordings, descriptors, indicators, ...told });
}

/** Without what is undefined, and without lists and records that hold nothing. */
function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const holds = (value: unknown) =>
    value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);
  // Entries lose the types of their names.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => holds(value))) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
