import * as machine from '../../lib/autosave.ts';
import { fieldRules, type FieldName, type Fields } from '../../lib/judgement-fields.ts';

export type Autosave = machine.Autosave<Fields, FieldName>;
export type AutosaveEvent = machine.AutosaveEvent<Fields, FieldName>;

/** What each event makes of a judgement's page. */
export function autosave(state: Autosave, event: AutosaveEvent): Autosave {
  return machine.autosave(fieldRules, state, event);
}

export const startAutosave = machine.startAutosave<Fields, FieldName>;
