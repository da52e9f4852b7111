import { ProblemError } from '../../http/problems.ts';
import type { VersionRow } from '../../wire/edition-store.ts';
import type { VersionParts } from '../../wire/edition.ts';
import type { findVersions } from './store.ts';

type SummaryRow = Omit<Awaited<ReturnType<typeof findVersions>>[number], 'statementCount'>;

function summaryOf(frameworkCode: string, { version, status, title, hash, publishedAt }: SummaryRow) {
  // The store leaves drafts out; what is out has its date.
  if (status === 'draft' || publishedAt === null) throw new ProblemError('internal', `${frameworkCode} ${version} is not out`);
  return { frameworkCode, version, status, title, hash, publishedAt: publishedAt.toISOString() };
}

export function versionSummaryOf(frameworkCode: string, row: Awaited<ReturnType<typeof findVersions>>[number]) {
  return { ...summaryOf(frameworkCode, row), statementCount: row.statementCount };
}

/** A version whole, field by field. */
export function versionOf(frameworkCode: string, row: VersionRow, parts: VersionParts) {
  const stages = Map.groupBy(parts.stages, (stage) => stage.scaleCode);
  return {
    ...summaryOf(frameworkCode, row),
    source: { informedBy: row.informedBy, relation: row.relation },
    licence: row.licence,
    instructions: row.instructions,
    statutoryNote: row.statutoryNote,
    indicatorNote: row.indicatorNote,
    partnerTypes: row.partnerTypes.map(({ code, label }) => ({ code, label })),
    unplacedAnswers: row.unplacedAnswers.map(({ code, label, descriptor }) => ({
      // The import of frameworks lets through only these two.
      code: code as 'not_known' | 'not_applicable',
      label,
      descriptor,
    })),
    languages: (row.languages ?? []).map(({ code, label }) => ({ code, label })),
    releaseNotes: row.releaseNotes,
    scales: parts.scales.map((scale) => ({
      code: scale.code,
      title: scale.title,
      stages: (stages.get(scale.code) ?? []).map(({ code, value, label, summary, descriptor, translations }) => ({
        code,
        value,
        label,
        summary,
        descriptor,
        translations: translations ?? {},
      })),
    })),
    themes: parts.themes.map((theme) => ({
      code: theme.code,
      parentCode: theme.parentCode,
      position: theme.position,
      title: theme.title,
      summary: theme.summary,
      indicators: theme.indicators,
      crosswalk: theme.crosswalk,
      headingFrom: theme.headingFrom,
      guidance: theme.guidance,
      translations: theme.translations ?? {},
    })),
    statements: parts.statements.map((statement) => ({
      id: statement.id,
      lineageId: statement.lineageId,
      code: statement.code,
      themeCode: statement.themeCode,
      scaleCode: statement.scaleCode,
      position: statement.position,
      shortTitle: statement.shortTitle,
      text: statement.text,
      statutory: statement.statutory,
      lookFors: statement.lookFors,
      partners: statement.partners,
      guidance: statement.guidance,
      plainText: statement.plainText,
      easyRead: statement.easyRead,
      wordings: statement.wordings ?? {},
      descriptors: statement.descriptors ?? {},
      indicators: statement.indicators ?? [],
      weight: statement.weight,
      gate: statement.gate && { minimum: statement.gate.minimum, caps: statement.gate.caps, at: statement.gate.at },
      translations: statement.translations ?? {},
    })),
  };
}
