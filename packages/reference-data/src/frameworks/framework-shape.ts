import { Compile } from 'typebox/compile';
import type { TLocalizedValidationError } from 'typebox/error';
import { Settings } from 'typebox/system';
import {
  codePattern,
  frameworkCodePattern,
  frameworkFile,
  languagePattern,
  textPattern,
  uuidPattern,
  versionPattern,
  type FrameworkFile,
} from './framework-file.ts';
import { step } from './json-pointer.ts';

/** A fault before its line is known. */
export interface PointerFault {
  pointer: string;
  reason: string;
}

const validator = Compile(frameworkFile);
const mostFaults = 1000;

/** Whether the value has the layout of a framework file. */
export function isFrameworkFile(value: unknown): value is FrameworkFile {
  return validator.Check(value);
}

/** Everything about the value that is not the layout of a framework file: at most a thousand faults. */
export function shapeFaults(value: unknown): PointerFault[] {
  // TypeBox stops after eight by default, for the whole process; it is put back before anything else can run.
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: mostFaults });
  try {
    return validator.Errors(value).flatMap(inWords);
  } finally {
    Settings.Set({ maxErrors });
  }
}

const patternWords: Record<string, string> = {
  [textPattern]: 'is empty, or begins or ends with a space',
  [codePattern]: 'is not a code: letters and digits, with dots, hyphens and underscores between them',
  [languagePattern]: 'is not the code of a language, such as cy or pa-Guru',
  [uuidPattern]: 'is not a lineage id as an export gives it',
  [versionPattern]: 'is not a version such as 1.0.0',
  [frameworkCodePattern]: 'is not a framework code: small letters, digits and single hyphens',
};

const typeWords: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

function inWords(error: TLocalizedValidationError): PointerFault[] {
  const at = (reason: string) => [{ pointer: error.instancePath, reason }];
  switch (error.keyword) {
    case 'boolean':
      return []; // the additionalProperties error of the same object names the field
    case 'additionalProperties':
      return error.params.additionalProperties.map((name) => ({
        pointer: step(error.instancePath, name),
        reason: 'is not a field known here',
      }));
    case 'required':
      return error.params.requiredProperties.map((name) => ({ pointer: step(error.instancePath, name), reason: 'is missing' }));
    case 'pattern':
      return at(patternWords[String(error.params.pattern)] ?? error.message);
    case 'type':
      return at(
        `must be ${[error.params.type]
          .flat()
          .map((type) => typeWords[type] ?? type)
          .join(' or ')}`,
      );
    case 'enum':
      return at(`must be one of ${error.params.allowedValues.map(String).join(', ')}`);
    case 'maxLength':
      return at(`is longer than ${error.params.limit} characters`);
    case 'minItems':
      return at(`needs at least ${error.params.limit} ${error.params.limit === 1 ? 'entry' : 'entries'}`);
    case 'maxItems':
      return at(`has more than ${error.params.limit} entries`);
    case 'uniqueItems':
      return at('repeats an entry');
    default:
      return at(error.message);
  }
}
