import { expect, it } from 'vitest';
import { placesWith } from '#records';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

it('finds records by any cell as it is written: words in any case, codes, parts of days, amounts', async () => {
  const [file] = await readFiles([
    textFile(
      'claims.csv',
      [
        'claim_id,insured_id,provider,benefit,service_date,submitted_date,status,amount_claimed',
        'C1,M1,Hôpital Saint-Luc,outpatient,2024-03-05,2024-03-09,reported,120.5',
        'C2,M2,Clinic,inpatient,2024-04-05,2024-04-09,reported,80',
        'C3,M12,,outpatient,2023-03-05,2023-04-01,reported,1205',
      ].join('\n'),
    ),
  ]);
  const table = file?.table;
  if (!table) throw new Error('not read');
  const rows = Int32Array.of(2, 1, 0);
  const found = (text: string) => Array.from(placesWith(table, rows, text), (place) => rows[place]);
  expect(found('saint')).toEqual([0]);
  expect(found('HÔPITAL')).toEqual([0]);
  expect(found('outp')).toEqual([2, 0]);
  expect(found('2024-0')).toEqual([1, 0]);
  expect(found('120.5')).toEqual([0]);
  expect(found('1,205')).toEqual([2]);
  expect(found('m1')).toEqual([2, 0]);
  expect(found('')).toEqual([2, 1, 0]);
  expect(found('nobody')).toEqual([]);
});
