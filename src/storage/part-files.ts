import type { Part } from './parts.ts';

/**
 * Files of the browser's private file system, which writes and reads long arrays many times faster than its database
 * (DECISIONS 49). A file is written once, before the transaction that refers to it ends, and never changed: whoever has
 * read a reference reads what was meant by it, or finds the file gone. Files that nothing refers to are removed.
 */
export interface PartFiles {
  /** A new file; null where the browser has no such files, or none to spare. */
  create(): Promise<NewFile | null>;
  /** Opens the files that are asked for; to be closed. */
  reading(): Reading;
  /** Removes the files that nothing refers to, but for those that somebody is writing. */
  sweep(isReferred: (file: string) => Promise<boolean>): Promise<void>;
}

/** Files that are being read. */
export interface Reading {
  /** A part that lies in a file. Rejects with a NotFoundError or NotReadableError where the file is gone. */
  part(filed: FiledPart): Promise<Part>;
  close(): void;
}

/** A file that is being written. Until it is closed nobody else opens or removes it. */
export interface NewFile {
  /** Appends a part and says where it lies; a part without a long array is returned as it is. Throws when full. */
  append(part: Part): Part | FiledPart;
  /** Returns when all that was appended is on the disk. */
  flush(): void;
  close(): void;
}

/** Where a part lies, and what it is made of. */
export interface FiledPart {
  readonly file: string;
  readonly at: number;
  readonly as: 'numbers' | 'int32' | 'float64' | 'words';
  /** Its arrays, one after the other, each from a multiple of eight bytes on. */
  readonly arrays: ReadonlyArray<{ readonly type: ArrayName; readonly length: number }>;
}

/** The types of arrays that parts are made of. */
export type ArrayName =
  'Uint8Array' | 'Int8Array' | 'Int16Array' | 'Int32Array' | 'Uint32Array' | 'Float64Array';

/** Whether reading failed because the file is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name);
}

/** The files kept under a name in this browser; what handles them is fetched with the first long part. */
export function browserFiles(name: string): PartFiles {
  let fetching: Promise<PartFiles> | null = null;
  const files = () => {
    fetching ??= import('./private-files.ts').then(
      ({ privateFiles }) => privateFiles(name),
      (error: unknown) => {
        // The line was down; the next one tries again.
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  return {
    create: () =>
      files().then(
        (all) => all.create(),
        () => null,
      ),
    sweep: async (isReferred) => (await files()).sweep(isReferred),
    reading: () => {
      let reading: Promise<Reading> | null = null;
      return {
        part: async (filed) => {
          reading ??= files().then((all) => all.reading());
          return (await reading).part(filed);
        },
        close: () => void reading?.then((opened) => opened.close()),
      };
    },
  };
}
