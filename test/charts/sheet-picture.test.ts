// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSheet, sheetDrawing, type SheetSetting } from '../../src/charts/sheet-picture.ts';
import type { Sheet, SheetLook } from '../../src/charts/sheet.ts';

const setting: SheetSetting = {
  wide: (text) => text.length * 7,
  colour: (token) => `colour-of-${token.slice(2)}`,
  font: 'sans-serif',
};
const plain: SheetLook = { ground: null, ink: '--ink', isHatched: false };
const worse: SheetLook = { ground: '--worse', ink: '--standing-ink', isHatched: false };

function sheetOf(rows: number, columns: number): Sheet {
  return {
    title: 'Schemes & indicators',
    above: ['A colour says how surely a value differs.'],
    legend: [{ label: 'worse', look: worse, mark: null }],
    corner: 'Scheme',
    headings: Array.from({ length: columns }, (_, i) => `Indicator ${i}`),
    rows: Array.from({ length: rows }, (_, row) => ({
      name: `Scheme ${row}`,
      isStrong: false,
      cells: Array.from({ length: columns }, (__, column) => ({
        text: `${row}/${column}`,
        look: (row + column) % 2 === 0 ? worse : plain,
        mark: (row + column) % 2 === 0 ? { path: 'M6 2l4.5 7h-9z', isHollow: false } : null,
      })),
    })),
    below: ['Source: the records.'],
  };
}

const read = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');
const textsOf = (text: string) => [...read(text).querySelectorAll('text')].map((one) => one.textContent);

describe('a sheet as a drawing', () => {
  it('has every row, every column and every word, each within its edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (rows, columns) => {
        const { text, width, height } = sheetDrawing(sheetOf(rows, columns), setting);
        const said = textsOf(text);
        expect(said).toEqual(
          expect.arrayContaining(['Schemes & indicators', 'worse', 'Source: the records.']),
        );
        for (let row = 0; row < rows; row++) {
          expect(said).toContain(`Scheme ${row}`);
          for (let column = 0; column < columns; column++) expect(said).toContain(`${row}/${column}`);
        }
        for (const one of read(text).querySelectorAll('text')) {
          expect(Number(one.getAttribute('x'))).toBeLessThan(width);
          expect(Number(one.getAttribute('y'))).toBeLessThan(height);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has the colours of its tokens, and a shape with each that is coloured', () => {
    const drawing = read(sheetDrawing(sheetOf(1, 2), setting).text);
    expect(drawing.querySelectorAll('rect[fill="colour-of-worse"]')).toHaveLength(2);
    expect(drawing.querySelectorAll('path[fill="colour-of-standing-ink"]')).toHaveLength(1);
    expect(drawing.documentElement.outerHTML).not.toMatch(/var\(|undefined|NaN/);
  });

  it('keeps all rows where there is room, and says how many it keeps where there is not', () => {
    const sheet = sheetOf(200, 10);
    const part = (rows: number) => `The first ${rows} of 200`;
    expect(fittingSheet(sheet, setting, 10_000_000, part)).toBe(sheet);
    const kept = fittingSheet(sheet, setting, 2_000_000, part);
    expect(kept.rows.length).toBeLessThan(200);
    expect(kept.rows.length).toBeGreaterThan(40);
    expect(kept.above[0]).toBe(`The first ${kept.rows.length} of 200`);
    const { width, height } = sheetDrawing(kept, setting);
    expect(width * height).toBeLessThanOrEqual(2_000_000);
  });
});
