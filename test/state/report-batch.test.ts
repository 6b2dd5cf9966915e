import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Engine, SchemeSummary } from '#engine';
import { reportFrom, sentenceFor, type Report } from '#reports';
import { createWords } from '#words';
import { ingredientsOf, troubleOf, type BatchAsked } from '#state';
import { reportsOfMany } from '../../src/state/report-batch.ts';
import { freshEngine } from '../support/fresh-engine.ts';
import { gathered, schemeOf } from '../support/reported.ts';
import { value } from '../support/engine.ts';

const words = createWords('en-GB');

/** Schemes in one engine, by their names. */
async function schemesNamed(names: readonly string[]) {
  const { engine } = freshEngine();
  const schemes: SchemeSummary[] = [];
  for (const [i, name] of names.entries())
    schemes.push((await schemeOf({ name, seed: 40 + i, families: 40, months: 16 }, engine)).scheme);
  return { engine, schemes };
}

function asked(schemes: readonly SchemeSummary[], more: Partial<BatchAsked> = {}): BatchAsked {
  return {
    schemes,
    kinds: ['board'],
    forms: ['md', 'csv'],
    end: null,
    words,
    signal: new AbortController().signal,
    fileName: ({ name, kind }, form) => `${name} ${kind}.${form}`,
    onProgress: () => undefined,
    ...more,
  };
}

async function filesIn(zip: Blob | null | undefined): Promise<Readonly<Record<string, string>>> {
  if (!zip) return {};
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

async function made(engine: Engine, request: BatchAsked) {
  const batch = await reportsOfMany(engine, request);
  if (!batch) throw new Error('Stopped');
  const { zip, outcomes } = batch;
  return { zip, outcomes, files: await filesIn(zip) };
}

describe('reports of several schemes', () => {
  it('are of the month asked for, or are not made', async () => {
    const { engine, schemes } = await schemesNamed(['Hill', 'Lake']);
    const [hill] = schemes;
    if (!hill) throw new Error('No scheme');
    const { periods } = await gathered({ engine, scheme: hill });
    const { last } = periods.counted.periods[periods.at - 1] ?? { last: 0 };
    const there = await made(engine, asked(schemes, { end: last }));
    expect(there.outcomes.map(({ reports }) => reports.map(({ end }) => end))).toEqual([[last], [last]]);
    // Before the records, before a year of them is full, and long after.
    for (const end of [last - 100, (periods.counted.periods[0]?.last ?? 0) - 1, last + 100]) {
      const { zip, outcomes } = await made(engine, asked(schemes, { end }));
      expect(zip).toBeNull();
      expect(outcomes.map(({ reports, failure }) => [reports.length, failure])).toEqual([
        [0, null],
        [0, null],
      ]);
    }
  });

  it('leave nothing of a scheme that fails half-way, and all of the others', async () => {
    const { engine, schemes } = await schemesNamed(['Hill', 'Lake', 'Moor']);
    const fileName = ({ name, kind }: Report, form: string) => {
      if (name === 'Lake' && form === 'csv') throw new Error('no room');
      return `${name} ${kind}.${form}`;
    };
    const { files, outcomes } = await made(engine, asked(schemes, { fileName }));
    expect(Object.keys(files)).toEqual([
      'Hill board.md',
      'Hill board.csv',
      'Moor board.md',
      'Moor board.csv',
    ]);
    expect(outcomes.map(({ reports }) => reports.length)).toEqual([1, 0, 1]);
    expect(outcomes.map(({ failure }) => failure?.message)).toEqual([undefined, 'no room', undefined]);
  });

  it('tell trouble of the engine as what it is, and write no file where all fail', async () => {
    const { engine, schemes } = await schemesNamed(['Hill']);
    const broken: Engine = {
      ...engine,
      quality: () => Promise.resolve({ ok: false, trouble: { code: 'unknown-scheme', detail: '' } }),
    };
    const { zip, outcomes } = await made(broken, asked(schemes));
    expect(zip).toBeNull();
    expect(troubleOf(outcomes[0]?.failure)?.code).toBe('unknown-scheme');
  });

  it('are not made at all when they are stopped', async () => {
    const { engine, schemes } = await schemesNamed(['Hill', 'Lake']);
    const running = new AbortController();
    const onProgress = (_: number, name: string) => {
      if (name === 'Lake') running.abort();
    };
    const request = asked(schemes, { signal: running.signal, onProgress });
    expect(await reportsOfMany(engine, request)).toBeNull();
    // Also where the last file is being written.
    const late = new AbortController();
    const lastName = ({ name }: Report, form: string) => {
      if (name === 'Lake') late.abort();
      return `${name}.${form}`;
    };
    expect(
      await reportsOfMany(engine, asked(schemes, { signal: late.signal, fileName: lastName })),
    ).toBeNull();
  });

  it('of schemes with one name all are in the file', async () => {
    const { engine, schemes } = await schemesNamed(['Hill', 'Hill', 'Hill']);
    const { files } = await made(engine, asked(schemes, { forms: ['csv'] }));
    expect(Object.keys(files)).toEqual(['Hill board.csv', 'Hill board-2.csv', 'Hill board-3.csv']);
    expect(new Set(Object.values(files)).size).toBe(3);
  });

  it('hold what a person wrote, and are not made without it', async () => {
    const { engine, schemes } = await schemesNamed(['Hill']);
    const [scheme] = schemes;
    if (!scheme) throw new Error('No scheme');
    const brief = reportFrom('brief', await gathered({ engine, scheme }), words);
    const block = brief.sections
      .flatMap(({ blocks }) => blocks)
      .find((one) => one.as === 'text' && one.id === 'who run');
    if (block?.as !== 'text') throw new Error('Nobody is asked who runs it');
    const sentence = sentenceFor(block, 'Three volunteers.', brief);
    const id = `${scheme.id} ${JSON.stringify(['brief', block.id])}`;
    value(await engine.keepOnShelf({ entries: [{ kind: 'sentence', id, content: sentence }] }));
    // Both briefs say the same of who the scheme is; the board page does not ask.
    const { files } = await made(
      engine,
      asked(schemes, { kinds: ['board', 'brief', 'long-brief'], forms: ['md'] }),
    );
    expect(Object.values(files).map((text) => text.includes('Three volunteers.'))).toEqual([
      false,
      true,
      true,
    ]);
    const unread: Engine = {
      ...engine,
      shelf: () => Promise.resolve({ ok: false, trouble: { code: 'storage-unavailable', detail: '' } }),
    };
    await expect(reportsOfMany(unread, asked(schemes))).rejects.toThrow('storage-unavailable');
  });

  it('ask how other schemes stand for briefs alone', async () => {
    const { engine, schemes } = await schemesNamed(['Hill']);
    const compare = vi.fn<Engine['compare']>((request, hooks) => engine.compare(request, hooks));
    await made({ ...engine, compare }, asked(schemes, { kinds: ['board', 'quality'] }));
    expect(compare).not.toHaveBeenCalled();
    await made({ ...engine, compare }, asked(schemes, { kinds: ['board', 'brief'] }));
    expect(compare).toHaveBeenCalledOnce();
  });
});

describe('what reports are made from', () => {
  it('holds all that they read, though not all is counted by days and by line', async () => {
    const made = await schemeOf({ seed: 44, families: 120 });
    const measures: Array<readonly string[] | undefined> = [];
    const engine: Engine = {
      ...made.engine,
      count: ({ measures: wanted, ...request }, hooks) => {
        if (request.split !== null) measures.push(wanted);
        return made.engine.count(request, hooks);
      },
    };
    const few = await ingredientsOf(made.engine, made.scheme, { grain: null, end: null });
    const all = await ingredientsOf(engine, made.scheme, { grain: null, end: null });
    if (!few || !all) throw new Error('No months');
    for (const kind of ['board', 'brief', 'long-brief', 'quality'] as const)
      expect(reportFrom(kind, few, words)).toEqual(reportFrom(kind, all, words));
    for (const wanted of measures) expect(wanted?.length).toBeLessThan(20);
    expect(measures).toHaveLength(2);
  });
});
