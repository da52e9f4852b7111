import { useMemo, type Dispatch } from 'react';
import type { Current } from '../../lib/kept-draft.ts';
import type { Judgement } from '../../lib/judgements.ts';
import { useAutosave, type Saving } from '../../lib/use-autosave.ts';
import { useReadAssessment, useReadJudgement, useSaveJudgement, type StatementAddress } from './api.ts';
import type { Autosave, AutosaveEvent } from './autosave.ts';
import { fieldRules, fieldsOf, type FieldName, type Fields } from '../../lib/judgement-fields.ts';
import { saveFailure } from '../../lib/judgement-save.ts';

export function keptKey({ assessmentId, statementCode, frameworkVersion }: Omit<StatementAddress, 'gssCode'>): string {
  return `${assessmentId}/${frameworkVersion}/${statementCode}`;
}

function currentOf(judgement: Judgement): Current<Fields> {
  return {
    fields: fieldsOf(judgement),
    etag: judgement.etag,
    by: judgement.updatedBy?.name ?? null,
    changedAt: judgement.updatedAt,
  };
}

/** Saves one judgement as it is written. */
export function useJudgementAutosave(address: StatementAddress, opened: Judgement): readonly [Autosave, Dispatch<AutosaveEvent>] {
  const { mutateAsync } = useSaveJudgement(address);
  const readJudgement = useReadJudgement(address);
  const readAssessment = useReadAssessment(address);
  const { frameworkVersion } = address;
  const key = keptKey(address);
  const saving = useMemo(
    (): Saving<Fields, FieldName> => ({
      rules: fieldRules,
      key,
      save: (fields, etag) => mutateAsync({ fields, etag }),
      explain: async (error, saved, sent) => {
        const failure = saveFailure(error, saved, sent, Date.now());
        if (failure.type === 'readCurrent') {
          const current = currentOf(await readJudgement());
          // Read after it, so that the answer was of this version or an earlier one.
          if ((await readAssessment()).frameworkVersion !== frameworkVersion) return { type: 'closed', closedAt: null };
          return { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at: Date.now() };
        }
        if (failure.type === 'readWhenClosed') {
          return { type: 'closed', closedAt: (await readAssessment()).latestSubmission?.sealedAt ?? null };
        }
        return failure;
      },
    }),
    [key, frameworkVersion, mutateAsync, readJudgement, readAssessment],
  );
  return useAutosave(saving, currentOf(opened));
}
