import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartKindOf,
  controlled,
  indicatorOf,
  readSignals,
  variationAt,
  type Goal,
  type IndicatorId,
  type IndicatorValue,
  type LimitsChoice,
} from '#indicators';

function known(id: IndicatorId) {
  const indicator = indicatorOf(id);
  const [basis, formula] = indicator?.bases[0] ?? [];
  if (!indicator || basis === undefined || !formula) throw new Error(id);
  return { indicator, basis, formula };
}

const share = (numerator: number, denominator: number, per = 1): IndicatorValue => ({
  numerator,
  denominator,
  value: (numerator / denominator) * per,
  lower: null,
  upper: null,
  margin: null,
  status: 'ok',
  reason: null,
});
const single = (value: number): IndicatorValue => ({ ...share(value, 1), value });
const MISSING: IndicatorValue = { ...single(0), value: null, status: 'missing', reason: 'no-claims' };
const times = (count: number, value: IndicatorValue) => Array.from({ length: count }, () => value);
/** 70 and 80 % in turn: every step is 10 points, the mean 75. */
const inTurn = (count: number, low = 0.7) =>
  Array.from({ length: count }, (_, i) => single(low + (i % 2) / 10));

const ALL: LimitsChoice = { starts: [], isFrozen: false };

function read(id: IndicatorId, values: readonly IndicatorValue[], goals: readonly Goal[] = [], choice = ALL) {
  const { indicator, basis } = known(id);
  const control = controlled(indicator, basis, values, choice);
  return { control, reading: readSignals(indicator, control, values, goals) };
}

describe('the chart an indicator calls for', () => {
  it.each([
    ['renewal-rate', 'p'],
    ['rejection-ratio', 'p'],
    ['claims-incidence', 'u'],
    ['incurred-claims-ratio', 'xmr'],
    ['collection-rate', 'xmr'],
    ['insured-persons', 'xmr'],
    ['median-days-to-settle', 'xmr'],
  ] as const)('%s: %s', (id, kind) => {
    expect(chartKindOf(known(id).formula)).toBe(kind);
  });
});

describe('limits', () => {
  it('of a share are nearer where more is counted: 0.85 +- 3 sqrt(0.85 x 0.15 / n)', () => {
    const { control } = read('renewal-rate', [...times(12, share(85, 100)), share(340, 400)]);
    // n = 100: 3 x 0.0357071 = 0.1071214; n = 400: half of it.
    expect(control.limits[0]?.lower).toBeCloseTo(0.7428786, 7);
    expect(control.limits[0]?.upper).toBeCloseTo(0.9571214, 7);
    expect(control.limits[12]?.lower).toBeCloseTo(0.7964393, 7);
  });

  it('of a rate per 1000: 40 claims in 100 years are 400 +- 3 x 1000 sqrt(0.4 / 100)', () => {
    const { control } = read('claims-incidence', times(12, share(40, 100, 1000)));
    expect(control.limits[0]?.mean).toBeCloseTo(400, 9);
    expect(control.limits[0]?.lower).toBeCloseTo(210.2633, 4);
    expect(control.limits[0]?.upper).toBeCloseTo(589.7367, 4);
  });

  it('of a money ratio stand on its steps: 0.75 +- 2.66 x 0.1', () => {
    const { control } = read('incurred-claims-ratio', inTurn(12));
    expect(control.limits[5]?.lower).toBeCloseTo(0.484, 12);
    expect(control.limits[5]?.upper).toBeCloseTo(1.016, 12);
  });

  it('are drawn no lower than nought where nothing is taken away, and no higher than a whole', () => {
    const jumpy = Array.from({ length: 12 }, (_, i) => single(i % 2));
    // 0.5 +- 2.66 x 1.
    expect(read('incurred-claims-ratio', jumpy).control.limits[0]).toMatchObject({ lower: 0 });
    expect(read('growth-rate', jumpy).control.limits[0]?.lower).toBeCloseTo(-2.16, 12);
    expect(read('coverage-ratio', jumpy).control.limits[0]).toMatchObject({ lower: 0, upper: 1 });
  });

  it('begin anew where they are told to: 0.75 before, 0.45 after', () => {
    const values = [...inTurn(12), ...inTurn(12, 0.4)];
    const { control, reading } = read('incurred-claims-ratio', values, [], { starts: [12], isFrozen: false });
    expect(control.limits[11]?.mean).toBeCloseTo(0.75, 12);
    expect(control.limits[12]?.mean).toBeCloseTo(0.45, 12);
    expect(control.signals.flat()).toEqual([]);
    expect(reading).toMatchObject({ variation: 'common-cause' });
    // Without, both halves lie on one side of the mean of 0.6.
    expect(read('incurred-claims-ratio', values).reading).toMatchObject({ rules: ['one-side'], side: -1 });
  });

  it('stand frozen on the first twelve known values, gaps left out', () => {
    const values = [...inTurn(6), MISSING, ...inTurn(6), ...inTurn(8, 0.4)];
    const { control } = read('incurred-claims-ratio', values, [], { starts: [], isFrozen: true });
    expect(control.phases).toEqual([{ start: 0, end: 21, known: 12 }]);
    expect(control.limits[20]?.mean).toBeCloseTo(0.75, 12);
    // The last but one is 0.4, below 0.75 - 0.266.
    expect(control.signals[19]?.map(({ rule }) => rule)).toContain('outside');
  });
});

describe('the reading of the last complete value', () => {
  // 1090 of 1300 are 0.8385, sigma 0.0368 for 100: below 0.7280 is outside.
  const fallen = [...times(12, share(85, 100)), share(70, 100)];

  it('is concerning, improving or neither by what is good', () => {
    expect(read('renewal-rate', fallen).reading).toMatchObject({
      at: 12,
      variation: 'concerning',
      side: -1,
      rules: ['outside'],
    });
    expect(read('dropout-rate', fallen).reading).toMatchObject({ variation: 'improving', side: -1 });
    expect(read('women-share-insured', fallen).reading).toMatchObject({ variation: 'changed', side: -1 });
  });

  it('of a value on few events is told and never judged', () => {
    const few = fallen.map((value, i): IndicatorValue =>
      i < 12 ? value : { ...value, status: 'small-numbers' },
    );
    expect(read('renewal-rate', few).reading).toMatchObject({
      variation: 'changed',
      side: -1,
      hasFewEvents: true,
    });
  });

  it('passes over what is provisional, incomplete or missing at the end', () => {
    const open: IndicatorValue = { ...share(10, 100), status: 'provisional', reason: 'renewals-still-open' };
    const { reading, control } = read('renewal-rate', [...times(13, share(85, 100)), open, MISSING]);
    expect(reading).toMatchObject({ at: 12, variation: 'common-cause', side: null, rules: [] });
    expect(control.points.slice(-2)).toEqual([null, null]);
  });

  it('is of a band by the distance to it', () => {
    const { indicator } = known('incurred-claims-ratio');
    const banded = {
      ...indicator,
      direction: 'band',
      guides: (['at-least', 'at-most'] as const).map((kind) => ({
        kind,
        value: kind === 'at-least' ? 0.6 : 0.8,
        authority: 'recommended' as const,
        source: { work: '', place: '' },
      })),
    } as const;
    const at = (value: number) => ({
      points: [value],
      limits: [{ mean: 0.75, lower: 0.7, upper: 0.78 }],
      signals: [[{ rule: 'outside', side: value > 0.75 ? 1 : -1, since: 0 }]] as const,
    });
    expect(variationAt(banded, at(0.9), 0)).toBe('concerning');
    expect(variationAt(banded, at(0.5), 0)).toBe('concerning');
    expect(variationAt(banded, at(0.65), 0)).toBe('changed');
  });

  it('holds the whole band of limits, 0.484 to 1.016, against what is to be reached', () => {
    const assurance = (...goals: Goal[]) => read('incurred-claims-ratio', inTurn(12), goals).reading;
    expect(assurance({ kind: 'at-most', value: 1.1 })).toMatchObject({ assurance: 'will-hit' });
    expect(assurance({ kind: 'at-most', value: 0.8 })).toMatchObject({ assurance: 'hit-or-miss' });
    expect(assurance({ kind: 'at-most', value: 0.4 })).toMatchObject({ assurance: 'will-miss' });
    expect(assurance({ kind: 'at-least', value: 1.1 })).toMatchObject({ assurance: 'will-miss' });
    expect(assurance({ kind: 'at-least', value: 0.4 })).toMatchObject({ assurance: 'will-hit' });
    expect(assurance()).toMatchObject({ assurance: 'no-target' });
    expect(assurance({ kind: 'at-least', value: 0.4 }, { kind: 'at-most', value: 0.8 })).toMatchObject({
      assurance: 'hit-or-miss',
    });
  });
});

describe('where there is no reading, it says why', () => {
  it.each([
    ['incurred-claims-ratio', inTurn(11), ALL, { reason: 'too-few-points', known: 11 }],
    ['incurred-claims-ratio', [], ALL, { reason: 'too-few-points', known: 0 }],
    [
      'incurred-claims-ratio',
      inTurn(20),
      { starts: [13], isFrozen: false },
      { reason: 'too-few-since-event', known: 7 },
    ],
    ['renewal-rate', times(12, share(0, 50)), ALL, { reason: 'no-limits', known: 12 }],
    ['ibnr', inTurn(20), ALL, { reason: 'seen-from-today', known: 20 }],
  ] as const)('%s', (id, values, choice, expected) => {
    expect(read(id, values, [], choice).reading).toEqual(expected);
  });
});

describe('in any series', () => {
  const anyValue = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 90 })) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const anySeries = fc
    .array(anyValue, { minLength: 12, maxLength: 60 })
    .map((cells) => cells.map((cell) => (cell ? share(...cell) : MISSING)));

  it('what is better for one is worse for its opposite, and chance is the same to both', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 0, max: 70 }), fc.boolean(), (values, start, isFrozen) => {
        const choice = { starts: [start], isFrozen };
        const { basis, indicator } = known('renewal-rate');
        const control = controlled(indicator, basis, values, choice);
        const opposite = { ...indicator, direction: 'lower' } as const;
        values.forEach((_, i) => {
          const [one, other] = [variationAt(indicator, control, i), variationAt(opposite, control, i)];
          const swapped = { improving: 'concerning', concerning: 'improving' } as const;
          expect(other).toBe(one in swapped ? swapped[one as keyof typeof swapped] : one);
        });
      }),
    );
  });

  it('every known point has limits around its mean or none, and no gap breaks a rule', () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 0, max: 70 }), (values, start) => {
        const { control } = read('renewal-rate', values, [], { starts: [start], isFrozen: false });
        expect(control.limits).toHaveLength(values.length);
        control.limits.forEach((limits, i) => {
          if (limits) expect(limits.lower <= limits.mean && limits.mean <= limits.upper).toBe(true);
          if (control.points[i] === null) expect(control.signals[i]).toEqual([]);
        });
      }),
    );
  });
});
