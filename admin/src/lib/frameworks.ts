import { skipToken, useQuery } from '@tanstack/react-query';
import { answer, api, type Schemas } from './api.ts';

export type Framework = Schemas['Framework'];
export type FrameworkVersion = Schemas['FrameworkVersion'];
export type Theme = Schemas['FrameworkTheme'];
export type Statement = Schemas['FrameworkStatement'];
export type Stage = Schemas['FrameworkStage'];
export type Scale = FrameworkVersion['scales'][number];

export function useFrameworks() {
  return useQuery({ queryKey: ['frameworks'], queryFn: async () => (await answer(api.GET('/v1/frameworks'))).items });
}

/** One edition, whole. It never changes, so it is read once. Waits while it is not known which. */
export function useFrameworkVersion(frameworkCode: string | undefined, version: string | undefined) {
  const read = (code: string, edition: string) => () =>
    answer(
      api.GET('/v1/frameworks/{frameworkCode}/versions/{version}', {
        params: { path: { frameworkCode: code, version: edition } },
      }),
    );
  return useQuery({
    queryKey: ['frameworks', frameworkCode, version],
    queryFn: frameworkCode === undefined || version === undefined ? skipToken : read(frameworkCode, version),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** "2 Developing" */
export function stageLabel({ value, label }: Stage): string {
  return `${value} ${label}`;
}

export function statementTitle({ shortTitle, text }: Pick<Statement, 'shortTitle' | 'text'>): string {
  return shortTitle ?? text;
}

/** The scale that a statement of the framework, or a local one, is judged on, as the statement has it. */
export function scaleOf(
  { scales }: FrameworkVersion,
  { scaleCode, descriptors = {} }: Pick<Statement, 'scaleCode'> & Partial<Pick<Statement, 'descriptors'>>,
): Scale {
  const scale = scales.find((one) => one.code === scaleCode);
  if (!scale) throw new Error(`a statement is judged on scale ${scaleCode}, which its framework does not have`);
  return inOwnWords(scale, descriptors);
}

/** A scale of which a statement says itself what some stages look like. Their translations are those of other words. */
export function inOwnWords(scale: Scale, descriptors: Statement['descriptors']): Scale {
  const stages = scale.stages.map((stage): Stage => {
    const descriptor = Object.hasOwn(descriptors, stage.code) ? descriptors[stage.code] : undefined;
    if (descriptor === undefined) return stage;
    const labels = Object.entries(stage.translations).flatMap(([language, { label }]) =>
      label === undefined ? [] : [[language, { label }] as const],
    );
    return { ...stage, summary: null, descriptor, translations: Object.fromEntries(labels) };
  });
  return { ...scale, stages };
}

export function themeOf({ themes }: FrameworkVersion, { themeCode }: { readonly themeCode: string | null }): Theme | undefined {
  return themes.find((theme) => theme.code === themeCode);
}

export interface ThemeStatements {
  readonly theme: Theme;
  readonly statements: readonly Statement[];
}

/** Themes that hold statements, both in the order of reading. */
export function statementsByTheme({ themes, statements }: FrameworkVersion): ThemeStatements[] {
  return themes
    .map((theme) => ({ theme, statements: statements.filter(({ themeCode }) => themeCode === theme.code) }))
    .filter((group) => group.statements.length > 0);
}

/** All statements as they are read through, theme by theme. */
export function allStatements(version: FrameworkVersion): Statement[] {
  return statementsByTheme(version).flatMap(({ statements }) => statements);
}
