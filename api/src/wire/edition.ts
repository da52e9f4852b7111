import type {
  frameworkScales,
  frameworkStages,
  frameworkStatements,
  frameworkThemes,
  frameworkVersions,
} from '@waymark/db/schema';
import type { FrameworkContent } from '@waymark/reference-data';
import type { Edition } from '../domain/editions/edition.ts';

/** What stands below a version, each list in its order. */
export interface VersionParts {
  scales: (typeof frameworkScales.$inferSelect)[];
  stages: (typeof frameworkStages.$inferSelect)[];
  themes: (typeof frameworkThemes.$inferSelect)[];
  statements: (typeof frameworkStatements.$inferSelect)[];
}

type VersionRow = typeof frameworkVersions.$inferSelect;

/** A version's rows as the content they were made from: hashed, it has the version's hash. */
export function editionOf(frameworkCode: string, row: VersionRow, parts: VersionParts): Edition {
  const stages = Map.groupBy(parts.stages, ({ scaleCode }) => scaleCode);
  // The import lets through only what fits these types; jsonb columns do not know it.
  const content = {
    code: frameworkCode,
    title: row.title,
    sourceNote: { informedBy: row.informedBy, relation: row.relation },
    licence: row.licence,
    instructions: row.instructions,
    statutoryNote: row.statutoryNote,
    indicatorNote: row.indicatorNote,
    partnerTypes: row.partnerTypes,
    unplacedAnswers: row.unplacedAnswers,
    ...present({ languages: row.languages }),
    scales: parts.scales.map(({ code, title }) => ({
      code,
      title,
      stages: (stages.get(code) ?? []).map(({ versionId: _version, scaleCode: _scale, translations, ...stage }) => ({
        ...stage,
        ...present({ translations }),
      })),
    })),
    themes: parts.themes.map(({ versionId: _version, guidance, translations, ...theme }) => ({
      ...theme,
      ...present({ guidance, translations }),
    })),
    statements: parts.statements.map((statement) => {
      const { code, themeCode, scaleCode, position, shortTitle, text, statutory, lookFors, partners } = statement;
      const { guidance, plainText, easyRead, wordings, descriptors, indicators, weight, gate, translations } = statement;
      return {
        ...{ code, themeCode, scaleCode, position, shortTitle, text, statutory, lookFors, partners },
        ...present({ guidance, plainText, easyRead, wordings, descriptors, indicators, weight, gate, translations }),
      };
    }),
  } as FrameworkContent;
  return { content, lineages: new Map(parts.statements.map(({ code, lineageId }) => [code, lineageId])) };
}

/** Without what is null: in content, what may be absent is absent. */
function present(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
