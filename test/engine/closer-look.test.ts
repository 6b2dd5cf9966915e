import 'fake-indexeddb/auto';
import { utils, write } from '@e965/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine, type Answer, type Engine } from '#engine';
import type { Choices, SourceFile } from '#intake';
import { openStorage, type Storage } from '#storage';
import { dayFromIso } from '#units';
import { textFile } from '../support/shared.ts';

const TODAY = dayFromIso('2026-11-21') ?? 0;

let databases = 0;
const opened: Storage[] = [];
afterEach(() => opened.splice(0).forEach((storage) => storage.close()));

function fresh(): Engine {
  const name = `closer-${++databases}`;
  let ids = 0;
  const storage = async () => {
    const one = await openStorage(name);
    opened.push(one);
    return one;
  };
  return createEngine({ storage, now: () => 1_700_000_000_000, newId: () => `id${++ids}` });
}

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.trouble.code);
  return answer.value;
}

const looked = async (
  engine: Engine,
  files: readonly SourceFile[],
  choices: Readonly<Record<string, Choices>> = {},
) => value(await engine.look({ files, choices, scheme: null, isProfileToDecide: false, today: TODAY })).look;

const RECEIPTS = textFile(
  'receipts.csv',
  [
    'receipt_id,policy_id,Entered,Paid on,amount',
    ...Array.from({ length: 6 }, (_, i) => `R${i},P${i % 2},2024-01-2${i},2024-01-1${i},${i}.50`),
  ].join('\n'),
);

describe('a closer look through the engine', () => {
  it('follows what is decided of its table, look by look', async () => {
    const engine = fresh();
    const first = await looked(engine, [RECEIPTS], { 'receipts.csv': { kind: 'contributions' } });
    const before = value(await engine.closer({ look: first, table: 'receipts.csv' }));
    const paid = (column: string) => (before?.used ?? []).find((one) => one.column === column);
    expect(paid('receipt_id')).toMatchObject({ by: 'name', sureness: 'sure' });
    const said: Choices = { kind: 'contributions', columns: { entered: 'pay_date', paidon: null } };
    const second = await looked(engine, [RECEIPTS], { 'receipts.csv': said });
    const after = value(await engine.closer({ look: second, table: 'receipts.csv' }));
    const at = after?.columns.findIndex(({ column }) => column === 'pay_date') ?? -1;
    expect(after?.first[0]?.cells[at]).toEqual({ value: '2024-01-20', cell: '2024-01-20' });
    expect(after?.used.find(({ column }) => column === 'pay_date')).toEqual({
      ...{
        at: 2,
        column: 'pay_date',
        by: 'said',
        sureness: 'sure',
        cells: { filled: 6, unread: 0, isOfAll: true },
      },
    });
  });

  it('is had of every sheet of a spreadsheet, its rows numbered as the sheet has them', async () => {
    const engine = fresh();
    const book = utils.book_new();
    for (const [name, id] of [
      ['May', 'A'],
      ['June', 'B'],
    ] as const)
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ['Receipts'],
          [],
          ['receipt_id', 'policy_id', 'pay_date', 'amount'],
          [`${id}1`, 'P1', '2024-05-01', 5],
          [],
          [`${id}2`, 'P1', 'soon', 5],
        ]),
        name,
      );
    const file = {
      name: 'r.xlsx',
      content: new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]),
    };
    const look = await looked(engine, [file]);
    const june = value(await engine.closer({ look, table: 'r.xlsx (June)' }));
    expect(june?.first.map(({ row, cells }) => [row, cells[0]])).toEqual([[4, { value: 'B1', cell: 'B1' }]]);
    expect(june?.worst).toMatchObject([{ row: 6, wrong: ['pay_date'], cells: ['B2', 'P1', 'soon', '5'] }]);
  });

  it('reads days that a spreadsheet numbers as such where their column is known, and offers none by their numbers', async () => {
    const engine = fresh();
    const book = utils.book_new();
    const rows = Array.from({ length: 5 }, (_, i) => [`R${i}`, 45_292 + i, 45_300 + i]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([['receipt_id', 'When', 'Numbers'], ...rows]), 'Sheet');
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    const file = { name: 'r.xlsx', content: new Blob([bytes]) };
    const said: Choices = { kind: 'contributions', columns: { when: 'pay_date' } };
    const look = await looked(engine, [file], { 'r.xlsx (Sheet)': said });
    const closer = value(await engine.closer({ look, table: 'r.xlsx (Sheet)' }));
    expect(closer?.used[1]).toMatchObject({ column: 'pay_date', cells: { filled: 5, unread: 0 } });
    expect(closer?.fitting).toEqual([{ at: 2, columns: ['policy_id', 'amount'] }]);
  });

  it('is nothing where there is no table, and a trouble where the look is gone', async () => {
    const engine = fresh();
    const profile = textFile('profile.json', JSON.stringify({ name: 'Hills', currency: 'INR' }));
    const look = await looked(engine, [RECEIPTS, profile]);
    expect(value(await engine.closer({ look, table: 'profile.json' }))).toBeNull();
    expect(value(await engine.closer({ look, table: 'other.csv' }))).toBeNull();
    await engine.forget({ look });
    expect(await engine.closer({ look, table: 'receipts.csv' })).toMatchObject({
      ok: false,
      trouble: { code: 'look-gone' },
    });
  });
});
