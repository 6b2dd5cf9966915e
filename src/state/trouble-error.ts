import type { Answer, Trouble } from '#engine';

/** A trouble on its way to whoever shows it, since queries tell failure from success by throwing. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.detail || trouble.code);
    this.trouble = trouble;
  }
}

/** The value of an answer; its trouble is thrown. */
export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new TroubleError(answer.trouble);
  return answer.value;
}

/** The trouble in an error, null for a bug. */
export function troubleOf(error: unknown): Trouble | null {
  return error instanceof TroubleError ? error.trouble : null;
}
