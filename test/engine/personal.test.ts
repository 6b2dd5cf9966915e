import { expect, it } from 'vitest';
import { engineOver, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

it('rows to be corrected come without what looks personal, and not at all where a name may stand anywhere', async () => {
  const engine = engineOver();
  const lines = [
    'receipt_id,policy_id,pay_date,amount,Nom',
    'R1,P1,2024-01-05,x,Awa Diop',
    'R2,P1,2024-01-05,5,Diop,Awa',
  ];
  const files = [textFile('r.csv', lines.join('\n'))];
  const request = { choices: {}, scheme: null, isProfileToDecide: false, today: TODAY };
  const { look, refused } = value(await engine.look({ files, ...request }));
  const { rows } = value(await engine.refused({ look, table: 'r.csv', offset: 0, limit: 9 }));
  expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
    [2, ['R1', 'P1', '2024-01-05', 'x', '']],
    [3, null],
  ]);
  const told = refused.first.filter(({ row }) => row === 3).map(({ fault }) => fault.value);
  expect(told).toEqual(['R2 | P1 | 2024-01-05 | 5 | ••• | •••']);
  const listed = value(await engine.problems({ look, which: 'refused', offset: 0, limit: 9 }));
  expect(JSON.stringify(listed)).not.toMatch(/Awa|Diop/);
});
