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
  return new ReaderPool(start, Math.min(MOST_READERS, Math.max(1, processors)));
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
  private readonly idle: Worker[] = [];
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
    for (const worker of this.idle.splice(0)) worker.terminate();
  }

  private next(): void {
    if (this.busy >= this.count) return;
    const task = this.waiting.shift();
    if (!task) return;
    this.busy++;
    const worker = this.idle.pop() ?? this.start();
    this.give(task, worker)
      .then(
        (read) => {
          this.idle.push(worker);
          task.resolve(read);
        },
        (error: unknown) => {
          worker.terminate();
          task.reject(error);
        },
      )
      .finally(() => {
        this.busy--;
        this.next();
      });
  }

  private give({ stretch, options }: Task, worker: Worker): Promise<StretchRead | null> {
    const id = ++this.lastId;
    const { signal, onProgress } = options;
    return new Promise((resolve, reject) => {
      const stop = () => {
        // What it has in hand is of no use to anybody: it is ended rather than asked to end.
        reject(signal.reason as Error);
      };
      const done = () => signal.removeEventListener('abort', stop);
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop);
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
        if (data.id !== id) return;
        if ('bytes' in data) onProgress(data.bytes, data.rows);
        else {
          done();
          if ('failed' in data) reject(data.failed);
          else resolve(data.read);
        }
      };
      worker.onerror = (event) => {
        // A thread that could not start, or died for want of memory, is no reason not to read.
        done();
        event.preventDefault();
        readStretch(stretch, options).then(resolve, reject);
      };
      worker.postMessage({ id, stretch } satisfies ToReader);
    });
  }
}
