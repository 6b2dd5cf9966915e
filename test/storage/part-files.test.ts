import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeTables, type AnyTable } from '#records';
import { openStorage, type Storage } from '#storage';
import { addition, alone, expectSame, receipts, scheme } from '../support/stored.ts';

/**
 * The browser's private files as the standard has them: one writer at a time, who sees to it that nobody else removes
 * the file meanwhile.
 */
class Disk {
  readonly files = new Map<string, Uint8Array>();
  readonly held = new Set<string>();
  /** How many bytes fit on it. */
  room = Infinity;
  beforeReading: (() => Promise<void>) | null = null;

  readonly directory = {
    getDirectoryHandle: () => Promise.resolve(this.directory),
    getFileHandle: async (name: string, options?: { create: boolean }) => {
      if (options?.create) this.files.set(name, new Uint8Array(0));
      else {
        const before = this.beforeReading;
        this.beforeReading = null;
        await before?.();
      }
      if (!this.files.has(name)) throw new DOMException(name, 'NotFoundError');
      return this.handle(name);
    },
    entries: () => this.entries(),
    removeEntry: (name: string) =>
      this.free(name).then(() => {
        this.files.delete(name);
      }),
  };

  private free(name: string): Promise<void> {
    return this.held.has(name)
      ? Promise.reject(new DOMException(name, 'NoModificationAllowedError'))
      : Promise.resolve();
  }

  private async *entries() {
    await Promise.resolve();
    for (const name of [...this.files.keys()]) yield [name, this.handle(name)] as const;
  }

  private handle(name: string) {
    return {
      createSyncAccessHandle: async () => {
        await this.free(name);
        this.held.add(name);
        return {
          read: (into: Uint8Array, { at }: { at: number }) => {
            const bytes = this.files.get(name)!.subarray(at, at + into.length);
            into.set(bytes);
            return bytes.length;
          },
          write: (view: ArrayBufferView, { at }: { at: number }) => {
            const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
            if (at + bytes.length > this.room) throw new DOMException('full', 'QuotaExceededError');
            const grown = new Uint8Array(at + bytes.length);
            grown.set(this.files.get(name)!);
            grown.set(bytes, at);
            this.files.set(name, grown);
            return bytes.length;
          },
          flush: () => undefined,
          close: () => void this.held.delete(name),
        };
      },
      getFile: () => Promise.resolve(new Blob([this.files.get(name)! as Uint8Array<ArrayBuffer>])),
    };
  }
}

describe('long parts in files', () => {
  let disk = new Disk();
  let storage: Storage;
  let databases = 0;
  beforeEach(async () => {
    disk = new Disk();
    vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(disk.directory) } });
    storage = await openStorage(`filed-${++databases}`);
  });
  afterEach(() => {
    storage.close();
    vi.unstubAllGlobals();
  });

  const add = (table: AnyTable, before: AnyTable | null = null) =>
    storage.addRecords('s', () => scheme('First'), [{ table, before }], addition, alone);
  const stored = async () => (await storage.records('s'))?.records.contributions;
  /** Files are taken away behind what has been asked for. */
  const filesLeft = (count: number) => vi.waitFor(() => expect(disk.files.size).toBe(count));

  it('come back as they were, and later parts from later files', async () => {
    const before = await receipts(0, 300_000);
    await add(before);
    expectSame(await stored(), before);
    const { table } = mergeTables(before, [
      { table: await receipts(300_000, 300_100), columns: new Set(Object.keys(before.columns)) },
    ]);
    const [first] = disk.files.keys();
    await add(table, before);
    expectSame(await stored(), table);
    expect([...disk.files.keys()]).toContain(first);
    await filesLeft(2);
  });

  it('leave no file behind when they are replaced or their scheme is removed', async () => {
    await add(await receipts(0, 30_000));
    const [first] = disk.files.keys();
    const table = await receipts(5, 30_000);
    await add(table);
    await filesLeft(1);
    expect([...disk.files.keys()]).not.toContain(first);
    expectSame(await stored(), table);
    await storage.remove('s');
    expect(disk.files.size).toBe(0);
  });

  it('stay as they were where the disk is full', async () => {
    const table = await receipts(0, 30_000);
    await add(table);
    disk.room = 50_000;
    await expect(add(await receipts(0, 60_000), table)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expectSame(await stored(), table);
    await filesLeft(1);
    expect(disk.held.size).toBe(0);
  });

  it('are read anew where another tab has replaced them meanwhile', async () => {
    await add(await receipts(0, 30_000));
    const table = await receipts(7, 40_000, 'bank');
    disk.beforeReading = async () => {
      await add(table);
      await filesLeft(1);
    };
    expectSame(await stored(), table);
  });

  it('are read beside another reader, and what is being written stays', async () => {
    const table = await receipts(0, 30_000);
    await add(table);
    for (const name of disk.files.keys()) disk.held.add(name);
    disk.files.set('of another tab', new Uint8Array(9));
    disk.held.add('of another tab');
    expectSame(await stored(), table);
    await storage.addRecords(
      's2',
      () => ({ ...scheme('Other'), id: 's2' }),
      [],
      {
        ...addition,
        scheme: 's2',
      },
      alone,
    );
    await storage.remove('s2');
    expect([...disk.files.keys()]).toContain('of another tab');
    expectSame(await stored(), table);
  });

  it('tell that they are gone rather than come back as something else', async () => {
    await add(await receipts(0, 30_000));
    disk.files.clear();
    await expect(stored()).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('lie in the database where there are few, or no files may be had', async () => {
    await add(await receipts(0, 100));
    expect(disk.files.size).toBe(0);
    vi.stubGlobal('navigator', {
      storage: { getDirectory: () => Promise.reject(new DOMException('private', 'SecurityError')) },
    });
    storage.close();
    storage = await openStorage(`filed-${++databases}`);
    const table = await receipts(0, 30_000);
    await add(table);
    expectSame(await stored(), table);
  });
});
