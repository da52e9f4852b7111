import { expect } from 'vitest';
import type { Answered } from './world.ts';

/** Expects a problem document with this status and code. */
export function expectProblem(answer: Answered, status: number, code: string): void {
  expect({ status: answer.status, code: answer.body?.code, type: answer.headers['content-type'] }).toEqual({
    status,
    code,
    type: expect.stringContaining('application/problem+json'),
  });
}

/** The places a problem names, sorted: JSON pointers into the body, parameters, headers. */
export function faultPlaces(answer: Answered): string[] {
  const errors = (answer.body.errors ?? []) as { pointer?: string; parameter?: string; header?: string }[];
  return errors.map(({ pointer, parameter, header }) => pointer ?? parameter ?? header ?? '').sort();
}

/** A problem byte for byte, but for the trace id and the address that was asked. */
export function apartFromTrace({ status, headers, text, body }: Answered) {
  const { date: _date, ...kept } = headers;
  return { status, headers: kept, text: text.replace(body.traceId, 'TRACE').replace(body.instance, 'INSTANCE') };
}
