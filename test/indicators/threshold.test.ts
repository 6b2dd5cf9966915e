import { describe, expect, it } from 'vitest';
import { CATALOGUE, guidedBy, indicatorOf, judgedByAll, type IndicatorValue } from '#indicators';
import { thresholdOf, typedValue } from '../../src/screens/plan/plan-draft.ts';

const value = (of: number): IndicatorValue => ({
  numerator: null,
  denominator: 100,
  value: of,
  lower: null,
  upper: null,
  margin: null,
  status: 'ok',
  reason: null,
});

function budget() {
  const found = indicatorOf('budget-execution');
  if (!found) throw new Error('no budget-execution');
  return found;
}

describe('a threshold of a scheme’s own', () => {
  it('takes the place of our recommendation and decides the verdict', () => {
    expect(judgedByAll(budget(), value(0.8))).toBe('missed');
    const own = guidedBy(budget(), [{ indicator: 'budget-execution', goal: 'at-least', value: 0.75 }]);
    expect(judgedByAll(own, value(0.8))).toBe('met');
    expect(judgedByAll(own, value(1.2))).toBe('missed');
    expect(own.guides.map(({ authority }) => authority)).toEqual(['own', 'recommended']);
  });

  it('can be that nothing is judged by it', () => {
    const own = guidedBy(budget(), [{ indicator: 'budget-execution', goal: 'at-least', value: null }]);
    expect(judgedByAll(own, value(0.1))).toBe('met');
  });

  it('never touches what is published, nor another indicator', () => {
    for (const indicator of CATALOGUE) {
      const published = indicator.guides.filter(({ authority }) => authority === 'published');
      const all = (['at-least', 'at-most'] as const).map((goal) => ({
        indicator: indicator.id,
        goal,
        value: 7,
      }));
      const kept = guidedBy(indicator, all).guides.filter(({ authority }) => authority === 'published');
      expect(kept).toEqual(published);
      const others = all.map((one) => ({ ...one, indicator: 'no-such-indicator' }));
      expect(guidedBy(indicator, others)).toBe(indicator);
    }
  });

  it('is typed as values are shown', () => {
    const kept = {
      kind: 'threshold',
      id: 't',
      indicator: 'budget-execution',
      goal: 'at-least',
      value: 0.9,
    } as const;
    expect(typedValue(kept.value, 'share')).toBe('90');
    expect(thresholdOf({ value: '82,5', isUnused: false }, 'share', kept)).toEqual({ ...kept, value: 0.825 });
    expect(thresholdOf({ value: '21', isUnused: false }, 'days', kept)).toEqual({ ...kept, value: 21 });
    expect(thresholdOf({ value: 'much', isUnused: false }, 'days', kept)).toBeNull();
    expect(thresholdOf({ value: 'much', isUnused: true }, 'days', kept)).toEqual({ ...kept, value: null });
  });
});
