import {
  readSheets,
  readStretch,
  type SpreadsheetRead,
  type SpreadsheetReader,
  type Stretch,
  type StretchOptions,
  type StretchRead,
  type StretchReader,
} from '#intake';

/** Who reads spreadsheets and the stretches of large files, and how many of them at a time. */
export interface Readers {
  readonly count: number;
  readonly read: StretchReader;
  readonly sheets: SpreadsheetReader;
  /** Lets go of what reading took; reading again is possible. */
  rest(): void;
}

/** What a thread is to do. */
export type ReaderTask = { readonly stretch: Stretch } | { readonly spreadsheet: Blob };
export type ToReader = ReaderTask & { readonly id: number };

export type FromReader =
  | { readonly id: number; readonly read: StretchRead | SpreadsheetRead | null }
  | { readonly id: number; readonly failed: Error }
  | { readonly id: number; readonly bytes: number; readonly rows: number };

/** Reads everything where it is called: for tests, and where no further threads can be had. */
export const READ_HERE: Readers = { count: 1, read: readStretch, sheets: readSheets, rest: () => undefined };

/** More threads than this wait for the disk and for memory rather than read. */
const MOST_READERS = 4;

/** Readers in threads of their own, as many as the device has processors for. */
export function threadedReaders(start: () => Worker, processors: number): Readers {
  return new ReaderPool(start, Math.min(MOST_READERS, Math.max(1, processors || 1)));
}

interface Task {
  readonly task: ReaderTask;
  readonly options: StretchOptions;
  /** Does the task where it was asked for: without threads, or where one died. */
  readonly here: () => Promise<unknown>;
  readonly resolve: (read: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds after which a spreadsheet has hung whoever reads it. */
const LONGEST_SPREADSHEET = 120_000;

class ReaderPool implements Readers {
  readonly count: number;
  private readonly start: () => Worker;
  private readonly waiting: Task[] = [];
  private readonly idle = new Set<Worker>();
  private busy = 0;
  private lastId = 0;

  constructor(start: () => Worker, count: number) {
    this.start = start;
    this.count = count;
  }

  readonly read: StretchReader = (stretch, options) =>
    // A thread answers as it was asked.
    this.ask({ stretch }, options, () => readStretch(stretch, options)) as Promise<StretchRead | null>;

  readonly sheets: SpreadsheetReader = async (content, stopped) => {
    const options = { signal: stopped, onProgress: () => undefined };
    try {
      return (await this.ask({ spreadsheet: content }, options, () =>
        // What ended a thread would end the engine too.
        Promise.resolve({ fault: { code: 'spreadsheet-too-large' } as const }),
      )) as SpreadsheetRead;
    } catch (error) {
      stopped.throwIfAborted();
      if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error;
      return { fault: { code: 'too-slow' } };
    }
  };

  private ask(task: ReaderTask, options: StretchOptions, here: () => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, options, here, resolve, reject });
      this.next();
    });
  }

  rest(): void {
    for (const worker of this.idle) worker.terminate();
    this.idle.clear();
  }

  private next(): void {
    if (this.busy >= this.count) return;
    const task = this.waiting.shift();
    if (!task) return;
    this.busy++;
    this.readFor(task)
      .then(task.resolve, task.reject)
      .finally(() => {
        this.busy--;
        this.next();
      });
  }

  private async readFor({ task, options, here }: Task): Promise<unknown> {
    options.signal.throwIfAborted();
    const [idle] = this.idle;
    const worker = idle ?? this.start();
    this.idle.delete(worker);
    try {
      // Waiting for a thread does not count.
      const signal =
        'spreadsheet' in task
          ? AbortSignal.any([options.signal, AbortSignal.timeout(LONGEST_SPREADSHEET)])
          : options.signal;
      const read = await this.give(task, { ...options, signal }, worker);
      this.idle.add(worker);
      return read;
    } catch (error) {
      // Stopped with something in hand that is of no use to anybody, or dead.
      worker.terminate();
      if (!(error instanceof ReaderDied)) throw error;
      // A thread that could not start, or died for want of memory, is no reason not to read.
      return here();
    }
  }

  private give(task: ReaderTask, { signal, onProgress }: StretchOptions, worker: Worker): Promise<unknown> {
    const id = ++this.lastId;
    const answered = new AbortController();
    const until = { signal: answered.signal };
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), until);
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromReader>) => {
          if (data.id !== id) return;
          if ('bytes' in data) onProgress(data.bytes, data.rows);
          else if ('failed' in data) reject(data.failed);
          else resolve(data.read);
        },
        until,
      );
      const died = (event: Event) => {
        event.preventDefault();
        reject(new ReaderDied());
      };
      worker.addEventListener('error', died, until);
      worker.addEventListener('messageerror', died, until);
      worker.postMessage({ id, ...task } satisfies ToReader);
    }).finally(() => answered.abort());
  }
}

/** A thread ended without an answer. */
class ReaderDied extends Error {}
