import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, forCouncil, newIdempotencyKey } from '../../lib/api.ts';
import { assessmentKey, assessmentsKey, type Assessment } from '../../lib/assessments.ts';

export function useProgress(gssCode: string, assessmentId: string) {
  return useQuery({
    queryKey: [...assessmentKey(gssCode, assessmentId), 'progress'],
    queryFn: () => {
      const request = { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
      return answer(api.GET('/v1/assessments/{assessmentId}/progress', request));
    },
  });
}

export interface NewAssessment {
  readonly frameworkCode: string;
  readonly version: string;
  readonly cycleCode: string;
}

export function useCreateAssessment(gssCode: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAssessment) =>
      answer(api.POST('/v1/assessments', { headers: { ...forCouncil(gssCode), ...newIdempotencyKey() }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}

export function useMoveAssessment(gssCode: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assessment, to }: { assessment: Assessment; to: 'agreeing' }) =>
      answer(
        api.POST('/v1/assessments/{assessmentId}/moves', {
          params: { path: { assessmentId: assessment.id } },
          headers: { ...forCouncil(gssCode), 'If-Match': assessment.etag },
          body: { to },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: assessmentsKey(gssCode) }),
  });
}
