import { v7 } from 'uuid';
import type { CouncilTx } from '@waymark/db';
import type { DemonstrationCouncil } from '@waymark/reference-data';
import { recordEvent } from '../../journal/event-store.ts';
import { addAssessment } from '../../features/assessments/store.ts';
import { saveJudgementIn } from '../../features/judgements/store.ts';
import { valuesOf } from '../../features/judgements/wire.ts';
import { signOff } from '../../features/submissions/sign-off.ts';
import { assessmentOf, getAssessmentRow, moveTo } from '../../wire/assessment-store.ts';
import { councilOf, demonstrationActor } from './council-store.ts';

interface Place {
  frameworkId: string;
  versionId: string;
  cycleCode: string;
}

/** Does for a demonstration council what its people would do: starts, judges and, where it came so far, signs off. */
export async function judge(tx: CouncilTx, { judgements, progress }: DemonstrationCouncil, place: Place): Promise<void> {
  const councilId = await councilOf(tx);
  const id = v7();
  const { frameworkId, versionId: frameworkVersionId, cycleCode } = place;
  await addAssessment(tx, { councilId, id, frameworkId, frameworkVersionId, cycleCode, demonstration: true });
  const started = assessmentOf(await getAssessmentRow(tx, id));
  const subject = `assessments/${id}`;
  await recordEvent(tx, councilId, demonstrationActor, { action: 'assessment.created', subject, before: null, after: started });
  await moveTo(tx, id, 'agreeing', 1);
  const moved = assessmentOf(await getAssessmentRow(tx, id));
  await recordEvent(tx, councilId, demonstrationActor, { action: 'assessment.moved', subject, before: started, after: moved });
  for (const { statementCode, ...judgement } of judgements) {
    const save = { assessmentId: id, statementCode, expectedVersion: 0, values: valuesOf(judgement) };
    const saved = await saveJudgementIn(tx, save);
    if (!saved) throw new Error(`${statementCode} was not saved`);
  }
  if (progress === 'signed_off' || progress === 'contributing') {
    await signOff(tx, { ...demonstrationActor, personId: null }, id, progress === 'contributing', undefined);
  }
}
