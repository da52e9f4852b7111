import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';

export type Assessment = Schemas['Assessment'];
export type SealInfo = Schemas['SealInfo'];

export const assessmentsKey = (gssCode: string) => ['assessments', gssCode] as const;

export const assessmentKey = (gssCode: string, assessmentId: string) => [...assessmentsKey(gssCode), assessmentId] as const;

export function readAssessment(gssCode: string, assessmentId: string): Promise<Assessment> {
  return answer(api.GET('/v1/assessments/{assessmentId}', { params: { path: { assessmentId } }, headers: forCouncil(gssCode) }));
}

export function useAssessment(gssCode: string, assessmentId: string) {
  return useQuery({ queryKey: assessmentKey(gssCode, assessmentId), queryFn: () => readAssessment(gssCode, assessmentId) });
}

export function useAssessments(gssCode: string) {
  return useQuery({
    queryKey: assessmentsKey(gssCode),
    queryFn: async () => (await answer(api.GET('/v1/assessments', { headers: forCouncil(gssCode) }))).items,
  });
}
