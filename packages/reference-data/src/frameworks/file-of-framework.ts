import type { FrameworkContent, Statement, Theme } from './framework-content.ts';
import type { FrameworkFile, ThemeFile } from './framework-file.ts';

/**
 * The file that says what the content says: themes nested, every scale and every code written out. Read again, it gives the same
 * content. @param lineageOf given, the file says which statement each is, so that another edition can be made from it
 */
export function fileOfFramework(content: FrameworkContent, lineageOf?: (code: string) => string | undefined): FrameworkFile {
  const themesBelow = Map.groupBy(content.themes, ({ parentCode }) => parentCode);
  const statementsIn = Map.groupBy(content.statements, ({ themeCode }) => themeCode);
  const toTheme = (theme: Theme): ThemeFile => {
    const { code, title, summary, indicators, crosswalk, headingFrom, guidance, translations } = theme;
    const statements = statementsIn.get(code) ?? [];
    const themes = themesBelow.get(code) ?? [];
    return {
      code,
      title,
      ...(summary !== '' && { summary }),
      ...(headingFrom !== null && { headingFrom }),
      ...(guidance !== undefined && { guidance }),
      ...(Object.keys(crosswalk).length > 0 && { crosswalk }),
      ...(indicators.length > 0 && { indicators }),
      ...(translations && { translations }),
      ...(statements.length > 0 && { statements: statements.map((statement) => statementOf(statement, lineageOf)) }),
      ...(themes.length > 0 && { themes: themes.map(toTheme) }),
    };
  };
  return {
    code: content.code,
    title: content.title,
    source: content.sourceNote,
    licence: content.licence,
    instructions: content.instructions,
    ...(content.statutoryNote !== null && { statutoryNote: content.statutoryNote }),
    ...(content.indicatorNote !== null && { indicatorNote: content.indicatorNote }),
    partnerTypes: content.partnerTypes,
    nonScored: content.unplacedAnswers,
    ...(content.languages && { languages: content.languages }),
    scales: content.scales.map(({ code, title, stages }) => ({
      code,
      title,
      stages: stages.map(({ summary, ...stage }) => ({ ...stage, ...(summary !== null && { summary }) })),
    })),
    themes: (themesBelow.get(null) ?? []).map(toTheme),
  };
}

function statementOf(statement: Statement, lineageOf: ((code: string) => string | undefined) | undefined) {
  const {
    code,
    themeCode: _theme,
    position: _position,
    scaleCode,
    shortTitle,
    text,
    lookFors,
    partners,
    statutory,
    ...further
  } = statement;
  const lineageId = lineageOf?.(code);
  return {
    code,
    ...(lineageId !== undefined && { lineageId }),
    ...(shortTitle !== null && { shortTitle }),
    text,
    ...(lookFors.length > 0 && { lookFor: lookFors }),
    ...(partners.length > 0 && { partners }),
    ...(statutory && { statutory }),
    scale: scaleCode,
    ...further,
  };
}
