import type { ArrayName, FiledPart, NewFile, PartFiles } from './part-files.ts';
import type { Part } from './parts.ts';

const ARRAYS = { Uint8Array, Int8Array, Int16Array, Int32Array, Uint32Array, Float64Array } as const;
type SomeArray = Uint8Array | Int8Array | Int16Array | Int32Array | Uint32Array | Float64Array;

/** What browsers offer in workers only, of which the types of pages know nothing. */
interface AccessHandle {
  read(into: ArrayBufferView, options: { at: number }): number;
  write(bytes: ArrayBufferView, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type FileHandle = FileSystemFileHandle & {
  createSyncAccessHandle?(options?: { mode: 'read-only' }): Promise<AccessHandle>;
};

/** Below this a part lies in the database itself: opening a file would take longer than reading it. */
const SHORTEST = 1 << 12;

/** The private files of this browser under a name. */
export function privateFiles(name: string): PartFiles {
  let opening: Promise<FileSystemDirectoryHandle> | null = null;
  const directory = (): Promise<FileSystemDirectoryHandle> => {
    opening ??= navigator.storage
      .getDirectory()
      .then((root) => root.getDirectoryHandle(name, { create: true }))
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  return {
    create: async () => {
      if (!hasFiles()) return null;
      try {
        const file = crypto.randomUUID();
        const handle: FileHandle = await (await directory()).getFileHandle(file, { create: true });
        const access = await handle.createSyncAccessHandle?.();
        return access ? newFile(file, access) : null;
      } catch {
        // Private windows of some browsers refuse; the database takes everything.
        return null;
      }
    },
    reading: () => {
      const opened = new Map<string, Promise<OpenFile>>();
      let isClosed = false;
      const open = async (file: string) => openFile(await (await directory()).getFileHandle(file));
      return {
        part: async (filed) => {
          if (isClosed) throw new DOMException('Closed', 'AbortError');
          const opening = opened.get(filed.file) ?? open(filed.file);
          opened.set(filed.file, opening);
          return partFrom(await opening, filed);
        },
        close: () => {
          isClosed = true;
          for (const opening of opened.values())
            opening.then(
              (file) => file.close(),
              () => undefined,
            );
        },
      };
    },
    sweep: async (isReferred) => {
      if (!hasFiles()) return;
      const all = await directory();
      for await (const [file, handle] of all.entries()) {
        if (await isReferred(file)) continue;
        const access = await (handle as FileHandle).createSyncAccessHandle?.().catch(() => null);
        // Somebody is writing it. Had they ended before, the reference would be seen now.
        if (!access) continue;
        const isOrphan = await isReferred(file).then(
          (isKept) => !isKept,
          () => false,
        );
        access.close();
        if (isOrphan) await all.removeEntry(file);
      }
    },
  };
}

/** The bytes of a file from a place on. */
interface OpenFile {
  bytes(at: number, length: number): ArrayBuffer | Promise<ArrayBuffer>;
  close(): void;
}

async function openFile(handle: FileHandle): Promise<OpenFile> {
  try {
    // Twice as fast as asking for a part of a file; but some browsers let one reader have it at a time.
    const access = await handle.createSyncAccessHandle?.({ mode: 'read-only' });
    if (access)
      return {
        bytes: (at, length) => {
          const bytes = new ArrayBuffer(length);
          const read = access.read(new Uint8Array(bytes), { at });
          return read === length ? bytes : bytes.slice(0, read);
        },
        close: () => access.close(),
      };
  } catch {
    // Somebody else has it.
  }
  const file = await handle.getFile();
  return { bytes: (at, length) => file.slice(at, at + length).arrayBuffer(), close: () => undefined };
}

function hasFiles(): boolean {
  return typeof navigator !== 'undefined' && 'storage' in navigator && 'getDirectory' in navigator.storage;
}

function newFile(file: string, access: AccessHandle): NewFile {
  let end = 0;
  const write = (bytes: ArrayBufferView): void => {
    if (access.write(bytes, { at: end }) !== bytes.byteLength)
      throw new DOMException(`A file took ${end} bytes and no more`, 'QuotaExceededError');
    end = aligned(end + bytes.byteLength);
  };
  return {
    append: (part) => {
      const { as, arrays } = arraysOf(part);
      if (arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) < SHORTEST) return part;
      const at = end;
      for (const array of arrays) write(array);
      return { file, at, as, arrays: arrays.map((array) => ({ type: nameOf(array), length: array.length })) };
    },
    flush: () => access.flush(),
    close: () => access.close(),
  };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function nameOf(array: SomeArray): ArrayName {
  return array.constructor.name as ArrayName;
}

function arraysOf(part: Part): { readonly as: FiledPart['as']; readonly arrays: readonly SomeArray[] } {
  if ('bytes' in part) return { as: 'words', arrays: [part.bytes, part.ends] };
  if (!('as' in part)) return { as: 'numbers', arrays: [part] };
  return part.as === 'run' ? { as: 'numbers', arrays: [] } : { as: part.as, arrays: [part.values] };
}

/** A part from the file that it lies in. */
async function partFrom(file: OpenFile, { at, as, arrays }: FiledPart): Promise<Part> {
  const sizeOf = ({ type, length }: FiledPart['arrays'][number]) => ARRAYS[type].BYTES_PER_ELEMENT * length;
  const length = arrays.reduce((sum, array) => aligned(sum) + sizeOf(array), 0);
  const bytes = await file.bytes(at, length);
  if (bytes.byteLength !== length) throw new Error(`${bytes.byteLength} of ${length} bytes are stored`);
  let from = 0;
  const [first, second] = arrays.map((array) => {
    const values = new ARRAYS[array.type](bytes, from, array.length);
    from = aligned(from + sizeOf(array));
    return values;
  });
  // Each was written as what it is read as.
  if (as === 'words') return { bytes: first, ends: second } as Part;
  return (as === 'numbers' ? first : { as, values: first }) as Part;
}
