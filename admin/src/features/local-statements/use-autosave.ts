import { useMemo, type Dispatch } from 'react';
import type { Autosave, AutosaveEvent } from '../../lib/autosave.ts';
import { saveFailure } from '../../lib/judgement-save.ts';
import type { Current } from '../../lib/kept-draft.ts';
import type { LocalStatement } from '../../lib/local-statements.ts';
import { useAutosave, type Saving } from '../../lib/use-autosave.ts';
import { useReadAssessment, useReadLocal, useSaveLocal, type LocalAddress } from './api.ts';
import { bodyOf, localFieldsOf, localRules, type LocalFieldName, type LocalFields } from './fields.ts';

export function keptKey({ localStatementId }: LocalAddress): string {
  return `local-statements/${localStatementId}`;
}

function currentOf(local: LocalStatement): Current<LocalFields> {
  return { fields: localFieldsOf(local), etag: local.etag, by: local.updatedBy.name, changedAt: local.updatedAt };
}

type Machine = readonly [Autosave<LocalFields, LocalFieldName>, Dispatch<AutosaveEvent<LocalFields, LocalFieldName>>];

/** Saves the judgement of one local statement as it is written. */
export function useLocalAutosave(address: LocalAddress, opened: LocalStatement): Machine {
  const { mutateAsync } = useSaveLocal(address);
  const readLocal = useReadLocal(address);
  const readAssessment = useReadAssessment(address);
  const key = keptKey(address);
  const saving = useMemo(
    (): Saving<LocalFields, LocalFieldName> => ({
      rules: localRules,
      key,
      save: ({ words, ...judgement }, etag) => mutateAsync({ body: bodyOf(words, judgement), etag }),
      explain: async (error, saved, sent) => {
        const failure = saveFailure(error, saved, sent, Date.now());
        if (failure.type === 'readCurrent') {
          const current = currentOf(await readLocal());
          return { type: 'changedElsewhere', current, by: current.by, changedAt: current.changedAt, at: Date.now() };
        }
        if (failure.type === 'readWhenClosed') {
          return { type: 'closed', closedAt: (await readAssessment()).latestSubmission?.sealedAt ?? null };
        }
        return failure;
      },
    }),
    [key, mutateAsync, readLocal, readAssessment],
  );
  return useAutosave(saving, currentOf(opened));
}
