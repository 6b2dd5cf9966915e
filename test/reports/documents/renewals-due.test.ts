import { describe, expect, it } from 'vitest';
import { reportFrom, type Ingredients } from '#reports';
import { firstDayOf, isoDay, lastDayOf } from '#units';
import { createWords } from '#words';
import { addedTo, lookedInto } from '../../support/fresh-engine.ts';
import { gathered, schemeOf, summaryOf } from '../../support/reported.ts';
import { textFile } from '../../support/shared.ts';

const words = createWords('en-GB');

function endOf({ periods }: Ingredients): number {
  return periods.counted.periods[periods.at]?.last ?? 0;
}

/** A scheme with policies of its own whose cover ends in the month after the last complete one. */
async function withPolicies(rows: (ends: string, next: string) => readonly string[]) {
  const made = await schemeOf({ seed: 13 });
  const before = await gathered(made);
  const ends = isoDay(lastDayOf(endOf(before) + 1));
  const starts = isoDay(firstDayOf(endOf(before) - 10));
  const lines = rows(ends, isoDay(lastDayOf(endOf(before) + 1) + 1)).map((row) =>
    row.replaceAll('STARTS', starts),
  );
  const text = [
    'policy_id,family_id,product,enrol_date,cover_start,cover_end,contribution_due,status,eligible_to_renew',
    ...lines,
  ].join('\n');
  const looked = await lookedInto(made.engine, [textFile('more-policies.csv', `${text}\n`)], made.scheme.id);
  await addedTo(made.engine, looked, made.scheme.id);
  const scheme = await summaryOf(made.engine, made.scheme.id);
  const after = await gathered({ engine: made.engine, scheme }, { grain: null, end: endOf(before) });
  return { before, after };
}

const own = ({ due }: Ingredients) =>
  due?.policies.map(({ policy }) => policy).filter((id) => id.startsWith('Q'));

describe('renewals due next month', () => {
  it('are of policies that may be renewed and that no other has followed (definitions section 6)', async () => {
    const { before, after } = await withPolicies((ends, next) => [
      `Q1,QF1,Basic,STARTS,STARTS,${ends},100,active,yes`,
      `Q2,QF2,Basic,STARTS,STARTS,${ends},100,cancelled,yes`,
      `Q3,QF3,Basic,STARTS,STARTS,${ends},100,active,no`,
      `Q4,QF4,Basic,STARTS,STARTS,${ends},100,active,yes`,
      `Q5,QF4,Basic,STARTS,${next},${next.replace(/^\d+/, (year) => String(Number(year) + 1))},100,active,yes`,
    ]);
    expect(own(after)).toEqual(['Q1']);
    expect(after.due?.count).toBe((before.due?.count ?? 0) + 1);
  });

  it('are listed by the day on which cover ends, as many as a page has room for', async () => {
    const { after } = await withPolicies((ends) =>
      Array.from({ length: 40 }, (_, i) => {
        const day = String(28 - (i % 28)).padStart(2, '0');
        return `Q${i + 10},QG${i},Basic,STARTS,STARTS,${ends.slice(0, 8)}${day},100,active,yes`;
      }),
    );
    const tables = reportFrom('board', after, words).sections.flatMap(({ id, blocks }) =>
      id === 'due' ? blocks.flatMap((block) => (block.as === 'table' ? [block.table] : [])) : [],
    );
    const [table] = tables;
    expect(table?.rows).toHaveLength(24);
    const count = after.due?.count ?? 0;
    expect(table?.notes.join(' ')).toContain(String(count - 24));
    const all = after.due?.policies.map(({ ends }) => ends) ?? [];
    expect(all).toEqual(all.toSorted());
  });
});
