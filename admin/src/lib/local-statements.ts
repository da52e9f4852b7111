import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';
import { assessmentKey } from './assessments.ts';
import type { ThemeStatements } from './frameworks.ts';
import { count } from './plural.ts';

export type LocalStatement = Schemas['LocalStatement'];
/** What is signed of one. */
export type LocalContent = Omit<LocalStatement, 'version' | 'etag' | 'updatedAt' | 'updatedBy'>;

/** Said wherever somebody may take one for a statement that others see or that is counted. */
export const onlyYours = 'Only your council sees this statement. It is never counted in a benchmark.';

export const localStatementsKey = (gssCode: string, assessmentId: string) =>
  [...assessmentKey(gssCode, assessmentId), 'local-statements'] as const;

export async function readLocalStatements(gssCode: string, assessmentId: string): Promise<LocalStatement[]> {
  const request = { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
  return (await answer(api.GET('/v1/assessments/{assessmentId}/local-statements', request))).items;
}

export function useLocalStatements(gssCode: string, assessmentId: string) {
  return useQuery({
    queryKey: localStatementsKey(gssCode, assessmentId),
    queryFn: () => readLocalStatements(gssCode, assessmentId),
  });
}

export function localPath(assessmentPath: string, { id }: Pick<LocalStatement, 'id'>): string {
  return `${assessmentPath}/local-statements/${id}`;
}

interface Placed {
  readonly themeCode: string | null;
}

/** Those that stand in one of the themes that are shown. */
export function localsOf<Local extends Placed>(locals: readonly Local[], theme: { readonly code: string }): Local[] {
  return locals.filter(({ themeCode }) => themeCode === theme.code);
}

/** Those that stand in none of the themes that are shown: they have a group of their own. */
export function localsOfNone<Local extends Placed>(locals: readonly Local[], shown: readonly ThemeStatements[]): Local[] {
  const codes = new Set(shown.map(({ theme }) => theme.code));
  return locals.filter(({ themeCode }) => themeCode === null || !codes.has(themeCode));
}

/** "1 of 2 local statements", to go on with after the framework's; nothing where there are none. */
export function andLocals({ answered, total }: { readonly answered: number; readonly total: number }): string {
  return total === 0 ? '' : `, and ${answered} of ${count(total, 'local statement')}`;
}
