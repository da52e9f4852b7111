/** One fault in what was sent: where (a JSON pointer into the body, where it has one) and what. */
export interface ProblemFault {
  readonly message: string;
  readonly pointer?: string;
}

/** The service refused, by RFC 9457. The `code`, never the text, decides what a screen says. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly faults: readonly ProblemFault[];

  constructor(status: number, code: string, title: string, faults: readonly ProblemFault[] = []) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
}

export function problemCode(error: unknown): string | null {
  return error instanceof Problem ? error.code : null;
}
