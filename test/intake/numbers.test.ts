import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellMeaning } from '#intake';
import { Evidence, readNumber } from '../../src/intake/readings.ts';
import { KINDS } from '#records';

describe('reading numbers', () => {
  it.each<[string, number | null, number | null]>([
    // cell, with a decimal point, with a decimal comma
    ['1500', 1500, 1500],
    ['12.50', 12.5, null],
    ['12,50', null, 12.5],
    ['1.500', 1.5, 1500],
    ['0.500', 0.5, null],
    ['1 234 567', 1_234_567, 1_234_567],
    ['1\u00a0234,50', null, 1234.5],
    ['1\u202f234.50', 1234.5, null],
    ["1'234.50", 1234.5, null],
    ['1’234’567', 1_234_567, 1_234_567],
    ['1,00,000', 100_000, null],
    ['12 34 567.5', 1_234_567.5, null],
    ['1.23.456,5', null, 123_456.5],
    ['−1,234', -1234, -1.234],
    ['+5', 5, 5],
    ['.5', 0.5, null],
    ['12 50', null, null],
    ['1 2 3', null, null],
    ["12'50", null, null],
    ["1 234'567", null, null],
    ['1,234 567', null, null],
    ['1,234,56', null, null],
    ['123,45,678', null, null],
    ['1 234 .5', null, null],
    ['- 5', null, null],
    ['12 345 6', null, null],
    ['1.5.', null, null],
    ['٣', null, null],
    ['', null, null],
  ])('%j', (cell, point, comma) => {
    expect([readNumber(cell, 'decimal-point'), readNumber(cell, 'decimal-comma')]).toEqual([point, comma]);
  });

  it('finds in a cell of digits and marks only what a reading of it would give', () => {
    const cell = fc.string({ unit: fc.constantFrom('1', '0', '234', '00', ' ', ',', '.', "'", '-') });
    fc.assert(
      fc.property(cell, (text) => {
        const evidence = new Evidence(KINDS.claims.columns.amount_paid);
        evidence.add(text.trim(), 1);
        const verdict = evidence.verdict('amount_paid');
        if (!verdict) return;
        const readable = 'choice' in verdict ? [verdict.choice] : verdict.choices;
        for (const choice of readable) expect(cellMeaning(text.trim(), choice, 2026)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any amount back from how a spreadsheet of either office world groups it', () => {
    const marks = fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’', '');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        marks,
        fc.boolean(),
        (whole, cents, mark, isComma) => {
          const text = `${String(whole).replace(/\B(?=(\d{3})+$)/g, mark)}${isComma ? ',' : '.'}${String(cents).padStart(2, '0')}`;
          expect(readNumber(text, isComma ? 'decimal-comma' : 'decimal-point')).toBeCloseTo(
            whole + cents / 100,
            5,
          );
        },
      ),
    );
  });
});
