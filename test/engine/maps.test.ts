import { describe, expect, it } from 'vitest';
import type { Engine, LookRequest } from '#engine';
import { mapsAsJson, type Maps, type SourceFile } from '#intake';
import { engineOver, PROFILE, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

/** Receipts under headings that nobody knows, on days that can be meant in two ways. */
const receipts = (name: string, id = 'R1') =>
  textFile(name, `Quittung;Police;Tag;Betrag\n${id};P1;01/02/2024;5\n`);
const MAPS: Maps = {
  contributions: {
    columns: { quittung: 'receipt_id', police: 'policy_id', tag: 'pay_date', betrag: 'amount' },
    readings: { pay_date: 'day-first' },
  },
};
const file = (maps: Maps, name = 'map.json') => textFile(name, mapsAsJson(maps));

const looked = async (
  engine: Engine,
  files: readonly SourceFile[],
  scheme: string | null,
  more: Partial<LookRequest> = {},
) => value(await engine.look({ files, choices: {}, scheme, isProfileToDecide: true, today: TODAY, ...more }));
const mapsOf = async (engine: Engine, scheme: string) =>
  value(await engine.schemes(null)).find(({ id }) => id === scheme)?.maps?.contributions;

describe('a file of maps among the files', () => {
  it('has those of a new scheme read by it, wherever it stands among them, and is kept', async () => {
    const engine = engineOver();
    const look = await looked(engine, [receipts('a.csv'), file(MAPS)], null);
    expect(look.areMapsTaken).toBe(true);
    expect(look.files).toMatchObject([
      { kind: 'contributions', fault: null, rowsAccepted: 1, refused: 0 },
      { kind: null, fault: null, maps: MAPS },
    ]);
    const { scheme } = value(await engine.add({ look: look.look, profile: PROFILE, scheme: null }));
    expect(await mapsOf(engine, scheme)).toMatchObject(MAPS.contributions ?? {});
    const [addition] = value(await engine.additions({ scheme }));
    expect(addition?.files).toMatchObject([
      { name: 'a.csv', accepted: 1 },
      { name: 'map.json', kind: 'maps' },
    ]);
    // The next month needs no file of maps.
    expect((await looked(engine, [receipts('b.csv', 'R2')], scheme)).files).toMatchObject([
      { rowsAccepted: 1, questions: [{ column: 'pay_date' }], readings: [{ choice: 'day-first' }] },
    ]);
  });

  it('is not taken by a scheme that is there until somebody says so, and then has the last word', async () => {
    const engine = engineOver();
    const own: Maps = { contributions: { ...MAPS.contributions, readings: { pay_date: 'month-first' } } };
    const first = await looked(engine, [receipts('a.csv'), file(own)], null);
    const { scheme } = value(await engine.add({ look: first.look, profile: PROFILE, scheme: null }));

    const files = [receipts('b.csv', 'R2'), file(MAPS)];
    const asked = await looked(engine, files, scheme);
    expect(asked.areMapsTaken).toBe(false);
    expect(asked.files[0]?.readings[0]).toMatchObject({ choice: 'month-first' });
    const taken = await looked(engine, files, scheme, { takesMaps: true });
    expect(taken.areMapsTaken).toBe(true);
    expect(taken.files[0]?.readings[0]).toMatchObject({ choice: 'day-first' });
    expect((await mapsOf(engine, scheme))?.readings).toEqual({ pay_date: 'month-first' });
    value(await engine.add({ look: taken.look, profile: null, scheme }));
    expect((await mapsOf(engine, scheme))?.readings).toEqual({ pay_date: 'day-first' });
  });

  it('goes behind what the person says of a table', async () => {
    const engine = engineOver();
    const choices = { 'a.csv': { readings: { pay_date: 'month-first' } } } as const;
    const look = await looked(engine, [receipts('a.csv'), file(MAPS)], null, { choices });
    expect(look.files[0]?.readings[0]).toMatchObject({ choice: 'month-first' });
    const { scheme } = value(await engine.add({ look: look.look, profile: PROFILE, scheme: null }));
    expect((await mapsOf(engine, scheme))?.readings).toEqual({ pay_date: 'month-first' });
  });

  it('alone is kept with a scheme that takes it, and makes no scheme', async () => {
    const engine = engineOver();
    const alone = await looked(engine, [file(MAPS)], null);
    expect(await engine.add({ look: alone.look, profile: PROFILE, scheme: null })).toMatchObject({
      trouble: { code: 'nothing-to-add' },
    });
    const canonical = textFile('r.csv', 'receipt_id,policy_id,pay_date,amount\nR9,P,2024-01-05,1\n');
    const first = await looked(engine, [canonical], null);
    const { scheme } = value(await engine.add({ look: first.look, profile: PROFILE, scheme: null }));
    const refused = await looked(engine, [file(MAPS)], scheme);
    expect(await engine.add({ look: refused.look, profile: null, scheme })).toMatchObject({
      trouble: { code: 'nothing-to-add' },
    });
    const taken = await looked(engine, [file(MAPS)], scheme, { takesMaps: true });
    value(await engine.add({ look: taken.look, profile: null, scheme }));
    expect(await mapsOf(engine, scheme)).toMatchObject(MAPS.contributions ?? {});
  });

  it('that is faulty says what is wrong with it and where, and the others are read without it', async () => {
    const faulty = textFile('map.json', mapsAsJson({}).replace('"maps": {}', '"maps": {"sales": {}}'));
    const look = await looked(engineOver(), [faulty, receipts('a.csv')], null);
    expect(look).toMatchObject({
      areMapsTaken: false,
      files: [
        {
          fault: { code: 'maps-fault', fault: { code: 'unknown-kind', where: 'maps.sales', value: 'sales' } },
        },
        { fault: { code: 'unknown-kind' } },
      ],
    });
  });
});
