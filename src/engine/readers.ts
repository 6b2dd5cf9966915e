import {
  readStretch,
  type Stretch,
  type StretchOptions,
  type StretchRead,
  type StretchReader,
} from '#intake';

/** Who reads the stretches of large files, and how many of them at a time. */
export interface Readers {
  readonly count: number;
  readonly read: StretchReader;
  /** Lets go of what reading took; reading again is possible. */
  rest(): void;
}

export interface ToReader {
  readonly id: number;
  readonly stretch: Stretch;
}

export type FromReader =
  | { readonly id: number; readonly read: StretchRead | null }
  | { readonly id: number; readonly failed: Error }
  | { readonly id: number; readonly bytes: number; readonly rows: number };

/** Reads everything where it is called: for tests, and where no further threads can be had. */
export const READ_HERE: Readers = { count: 1, read: readStretch, rest: () => undefined };

/** More threads than this wait for the disk and for memory rather than read. */
const MOST_READERS = 4;

/** Readers in threads of their own, as many as the device has processors for. */
export function threadedReaders(start: () => Worker, processors: number): Readers {
  return new ReaderPool(start, Math.min(MOST_READERS, Math.max(1, processors || 1)));
}

interface Task {
  readonly stretch: Stretch;
  readonly options: StretchOptions;
  readonly resolve: (read: StretchRead | null) => void;
  readonly reject: (error: unknown) => void;
}

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
    new Promise((resolve, reject) => {
      this.waiting.push({ stretch, options, resolve, reject });
      this.next();
    });

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

  private async readFor({ stretch, options }: Task): Promise<StretchRead | null> {
    options.signal.throwIfAborted();
    const [idle] = this.idle;
    const worker = idle ?? this.start();
    this.idle.delete(worker);
    try {
      const read = await this.give(stretch, options, worker);
      this.idle.add(worker);
      return read;
    } catch (error) {
      // Stopped with something in hand that is of no use to anybody, or dead.
      worker.terminate();
      if (!(error instanceof ReaderDied)) throw error;
      // A thread that could not start, or died for want of memory, is no reason not to read.
      return readStretch(stretch, options);
    }
  }

  private give(
    stretch: Stretch,
    { signal, onProgress }: StretchOptions,
    worker: Worker,
  ): Promise<StretchRead | null> {
    const id = ++this.lastId;
    const answered = new AbortController();
    const until = { signal: answered.signal };
    return new Promise<StretchRead | null>((resolve, reject) => {
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
      worker.postMessage({ id, stretch } satisfies ToReader);
    }).finally(() => answered.abort());
  }
}

/** A thread ended without an answer. */
class ReaderDied extends Error {}
