import { expect, it } from 'vitest';
import { indicatorOf } from '#indicators';
import type { MeasureName } from '#measures';
import { createWords } from '#words';
import { whyItMoved } from '../../src/screens/explanation/why-it-moved.ts';
import type { Subject } from '../../src/screens/explanation/subject.ts';

const words = createWords('en-GB');

/** The claims ratio of two years: claims of each over contributions earned of each. */
function subject(claims: readonly [number, number], earned: readonly [number, number]): Subject {
  const indicator = indicatorOf('incurred-claims-ratio');
  if (!indicator) throw new Error('no claims ratio');
  const numbers = (values: readonly number[]) => ({
    values: Float64Array.from(values),
    reasons: [null, null],
  });
  const measures: Partial<Record<MeasureName, ReturnType<typeof numbers>>> = {
    'claims-amount-by-service': numbers(claims),
    'claims-amount-squared': numbers([1, 1]),
    'earned-contributions': numbers(earned),
    'claims-by-service': numbers([500, 500]),
  };
  const period = (year: number) => ({
    first: year * 12,
    last: year * 12 + 11,
    isToDate: false,
    isFromWithin: false,
  });
  const timeline = { first: 0, last: 23, lastComplete: 23, dataAsAt: 0, quiet: [] };
  const counted = {
    timeline,
    periods: [period(0), period(1)],
    split: null,
    groups: [],
    width: 1,
    measures,
    ofOneDay: [],
    awaiting: {},
  };
  return {
    scheme: { profile: { currency: 'INR' } } as Subject['scheme'],
    of: { indicator: { ...indicator, evidence: null, marginFrom: null }, basis: 'service' },
    counted: counted,
    position: 1,
    columns: [0],
    grain: 'year',
    filter: [],
    isPart: false,
  };
}

it('says which part of a ratio moved it within a year, worked by hand', () => {
  const told = whyItMoved(subject([600, 900], [1000, 1100]), words).join(' ');
  expect(told).toContain('It was 60.0% then, and is 81.8% now.');
  expect(told).toContain('has grown by 50.0%');
  expect(told).toContain('has grown by 10.0%');
  expect(told).toContain('it was what is divided that moved it');
  expect(whyItMoved(subject([600, 600], [1000, 500]), words).join(' ')).toContain(
    'it was what it is divided by that moved it',
  );
  expect(whyItMoved(subject([600, 1200], [1000, 2000]), words).join(' ')).toContain('held each other up');
});

it('says nothing where there is no year before, or no whole one', () => {
  const whole = subject([600, 900], [1000, 1100]);
  expect(whyItMoved({ ...whole, position: 0 }, words)).toEqual([]);
  const { counted } = whole;
  const cut = { ...counted, timeline: { ...counted.timeline, lastComplete: 20 } };
  expect(whyItMoved({ ...whole, counted: cut }, words)).toEqual([]);
});
