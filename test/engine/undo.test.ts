import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import type { SourceFile } from '#intake';
import { KIND_NAMES, rowAsCells, wordAt, type Kind } from '#records';
import type { Storage } from '#storage';
import { engineOver, ownDatabase, PROFILE, storageOf, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

/** An engine of its own, with the storage under it to look into. */
function fresh(): { readonly engine: Engine; readonly storage: () => Promise<Storage> } {
  const database = ownDatabase();
  return { engine: engineOver(database), storage: () => storageOf(database) };
}

interface Addition {
  readonly files: readonly SourceFile[];
  readonly replacing: readonly Kind[];
}

async function add(engine: Engine, scheme: string | null, { files, replacing }: Addition): Promise<string> {
  const request = { files, choices: {}, scheme, isProfileToDecide: false, today: TODAY };
  const { look } = value(await engine.look(request));
  return value(await engine.add({ look, profile: scheme === null ? PROFILE : null, scheme, replacing }))
    .scheme;
}

/** Everything of a scheme that somebody could see: each record with where it came from. */
async function contentOf(storage: Storage, scheme: string) {
  const stored = await storage.records(scheme);
  return KIND_NAMES.map((kind) => {
    const table = stored!.records[kind];
    return Array.from({ length: table.length }, (_, row) => [
      ...rowAsCells(table, row),
      wordAt(table.file.words, table.file.codes[row]!),
      table.row[row],
    ]);
  });
}

/** What is counted of a scheme by month and area, apart from which content it was counted of. */
async function countsOf(engine: Engine, scheme: string) {
  return value(await engine.count({ scheme, grain: 'month', split: 'area' })).counted;
}

const MEMBERS = textFile(
  'members.csv',
  [
    'insured_id,family_id,sex,birth_date,area',
    ...['A', 'B', 'C', 'D'].map((id, i) => `${id},F${i},${'MF'[i % 2]},19${80 + i}-01-01,Hill ${i % 3}`),
  ].join('\n'),
);

interface Line {
  readonly id: number;
  readonly amount: number;
  readonly month: number;
  readonly hasNote: boolean;
}

/** Claims of some months: of a file with notes, or of one that has no such column. */
function claims(name: string, lines: readonly Line[], hasNotes: boolean): SourceFile {
  const headings =
    'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed' +
    (hasNotes ? ',rejection_reason' : '');
  const rows = lines.map(({ id, amount, month, hasNote }) => {
    const note = hasNotes ? [hasNote ? `note ${amount}` : ''] : [];
    const day = `2024-0${month}-05`;
    return [`C${id}`, 'ABCD'[id % 4], 'outpatient', day, day, 'reported', amount, ...note].join(',');
  });
  return textFile(name, [headings, ...rows].join('\n'));
}

function finance(name: string, lines: readonly Line[]): SourceFile {
  const rows = lines.map(
    ({ month, amount, id }) => `2024-0${month},${id % 2 ? 'salaries' : 'grant'},${amount}`,
  );
  return textFile(name, ['month,line,actual', ...rows].join('\n'));
}

const line = fc.record({
  id: fc.nat(9),
  amount: fc.integer({ min: 1, max: 4 }),
  month: fc.integer({ min: 1, max: 6 }),
  hasNote: fc.boolean(),
});
const lines = (of: 'id' | 'all') =>
  of === 'id'
    ? fc.uniqueArray(line, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
    : fc.array(line, { minLength: 1, maxLength: 5 });
const anyAddition = (i: number) =>
  fc
    .tuple(lines('id'), fc.boolean(), fc.option(lines('id')), fc.option(lines('all')), fc.boolean())
    .map(([first, hasNotes, second, money, isReplacing]): Addition => ({
      files: [
        claims(`claims ${i}.csv`, first, hasNotes),
        ...(second ? [claims(`more claims ${i}.csv`, second, !hasNotes)] : []),
        ...(money ? [finance(`finance ${i}.csv`, money)] : []),
      ],
      replacing: isReplacing ? ['claims', 'finance'] : [],
    }));

describe('an addition taken back', () => {
  it('leaves what there would be without it, whatever came after', async () => {
    const sequence = fc
      .integer({ min: 2, max: 5 })
      .chain((count) =>
        fc.tuple(fc.tuple(...Array.from({ length: count }, (_, i) => anyAddition(i))), fc.nat(count - 1)),
      );
    await fc.assert(
      fc.asyncProperty(sequence, async ([additions, index]) => {
        const [one, other] = [fresh(), fresh()];
        const start = { files: [MEMBERS], replacing: [] };
        const id = await add(one.engine, null, start);
        const likeIt = await add(other.engine, null, start);
        for (const [i, addition] of additions.entries()) {
          await add(one.engine, id, addition);
          if (i !== index) await add(other.engine, likeIt, addition);
        }
        const listed = value(await one.engine.additions({ scheme: id }));
        const made = listed.toReversed()[index + 1]!;
        value(await one.engine.undo({ scheme: id, addition: made.key }));
        const [storage, likeStorage] = [await one.storage(), await other.storage()];
        expect(await contentOf(storage, id)).toEqual(await contentOf(likeStorage, likeIt));
        expect(await countsOf(one.engine, id)).toEqual(await countsOf(other.engine, likeIt));
        const now = value(await one.engine.additions({ scheme: id })).find(({ key }) => key === made.key);
        expect(now).toMatchObject({ canBeUndone: false });
        expect(now?.undoneAt).toBeGreaterThan(made.at);
        // And all the others after it, in any order that is left.
        for (const { key } of listed
          .filter(({ key }) => key !== made.key && key !== listed.at(-1)?.key)
          .reverse())
          value(await one.engine.undo({ scheme: id, addition: key }));
        const bare = await add(other.engine, null, start);
        expect(await contentOf(storage, id)).toEqual(await contentOf(likeStorage, bare));
      }),
      { numRuns: 40 },
    );
  });

  it('cannot be taken back twice, nor from a scheme that is gone', async () => {
    const { engine } = fresh();
    const id = await add(engine, null, { files: [MEMBERS], replacing: [] });
    const [only] = value(await engine.additions({ scheme: id }));
    value(await engine.undo({ scheme: id, addition: only!.key }));
    expect(await engine.undo({ scheme: id, addition: only!.key })).toMatchObject({
      trouble: { code: 'not-undoable' },
    });
    expect(await engine.undo({ scheme: 'nobody', addition: 1 })).toMatchObject({
      trouble: { code: 'unknown-scheme' },
    });
    const [scheme] = value(await engine.schemes(null));
    expect(scheme).toMatchObject({ counts: { members: 0 }, profile: { name: 'Hills' } });
  });
});
