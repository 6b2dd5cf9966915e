import { describe, expect, it } from 'vitest';
import { mapAsPlain, mapFrom, NO_MAP } from '#reports';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { value } from '../support/engine.ts';
import { addedMadeUp, freshEngine } from '../support/fresh-engine.ts';

const small = makeScheme({ ...PLAIN_STORY, families: 8, months: 6 });
const map = { ...NO_MAP, orgUnit: 'DiszpKrYNg8', dataElements: { 'renewal-rate': 'fbfJHSPpUQD' } };

describe('what another system calls a scheme’s indicators', () => {
  it('is kept by scheme, over a visit, and goes with its scheme alone', async () => {
    const { engine, reopened } = freshEngine();
    const [one, other] = [await addedMadeUp(engine, small), await addedMadeUp(engine, small, 'made-up')];
    const kept = [one, other].map((id) => ({ kind: 'system-map' as const, id, content: mapAsPlain(map) }));
    value(await engine.keepOnShelf({ entries: kept }));
    const later = reopened();
    const entries = value(await later.shelf({ kind: 'system-map' }));
    expect(entries.map(({ id }) => id).sort()).toEqual([one, other].sort());
    for (const { content } of entries) expect(mapFrom(content)).toEqual({ map });
    value(await later.removeScheme({ scheme: one }));
    expect(value(await later.shelf({ kind: 'system-map' })).map(({ id }) => id)).toEqual([other]);
  });
});

describe('what was written and kept of reports', () => {
  it('goes with its scheme, and with it alone', async () => {
    const { engine } = freshEngine();
    const [one, other] = [await addedMadeUp(engine, small), await addedMadeUp(engine, small, 'made-up')];
    const kinds = ['sentence', 'report'] as const;
    const entries = [one, other, `${one}2`].flatMap((scheme) =>
      kinds.map((kind) => ({ kind, id: `${scheme} 1`, content: 1 })),
    );
    value(await engine.keepOnShelf({ entries }));
    value(await engine.removeScheme({ scheme: one }));
    for (const kind of kinds) {
      const left = value(await engine.shelf({ kind })).map(({ id }) => id);
      expect(left.sort()).toEqual([`${other} 1`, `${one}2 1`].sort());
    }
  });
});

describe('a sheet of another tool', () => {
  it('is read as its cells stand, and nothing of it is kept', async () => {
    const { engine, storage } = freshEngine();
    const file = new Blob(['period;code;value\n\n2024-01;P1;"1;5"\n']);
    expect(value(await engine.smallTable({ file }))).toEqual({
      delimiter: ';',
      rows: [
        { row: 1, cells: ['period', 'code', 'value'] },
        { row: 3, cells: ['2024-01', 'P1', '1;5'] },
      ],
    });
    expect(value(await engine.smallTable({ file: new Blob([]) }))).toEqual({ fault: 'empty' });
    expect(await (await storage()).schemes()).toEqual([]);
  });
});
