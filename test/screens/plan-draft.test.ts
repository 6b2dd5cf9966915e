import { describe, expect, it } from 'vitest';
import { monthFromIso } from '#units';
import { pinnedTo } from '../../src/screens/figures/plan.ts';
import { noteOf, targetDraftOf, targetOf, type TargetDraft } from '../../src/screens/plan/plan-draft.ts';

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
