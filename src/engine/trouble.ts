import type { Answer, Trouble, TroubleCode } from './contract.ts';

/** Trouble on its way to becoming an answer; never leaves the engine. */
export class TroubleFound extends Error {
  readonly trouble: Trouble;

  constructor(code: TroubleCode, detail = '') {
    super(`${code} ${detail}`);
    this.trouble = { code, detail };
  }
}

/** Runs a task and turns expected trouble into data; bugs are thrown on. */
export async function answered<T>(task: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    const trouble = troubleIn(error);
    if (!trouble) throw error;
    return { ok: false, trouble };
  }
}

function troubleIn(error: unknown): Trouble | null {
  if (error instanceof TroubleFound) return error.trouble;
  if (!(error instanceof DOMException)) return null;
  const codes: Readonly<Record<string, TroubleCode>> = {
    AbortError: 'stopped',
    QuotaExceededError: 'storage-full',
    // Firefox and Safari refuse IndexedDB in some private windows with these.
    InvalidStateError: 'storage-unavailable',
    SecurityError: 'storage-unavailable',
    // A file that the database refers to has been taken away from outside.
    NotFoundError: 'storage-unavailable',
    UnknownError: 'storage-unavailable',
    VersionError: 'storage-unavailable',
  };
  const code = codes[error.name];
  return code ? { code, detail: error.message } : null;
}
