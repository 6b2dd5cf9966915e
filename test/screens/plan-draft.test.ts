import { describe, expect, it } from 'vitest';
import { pinnedTo } from '#reports';
import { monthFromIso } from '#units';
import {
  noteOf,
  numberIn,
  numbersIn,
  targetDraftOf,
  targetOf,
  type TargetDraft,
} from '../../src/screens/plan/plan-draft.ts';

const draft: TargetDraft = { goal: 'at-least', value: '82,5 %', from: '2025-04', to: '', grain: 'all' };
const kept = { id: 't1', indicator: 'renewal-rate', basis: '' };
const month = (text: string) => monthFromIso(text) ?? Number.NaN;

describe('a target as it is typed', () => {
  it('is a fraction where values are shown as percentages, and is typed back the same', () => {
    const read = targetOf(draft, 'share', kept);
    expect(read).toEqual({
      target: {
        ...kept,
        kind: 'target',
        goal: 'at-least',
        value: 0.825,
        from: month('2025-04'),
        to: null,
        grain: null,
      },
    });
    if ('target' in read) expect(targetDraftOf(read.target, 'share').value).toBe('82.5');
  });

  it('is as it stands in other units', () => {
    const read = targetOf({ ...draft, value: '21', grain: 'month', to: '2026-03' }, 'days', kept);
    expect(read).toMatchObject({ target: { value: 21, grain: 'month', to: month('2026-03') } });
  });

  it.each([
    [{ value: 'many' }, ['value']],
    [{ value: '' }, ['value']],
    [{ from: '2025' }, ['from']],
    [{ to: '2025-03' }, ['to']],
    [{ to: 'soon', value: '1.2.3' }, ['value', 'to']],
  ] as const)('is refused: %j', (change, wrong) => {
    expect(targetOf({ ...draft, ...change }, 'share', kept)).toEqual({ wrong });
  });
});

describe('a number as it is typed', () => {
  it.each([
    ['3700', 3700],
    ['655.957', 655.957],
    ['82,5 %', 82.5],
    ['0,500', 0.5],
    ['3700,500', 3700.5],
    ['3 700', 3700],
    ['3\u00a0700,25', 3700.25],
    ['1,234,567', 1_234_567],
    ['3,700.5', 3700.5],
    ['1.234.567', 1_234_567],
    ['-3.700,5', -3700.5],
  ])('%s is %d', (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });

  it('is a question where three digits after a comma may be decimals or a thousand', () => {
    expect(numbersIn('3,700')).toEqual([3.7, 3700]);
    expect(numbersIn('-12,345 %')).toEqual([-12.345, -12_345]);
    expect(numberIn('3,700')).toBeNull();
    expect(targetOf({ ...draft, value: '3,700' }, 'days', kept)).toEqual({ wrong: ['value'] });
  });

  it.each(['', 'many', '1,23,456', '1,2.3', '1.2.3', '12 34', ',5', '1,234,56'])('%s is none', (typed) => {
    expect(numbersIn(typed)).toEqual([]);
  });
});

describe('a note', () => {
  it('has a month and something to say', () => {
    expect(
      noteOf({ month: '', text: ' ', isOfAll: true, isLimitsStart: false }, { id: '', indicator: null }),
    ).toEqual({
      wrong: ['month', 'text'],
    });
    expect(
      noteOf(
        { month: '2025-04', text: ' Flood ', isOfAll: true, isLimitsStart: false },
        { id: 'n', indicator: 'growth-rate' },
      ),
    ).toEqual({ note: { kind: 'note', id: 'n', month: month('2025-04'), text: 'Flood', indicator: null } });
  });

  it('says that limits begin anew only where it was marked, so that old notes read as new ones without a mark', () => {
    const read = (isLimitsStart: boolean) =>
      noteOf(
        { month: '2025-04', text: 'New price', isOfAll: true, isLimitsStart },
        { id: 'n', indicator: null },
      );
    const note = { kind: 'note', id: 'n', month: month('2025-04'), text: 'New price', indicator: null };
    expect(read(true)).toEqual({ note: { ...note, isLimitsStart: true } });
    expect(read(false)).toEqual({ note });
  });

  it('stands at every period that holds its month, but at one only where periods overlap', () => {
    const note = { kind: 'note', id: 'n', month: 100, indicator: null, text: 'Flood' } as const;
    const span = (first: number, last: number) => ({ first, last, isToDate: false, isFromWithin: false });
    expect(pinnedTo([note], span(99, 101), 'quarter')).toEqual(['Flood']);
    expect(pinnedTo([note], span(101, 103), 'quarter')).toEqual([]);
    expect(pinnedTo([note], span(89, 100), 'rolling12')).toEqual(['Flood']);
    expect(pinnedTo([note], span(90, 101), 'rolling12')).toEqual([]);
  });
});
