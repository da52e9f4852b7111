import { stageCodeOf, textOf, type Item, type Outline } from './framework-outline.ts';
import type { PointerFault } from './framework-shape.ts';
import { step } from './json-pointer.ts';
import { repeatedCodes } from './repeated-codes.ts';

/** Names that mean something else wherever a stage's code may stand. */
const reservedStageCodes = new Set(['not_answered', 'not_known', 'not_applicable', 'unplaced']);

/** Whether the file's scales are whole and every statement stands on one of them. */
export function scaleFaults({ document, scales, stageLists, themes, statements }: Outline): PointerFault[] {
  const given = ['scale', 'scales'].filter((name) => document.fields[name] !== undefined);
  const codes = new Set(scales.map(({ code }) => code));
  const named = [...themes, ...statements].filter((item) => textOf(item, 'scale') !== null);
  return [
    ...(given.length === 0 ? [{ pointer: '', reason: 'has neither scale nor scales' }] : []),
    ...(given.length === 2 ? [{ pointer: '/scale', reason: 'is given beside scales; give one of the two' }] : []),
    ...repeatedCodes(
      scales.filter(({ pointer }) => pointer !== '/scale').map(({ pointer, code }) => ({ pointer, fields: { code } })),
    ),
    ...stageLists.flatMap(({ pointer, stages }) => stageFaults(pointer, stages)),
    ...named
      .filter((item) => !codes.has(textOf(item, 'scale') ?? ''))
      .map((item) => ({ pointer: step(item.pointer, 'scale'), reason: `${textOf(item, 'scale')} is not a scale of this file` })),
    // With a single scale there is nothing to choose; with several nobody should guess.
    ...(scales.length < 2 ? [] : statements)
      .filter(({ scale }) => scale === null)
      .map(({ pointer }) => ({ pointer, reason: 'is on no scale, and the file has several' })),
  ];
}

function stageFaults(pointer: string, stages: Item[]): PointerFault[] {
  const values = stages.map(({ fields }) => fields['value']).filter((value) => typeof value === 'number');
  const inOrder = values.length === stages.length && new Set(values).size === values.length;
  const gap = inOrder ? values.findIndex((value, index) => index > 0 && value !== (values[index - 1] ?? 0) + 1) : -1;
  const withCodes = stages.map((stage) => ({ pointer: stage.pointer, fields: { code: stageCodeOf(stage) } }));
  return [
    ...repeatedCodes(stages, 'value'),
    ...repeatedCodes(withCodes),
    ...(gap === -1
      ? []
      : [
          {
            pointer: step(step(pointer, gap), 'value'),
            reason: `${values[gap]} does not follow ${values[gap - 1]}: values rise by one`,
          },
        ]),
    ...stages
      .filter((stage) => isReserved(textOf(stage, 'code') ?? ''))
      .map((stage) => ({
        pointer: step(stage.pointer, 'code'),
        reason: `${textOf(stage, 'code')} has another meaning and cannot name a stage`,
      })),
  ];
}

/** Names that every object has stand for something already wherever words are kept by stage. */
function isReserved(code: string): boolean {
  return reservedStageCodes.has(code) || code in Object.prototype;
}
