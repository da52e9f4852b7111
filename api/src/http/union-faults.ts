import type { ErrorObject } from 'ajv';

interface ObjectSchema {
  properties?: Record<string, { const?: unknown }>;
}

/**
 * Leaves out what Ajv says of arms that were not meant. Of a union whose arms each hold one field to a constant, only the
 * arm with the constant that was sent speaks; of a text or null, only the text where a text was sent. The line of a union itself, that nothing fits, is left out: its arms say more.
 */
export function withoutOtherArms(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    // Ajv reports what is wrong in the arms just before their union.
    let first = kept.length;
    while (first > 0 && isWithin(kept[first - 1], error)) first -= 1;
    const ofArms = kept.splice(first);
    for (const told of tellingArm(error, ofArms)) kept.push(told);
  }
  return kept;
}

function isWithin(error: ErrorObject | undefined, union: ErrorObject): boolean {
  return (
    error !== undefined &&
    error.instancePath.startsWith(union.instancePath) &&
    error.schemaPath.startsWith(`${union.schemaPath}/`)
  );
}

function tellingArm(union: ErrorObject, ofArms: ErrorObject[]): ErrorObject[] {
  const arms = union.schema as ObjectSchema[]; // What stands under anyOf; the validators are built to report it.
  const field = Object.keys(arms[0]?.properties ?? {}).find((name) => arms.every((arm) => constantOf(arm, name) !== undefined));
  const sent: unknown = union.data;
  if (field === undefined || typeof sent !== 'object' || sent === null || Array.isArray(sent)) return ofItsKind(ofArms);
  const constants = arms.map((arm) => constantOf(arm, field));
  if (!(field in sent)) return [{ ...union, keyword: 'required', params: { missingProperty: field } }];
  const meant = constants.indexOf((sent as Record<string, unknown>)[field]);
  if (meant >= 0) return ofArms.filter(({ schemaPath }) => schemaPath.startsWith(`${union.schemaPath}/${meant}/`));
  const instancePath = `${union.instancePath}/${field}`;
  return [{ ...union, instancePath, keyword: 'enum', params: { allowedValues: constants } }];
}

/** Where one arm takes the kind that was sent, the others say only that it is not theirs. */
function ofItsKind(ofArms: ErrorObject[]): ErrorObject[] {
  const otherThanKind = ofArms.filter(({ keyword }) => keyword !== 'type');
  return otherThanKind.length > 0 ? otherThanKind : ofArms;
}

function constantOf({ properties }: ObjectSchema, name: string): unknown {
  return properties?.[name]?.const;
}
