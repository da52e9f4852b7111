import { useQuery } from '@tanstack/react-query';
import { answer, api, forCouncil, type Schemas } from './api.ts';
import { assessmentKey } from './assessments.ts';
import { stageLabel, type Scale } from './frameworks.ts';

export type Judgement = Schemas['Judgement'];
export type Answer = Schemas['Answer'];

/** What the reason for standing above a gate is called wherever it is read. */
export const gateReasonLabel = 'Reason for a higher stage';

export const judgementsKey = (gssCode: string, assessmentId: string) =>
  [...assessmentKey(gssCode, assessmentId), 'judgements'] as const;

export async function readJudgements(gssCode: string, assessmentId: string): Promise<Judgement[]> {
  const request = { params: { path: { assessmentId } }, headers: forCouncil(gssCode) };
  return (await answer(api.GET('/v1/assessments/{assessmentId}/judgements', request))).items;
}

export function useJudgements(gssCode: string, assessmentId: string) {
  return useQuery({
    queryKey: judgementsKey(gssCode, assessmentId),
    queryFn: () => readJudgements(gssCode, assessmentId),
  });
}

/** An answer in words. What is missing and what is not known are different facts. */
export function answerWords(answer: Answer, scale: Scale): string {
  switch (answer.kind) {
    case 'not_answered':
      return 'Not answered';
    case 'stage': {
      const stage = scale.stages.find((one) => one.code === answer.stage);
      return stage ? stageLabel(stage) : answer.stage;
    }
    case 'not_known':
      return `Not known to us: ${answer.reason}`;
    case 'not_applicable':
      return `Not applicable here: ${answer.reason}`;
  }
}
