import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import type { Choices } from '#intake';
import { value } from '../support/engine.ts';
import { addedTo, freshEngine, lookedInto } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

/** Members whose id is made of the family's and a number, of whom the second lacks a sex. */
const MEMBERS = ['family_id,no,sex,birth_date', '11,1,F,1980-01-01', '12,2,?,1990-01-01'].join('\n');
const JOINED: Choices = {
  kind: 'members',
  made: { insured_id: { way: 'joined', from: ['familyid', 'no'], between: '-' } },
};

describe('a waiting row whose id is made of several cells', () => {
  const start = async (engine: Engine) => {
    const file = textFile('members.csv', MEMBERS);
    return addedTo(engine, await lookedInto(engine, [file], null, { 'members.csv': JOINED }), null);
  };
  const addMember = async (engine: Engine, id: string, insured: string) => {
    const file = textFile(
      `${insured}.csv`,
      `insured_id,family_id,sex,birth_date\n${insured},12,F,1990-01-01\n`,
    );
    await addedTo(engine, await lookedInto(engine, [file], id), id);
    return value(await engine.waiting({ scheme: id })).flatMap(({ rows }) => rows.map(({ row }) => row));
  };

  it('goes on waiting when somebody comes whose id is a part of it', async () => {
    const { engine } = freshEngine();
    const id = await start(engine);
    expect(await addMember(engine, id, '2')).toEqual([3]);
    expect(await addMember(engine, id, '12')).toEqual([3]);
  });

  it('waits no more when its own person comes with another file', async () => {
    const { engine } = freshEngine();
    const id = await start(engine);
    expect(await addMember(engine, id, '12-2')).toEqual([]);
  });
});
