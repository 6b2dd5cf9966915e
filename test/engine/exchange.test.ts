import { describe, expect, it } from 'vitest';
import type { ComparisonFileRequest, Engine } from '#engine';
import { readComparison } from '#exchange';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, ownDatabase, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

const { files } = makeScheme({ ...PLAIN_STORY, name: 'Far Hills', families: 25, months: 15 });

async function withScheme(database = ownDatabase()) {
  const engine = engineOver(database);
  const request = { choices: {}, scheme: null, isProfileToDecide: false, today: TODAY };
  const sources = files.map(({ name, text }) => textFile(name, text));
  const { look, profile } = value(await engine.look({ ...request, files: sources }));
  const { scheme } = value(await engine.add({ look, profile, scheme: null }));
  return { engine, scheme };
}

const written = async (engine: Engine, scheme: string, change: Partial<ComparisonFileRequest> = {}) =>
  value(
    await engine.comparisonFile({
      scheme,
      splits: ['sex'],
      isByAgeOfSex: false,
      hideBelow: null,
      format: 'json',
      today: TODAY,
      ...change,
    }),
  ).file;

describe('comparison files', () => {
  it('go to another device, and are listed there until they are removed', async () => {
    const { engine, scheme } = await withScheme();
    const file = await written(engine, scheme, { hideBelow: 5 });
    const other = engineOver();
    const [kept] = value(await other.keepCompared({ files: [{ name: 'far.json', content: file }] }));
    const id = `file-${scheme}`;
    expect(kept).toEqual({
      file: 'far.json',
      id,
      name: 'Far Hills',
      isMadeUp: false,
      replaced: null,
      isOlder: false,
      passedOver: [],
    });
    const [listed] = value(await other.compared(null));
    expect(listed).toMatchObject({ id, hiddenBelow: 5, writtenOn: TODAY, parts: ['whole', 'sex'] });
    expect(listed?.quality).toBeGreaterThan(0);
    expect(value(await other.schemes(null))).toEqual([]);
    value(await other.removeCompared({ ids: [id] }));
    expect(value(await other.compared(null))).toEqual([]);
    // Undone, it is there as it was; a second time there is nothing to undo.
    expect(value(await other.restoreCompared({ ids: [id, 'file-x'] }))).toEqual([id]);
    expect(value(await other.compared(null))).toEqual([listed]);
    expect(value(await other.restoreCompared({ ids: [id] }))).toEqual([]);
  });

  it('of a made-up scheme say so wherever they stand beside others', async () => {
    const { engine, scheme } = await withScheme();
    const file = JSON.parse(await (await written(engine, scheme)).text()) as object;
    const other = engineOver();
    const content = new Blob([JSON.stringify({ ...file, made_up: true })]);
    const [kept] = value(await other.keepCompared({ files: [{ name: 'sample.json', content }] }));
    expect(kept).toMatchObject({ isMadeUp: true });
    expect(value(await other.compared(null))).toMatchObject([{ isMadeUp: true }]);
    const asked = { schemes: null, grain: 'month', end: null, length: 1, part: null, columns: null } as const;
    expect(value(await other.compare(asked)).rows).toMatchObject([{ origin: 'file', isMadeUp: true }]);
  });

  it('say the same as CSV, and what they hold is chosen', async () => {
    const { engine, scheme } = await withScheme();
    const json = await written(engine, scheme, { splits: [] });
    const csv = await written(engine, scheme, { splits: [], format: 'csv' });
    expect(readComparison(await csv.text())).toEqual(readComparison(await json.text()));
    expect(JSON.parse(await json.text())).toMatchObject({ splits: {}, age_of_sex: {} });
    const both = JSON.parse(await (await written(engine, scheme, { isByAgeOfSex: true })).text()) as object;
    expect(both).toMatchObject({ splits: { sex: { groups: ['F', 'M'] } }, age_of_sex: { F: {}, M: {} } });
  });

  it('stay those written last, in whatever order they are added', async () => {
    const { engine, scheme } = await withScheme();
    const days = [TODAY - 90, TODAY, TODAY - 30, TODAY];
    const files = await Promise.all(
      days.map(async (today, i) => ({
        name: `${i}.json`,
        content: await written(engine, scheme, { today, hideBelow: i === 0 ? null : i + 3 }),
      })),
    );
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ];
    for (const order of orders) {
      const other = engineOver();
      const some = order.flatMap((i) => files[i] ?? []);
      const answers = value(await other.keepCompared({ files: some }));
      expect(answers).toHaveLength(4);
      // Of two of the same day that whose name comes later.
      expect(value(await other.compared(null))).toMatchObject([{ file: '3.json', hiddenBelow: 6 }]);
    }
  });

  it('are not replaced by older ones unless that is asked for, and say so', async () => {
    const { engine, scheme } = await withScheme();
    const newer = await written(engine, scheme);
    const older = await written(engine, scheme, { today: TODAY - 30 });
    const files = [
      { name: 'newer.json', content: newer },
      { name: 'older.json', content: older },
    ];
    const kept = value(await engine.keepCompared({ files }));
    expect(kept[1]).toEqual({
      file: 'older.json',
      id: `file-${scheme}`,
      name: 'Far Hills',
      stays: TODAY,
      isSameDay: false,
    });
    expect(value(await engine.compared(null))).toMatchObject([{ file: 'newer.json' }]);
    const answers = value(await engine.keepCompared({ files, isOlderToo: true }));
    expect(answers[1]).toMatchObject({ file: 'older.json', replaced: TODAY, isOlder: true });
    expect(value(await engine.compared(null))).toHaveLength(1);
    // The records of the same scheme stay what they are beside it.
    expect(value(await engine.schemes(null))).toHaveLength(1);
  });

  it('are refused one by one', async () => {
    const { engine, scheme } = await withScheme();
    const answers = value(
      await engine.keepCompared({
        files: [
          { name: 'empty.json', content: new Blob([]) },
          { name: 'good.json', content: await written(engine, scheme) },
        ],
      }),
    );
    expect(answers[0]).toMatchObject({ file: 'empty.json', faults: [{ code: 'no-text' }] });
    expect(answers[1]).toMatchObject({ id: `file-${scheme}` });
    expect(await engine.comparisonFile({ ...REQUEST, scheme: 'nobody' })).toMatchObject({
      ok: false,
      trouble: { code: 'unknown-scheme' },
    });
  });
});

const REQUEST: Omit<ComparisonFileRequest, 'scheme'> = {
  splits: [],
  isByAgeOfSex: false,
  hideBelow: null,
  format: 'json',
  today: TODAY,
};

describe('rates and published values', () => {
  it('are kept on the device, and given an id where they have none', async () => {
    const engine = engineOver();
    const rate = {
      kind: 'rate',
      id: '',
      from: 'EUR',
      to: 'XOF',
      rate: 655.957,
      day: TODAY,
      source: 'BCEAO',
    } as const;
    value(await engine.keepGiven({ given: rate }));
    const [kept] = value(await engine.given(null));
    expect(kept).toMatchObject({ ...rate, id: expect.stringMatching(/./) as string });
    value(await engine.removeGiven({ ids: [kept?.id ?? ''] }));
    expect(value(await engine.given(null))).toEqual([]);
  });
});
