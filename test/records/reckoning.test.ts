import { read } from '@e965/xlsx';
import fc from 'fast-check';
import reckon from 'xlsx-calc';
import { describe, expect, it } from 'vitest';
import { bookFile, type Book, type BookCell, type Reckoning } from '#records';

const CELLS = [3, -2.5, 0.125, 1e9, 7, -0.001];

/** The cells that formulas are over, one below the other in a sheet whose name has to be quoted. */
const NUMBERS = 'The numbers';

const leaf: fc.Arbitrary<Reckoning> = fc.oneof(
  fc.nat(CELLS.length - 1).map((i): Reckoning => ({ op: 'cell', sheet: NUMBERS, column: 28, row: i + 2 })),
  fc.constantFrom(1000, 12, 0.5, -3, 365.25).map((number): Reckoning => ({ op: 'number', number })),
);
const { tree } = fc.letrec<{ tree: Reckoning }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({
      op: fc.constantFrom('plus', 'minus', 'times', 'over'),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}));

function comesTo(reckoning: Reckoning): number {
  switch (reckoning.op) {
    case 'cell':
      return CELLS[reckoning.row - 2] ?? Number.NaN;
    case 'number':
      return reckoning.number;
    case 'plus':
      return comesTo(reckoning.left) + comesTo(reckoning.right);
    case 'minus':
      return comesTo(reckoning.left) - comesTo(reckoning.right);
    case 'times':
      return comesTo(reckoning.left) * comesTo(reckoning.right);
    case 'over':
      return comesTo(reckoning.left) / comesTo(reckoning.right);
  }
}

function bookWith(formulas: readonly Reckoning[]): Book {
  const plain = { width: 10, form: 'plain' } as const;
  const blank = new Array<BookCell>(27).fill(null);
  return {
    otherWord: '',
    sheets: [
      {
        name: 'Formulas',
        headingRow: 1,
        columns: [plain],
        rows: [['What'], ...formulas.map((formula): BookCell[] => [{ form: 'plain', value: 0, formula }])],
      },
      {
        name: NUMBERS,
        headingRow: 1,
        columns: new Array<typeof plain>(28).fill(plain),
        rows: [['Number'], ...CELLS.map((cell): BookCell[] => [...blank, cell])],
      },
    ],
  };
}

describe('a formula', () => {
  it('comes to what its tree says, whatever stands within whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 20 }), async (trees) => {
        const formulas = trees.filter((one) => Number.isFinite(comesTo(one)));
        const file = await bookFile(bookWith(formulas));
        const book = read(new Uint8Array(await file.arrayBuffer()), { type: 'array', cellFormula: true });
        const sheet = book.Sheets['Formulas'];
        reckon(book);
        formulas.forEach((formula, i) => {
          const expected = comesTo(formula);
          const found = Number((sheet?.[`A${i + 2}`] as { readonly v: unknown } | undefined)?.v);
          const largest = Math.max(1e-300, Math.abs(expected), Math.abs(found));
          expect(Math.abs(found - expected) / largest, JSON.stringify(formula)).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each<readonly [string, Reckoning]>([
    ['a sheet that is not there', { op: 'cell', sheet: 'Other', column: 1, row: 1 }],
    ['a text in the place of a sheet', { op: 'cell', sheet: "Formulas'!A1+'", column: 1, row: 1 }],
    ['no row', { op: 'cell', sheet: NUMBERS, column: 1, row: 0 }],
    ['half a column', { op: 'cell', sheet: NUMBERS, column: 1.5, row: 1 }],
    ['no number', { op: 'number', number: Number.NaN }],
  ])('is refused of %s', async (_, formula) => {
    await expect(bookFile(bookWith([formula]))).rejects.toThrow();
  });
});
