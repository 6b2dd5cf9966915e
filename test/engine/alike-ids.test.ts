import { describe, expect, it } from 'vitest';
import type { Engine, IdColumn, LookAnswer } from '#engine';
import type { SourceFile } from '#intake';
import { rowAsCells, type Kind } from '#records';
import { engineOver, ownDatabase, PROFILE, storageOf, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

const table = (name: string, headings: string, rows: readonly string[]) =>
  textFile(name, [headings, ...rows].join('\n'));
const members = (...rows: readonly string[]) =>
  table(
    'm.csv',
    'insured_id,family_id,sex,birth_date',
    rows.map((row) => `${row},F,1990-01-01`),
  );
const policies = (...rows: readonly string[]) =>
  table(
    'p.csv',
    'policy_id,family_id,cover_start,cover_end,contribution_due',
    rows.map((row) => `${row},2024-01-01,2024-12-31,100`),
  );
const receipts = (...rows: readonly string[]) =>
  table(
    'r.csv',
    'receipt_id,policy_id,pay_date,amount',
    rows.map((row) => `${row},2024-01-05,5`),
  );
const claims = (...rows: readonly string[]) =>
  table(
    'c.csv',
    'claim_id,insured_id,policy_id,benefit,service_date,submitted_date,status,amount_claimed',
    rows.map((row) => `${row},outpatient,2024-02-01,2024-02-02,reported,5`),
  );
const pregnancies = (...rows: readonly string[]) =>
  table(
    'g.csv',
    'insured_id,registered_date,expected_delivery',
    rows.map((row) => `${row},2024-02-01,2024-07-01`),
  );

const looked = async (
  engine: Engine,
  files: readonly SourceFile[],
  scheme: string | null,
  sameIds: readonly IdColumn[] = [],
) =>
  value(await engine.look({ files, choices: {}, scheme, isProfileToDecide: false, today: TODAY, sameIds }));
const added = async (engine: Engine, { look }: LookAnswer, scheme: string | null) =>
  value(await engine.add({ look, profile: scheme === null ? PROFILE : null, scheme })).scheme;

/** What a look says of ids: by column, how many look like others, and which. */
const told = ({ alike }: LookAnswer) =>
  alike.map(({ of, areReferences, examples }) => [
    of,
    areReferences,
    ...examples.map(({ here, there }) => `${here} = ${there}`),
  ]);

/** The cells of a column as they are stored. */
async function stored(database: string, scheme: string, kind: Kind, at: number): Promise<string[]> {
  const records = (await (await storageOf(database)).records(scheme))!.records[kind];
  return Array.from({ length: records.length }, (_, row) => rowAsCells(records, row)[at] ?? '');
}

describe('ids by which records refer to others', () => {
  it('are told where they are not known and look like one that is stored, and are read as that one', async () => {
    const database = ownDatabase();
    const engine = engineOver(database);
    const start = [members('A-1,F1', 'b2,F2'), policies('P1,F1', 'P2,F2')];
    const scheme = await added(engine, await looked(engine, start, null), null);
    const files = [
      // Known as they are, alike but for case, a space or a sign of no width, and of nobody.
      claims('C1,A-1,P1', 'C2,a-1,p1', 'C3,B 2,P\u200b2', 'C4,b2,', 'C5,Z9,P9'),
      receipts('R1,p 1', 'R2,P2'),
      pregnancies('B2'),
    ];
    const look = await looked(engine, files, scheme);
    expect(told(look)).toEqual([
      ['contributions.policy_id', true, 'p 1 = P1'],
      ['claims.insured_id', true, 'a-1 = A-1', 'B 2 = b2'],
      ['claims.policy_id', true, 'p1 = P1', 'P\u200b2 = P2'],
      ['pregnancies.insured_id', true, 'B2 = b2'],
    ]);
    const unknown = (of: LookAnswer) =>
      of.findings.find(({ code }) => code === 'claim-of-unknown-person')?.count ?? 0;
    expect(unknown(look)).toBe(3);

    const same = await looked(engine, files, scheme, ['claims.insured_id', 'claims.policy_id']);
    expect(same.alike.map(({ of, isSame }) => [of, isSame])).toEqual([
      ['contributions.policy_id', false],
      ['claims.insured_id', true],
      ['claims.policy_id', true],
      ['pregnancies.insured_id', false],
    ]);
    expect(unknown(same)).toBe(1);
    await added(engine, same, scheme);
    expect(await stored(database, scheme, 'claims', 1)).toEqual(['A-1', 'A-1', 'b2', 'b2', 'Z9']);
    expect(await stored(database, scheme, 'claims', 2)).toEqual(['P1', 'P1', 'P2', '', 'P9']);
    // What was not said to be the same stays as it came.
    expect(await stored(database, scheme, 'contributions', 1)).toEqual(['p 1', 'P2']);
    expect(await stored(database, scheme, 'pregnancies', 0)).toEqual(['B2']);
  });

  it('are told where they look like one that was just read, and not where no record of that kind is there', async () => {
    const engine = engineOver();
    const alone = await looked(engine, [claims('C1,a1,p1', 'C2,A1,P1')], null);
    expect(alone.alike).toEqual([]);
    const both = await looked(engine, [claims('C1,a1,p1', 'C2,A1,P1'), members('A1,F1')], null);
    expect(told(both)).toEqual([['claims.insured_id', true, 'a1 = A1']]);
  });

  it('name families by their members and policies, those that are stored first', async () => {
    const database = ownDatabase();
    const engine = engineOver(database);
    const together = await looked(engine, [members('A1,F1'), policies('P1,f1', 'P2,F1')], null);
    expect(told(together)).toEqual([['policies.family_id', true, 'f1 = F1']]);
    const scheme = await added(engine, await looked(engine, [policies('P1,f 1')], null), null);
    const files = [members('A1,F1'), policies('P2,F1')];
    expect(told(await looked(engine, files, scheme))).toEqual([['members.family_id', true, 'F1 = f 1']]);
    const same = await looked(engine, files, scheme, ['members.family_id']);
    // Now the members say how the family is spelt that the policy is of.
    expect(told(same)).toEqual([
      ['members.family_id', true, 'F1 = f 1'],
      ['policies.family_id', true, 'F1 = f 1'],
    ]);
    await added(
      engine,
      await looked(engine, files, scheme, ['members.family_id', 'policies.family_id']),
      scheme,
    );
    expect(await stored(database, scheme, 'members', 1)).toEqual(['f 1']);
    expect(await stored(database, scheme, 'policies', 1)).toEqual(['f 1', 'f 1']);
  });

  it('follow a record whose own id is taken for another, but not one that stays itself', async () => {
    const database = ownDatabase();
    const engine = engineOver(database);
    const scheme = await added(engine, await looked(engine, [members('A1,F1')], null), null);
    // The file has B1 and b1: two persons, of whom the second cannot become the first.
    const files = [members('a1,F1', 'B1,F2', 'b1,F3'), claims('C1,a1,', 'C2,b1,', 'C3,B1,')];
    const look = await looked(engine, files, scheme, ['members.insured_id']);
    expect(told(look)).toEqual([['members.insured_id', false, 'a1 = A1', 'b1 = B1']]);
    await added(engine, look, scheme);
    expect(await stored(database, scheme, 'members', 0)).toEqual(['A1', 'B1', 'b1']);
    expect(await stored(database, scheme, 'claims', 1)).toEqual(['A1', 'b1', 'B1']);
  });
});
