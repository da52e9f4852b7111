/** One fault in what was sent: where (a JSON pointer into the body, where it has one) and what. */
export interface ProblemFault {
  readonly message: string;
  readonly pointer?: string;
  /** In a file that was sent: its line and path, or its sheet, row and column. */
  readonly place?: string;
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

/** What the service says of one field of a form, as a sentence about it; `null` where nothing is wrong there. */
export function faultsOf({ faults }: Problem, field: string, subject: string): { field: string; message: string }[] | null {
  const found = faults.filter(({ pointer }) => pointer === `/${field}`);
  return found.length > 0 ? found.map(({ message }) => ({ field, message: `${subject} ${message}` })) : null;
}
