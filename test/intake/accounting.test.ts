import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KIND_NAMES, specsOf } from '#records';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { tries } from '../support/tries.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'F',
    'paid',
    'outpatient',
    'active',
    'salaries',
    'yes',
    '2024-01-05',
    '31/12/2023',
    '2024-01',
    'M1',
    'P1',
    '12.50',
    '1,000',
  ),
  fc.string({ maxLength: 8 }),
);

it('every row of any table of ours is accepted, a repeat, or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...KIND_NAMES),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 20 }), { maxLength: 12 }),
      async (kind, rows) => {
        const headings = specsOf(kind).map(([name]) => name);
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const body = rows.map((cells) => cells.map(quote).join(','));
        const [result] = await readFiles([textFile(`${kind}.csv`, [headings.join(','), ...body].join('\n'))]);
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== '')).length;
        if (filled === 0) {
          expect(result?.report.fault?.code).toBe('no-rows');
          return;
        }
        const { report, table } = result ?? {};
        if (report?.fault?.code === 'several-schemes') {
          expect(kind).toBe('return');
          expect(report.fault.schemeCount).toBeGreaterThan(1);
          return;
        }
        expect(report?.rowsRead).toBe(filled);
        expect(
          (report?.rowsAccepted ?? 0) +
            (report?.refused.length ?? 0) +
            (report?.leftOut.length ?? 0) +
            (report?.repeats.length ?? 0),
        ).toBe(filled);
        expect(table?.length).toBe(report?.rowsAccepted);
        expect(report?.refused.every(({ faults }) => faults.length > 0)).toBe(true);
      },
    ),
    { numRuns: tries(150) },
  );
});

it('every line of a table with stray quotes is accepted, a repeat, or refused', async () => {
  const plain = fc.constantFrom('', 'F', 'M1', 'P1', '2024-01-05', '12.50');
  const stray = fc.tuple(fc.nat(), fc.nat());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(plain, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      fc.array(stray, { maxLength: 1 }),
      async (rows, strays) => {
        const lines = rows.map((cells, i) => [`R${i}`, ...cells].join(','));
        for (const [row, place] of strays) {
          const line = lines[row % lines.length] ?? '';
          const at = place % (line.length + 1);
          lines[row % lines.length] = `${line.slice(0, at)}"${line.slice(at)}`;
        }
        const headings = 'receipt_id,policy_id,pay_date,amount,payer';
        const [result] = await readFiles([textFile('r.csv', [headings, ...lines].join('\n'))]);
        const { rowsAccepted = 0, refused = [], repeats = [] } = result?.report ?? {};
        expect(rowsAccepted + refused.length + repeats.length).toBe(rows.length);
      },
    ),
    { numRuns: tries(150) },
  );
});

it('no bytes at all can make reading fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const [result] = await readFiles([{ name: 'any.csv', content: new Blob([Uint8Array.from(bytes)]) }]);
      expect(result?.report.fault).not.toBeNull();
    }),
    { numRuns: tries(250) },
  );
});
