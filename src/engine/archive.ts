import type { Kind } from '#records';
import type { Storage } from '#storage';
import { OpenedSchemes, type Opened } from './opened.ts';

/** The storage and the schemes that are open. Storage is opened at the first question and again after a failure to open. */
export class Archive {
  private readonly storage: () => Promise<Storage>;
  private opening: Promise<{ storage: Storage; opened: OpenedSchemes }> | null = null;

  constructor(storage: () => Promise<Storage>) {
    this.storage = storage;
  }

  async open() {
    const { opening } = this;
    const already = await opening;
    // Whoever came first has opened it anew by now.
    if (already && !already.storage.isOpen() && this.opening === opening) this.opening = null;
    this.opening ??= this.storage().then(
      (storage) => ({ storage, opened: new OpenedSchemes(storage) }),
      (error: unknown) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }

  /** A scheme with the records that counting needs. */
  async get(id: string): Promise<Opened> {
    const { opened } = await this.open();
    return opened.get(id);
  }

  /** A scheme with every column of some kinds of record. */
  async whole(id: string, kinds: readonly Kind[]): Promise<Opened> {
    const { opened } = await this.open();
    return opened.whole(id, kinds);
  }
}
