import type { Given, KeptCompared } from '#storage';
import type { Archive } from './archive.ts';
import type { EngineNeeds } from './engine.ts';

/** What comes from other devices and from publications to be put beside schemes. */
export class ExchangeDesk {
  private readonly archive: Archive;
  private readonly needs: Pick<EngineNeeds, 'now' | 'newId'>;

  constructor(archive: Archive, needs: Pick<EngineNeeds, 'now' | 'newId'>) {
    this.archive = archive;
    this.needs = needs;
  }

  async compared(): Promise<readonly KeptCompared[]> {
    return (await this.beside()).compared();
  }

  async removeCompared(ids: readonly string[]): Promise<null> {
    await (await this.beside()).removeCompared(ids);
    return null;
  }

  async given(): Promise<readonly Given[]> {
    return (await this.beside()).given();
  }

  async keepGiven(given: Given): Promise<null> {
    await (await this.beside()).keepGiven({ ...given, id: given.id || this.needs.newId() });
    return null;
  }

  async removeGiven(ids: readonly string[]): Promise<null> {
    await (await this.beside()).removeGiven(ids);
    return null;
  }

  private async beside() {
    const { storage } = await this.archive.open();
    return storage.beside();
  }
}
