import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, indicatorOf, type Indicator } from '#indicators';
import { workedSteps, type CaseInputs, type WorkedCase } from '#workshop';

const caseOf = ({ example }: Indicator): WorkedCase => ({ whole: example.inputs, part: example.part });
const valueAt = (indicator: Indicator, worked: WorkedCase) =>
  workedSteps(indicator, indicator.example.basis, worked).at(-1);

describe.each(CATALOGUE.map((indicator) => [indicator.id, indicator] as const))(
  '%s',
  (_, indicator: Indicator) => {
    const formula = indicator.bases.find(([basis]) => basis === indicator.example.basis)?.[1];

    it('comes step by step to the result of its worked example', () => {
      const steps = workedSteps(indicator, indicator.example.basis, caseOf(indicator));
      expect(steps[0]).toEqual({ kind: 'formula' });
      const last = steps.at(-1);
      expect(last?.kind === 'value' && last.value).toBeCloseTo(indicator.example.result, 9);
      if (formula?.op !== 'ratio') return;
      const divide = steps.find(({ kind }) => kind === 'divide');
      if (divide?.kind !== 'divide') throw new Error('nothing is divided');
      const { over, under, result } = divide;
      expect(result.number).toBeCloseTo((over.number ?? NaN) / (under.number ?? NaN), 9);
      expect((result.number ?? NaN) * formula.per).toBeCloseTo(indicator.example.result, 9);
    });

    it('puts in every number that it takes, once', () => {
      const put = workedSteps(indicator, indicator.example.basis, caseOf(indicator)).flatMap((step) =>
        step.kind === 'put-in' ? [`${step.slot.measure} ${String(step.slot.isPart)}`] : [],
      );
      expect(new Set(put).size).toBe(put.length);
      expect(new Set(put.map((text) => text.split(' ')[0]))).toEqual(
        new Set(Object.keys(indicator.example.inputs)),
      );
    });

    it('ends in a reason, never in a number that is none, where all is nothing', () => {
      const nothing = (inputs: CaseInputs) =>
        Object.fromEntries(Object.keys(inputs).map((name) => [name, 0]));
      const { whole, part } = caseOf(indicator);
      const last = valueAt(indicator, { whole: nothing(whole), part: part && nothing(part) });
      if (last?.kind !== 'value') throw new Error('no value at the end');
      if (formula?.op === 'ratio')
        expect(last).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
      else expect(last.value === null || Number.isFinite(last.value)).toBe(true);
    });
  },
);

it('never shows a number that is none, whatever is put in', () => {
  const number = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100),
  );
  fc.assert(
    fc.property(fc.constantFrom(...CATALOGUE), fc.infiniteStream(number), (indicator, numbers) => {
      const drawn = (inputs: CaseInputs) =>
        Object.fromEntries(Object.keys(inputs).map((name) => [name, numbers.next().value]));
      const { whole, part } = caseOf(indicator);
      const steps = workedSteps(indicator, indicator.example.basis, {
        whole: drawn(whole),
        part: part && drawn(part),
      });
      const shown = steps.flatMap((step) => {
        if (step.kind === 'put-in') return [step.number];
        if (step.kind === 'value') return [step.value, step.lower, step.upper];
        if (step.kind === 'formula') return [];
        return [step.result.number];
      });
      expect(shown.filter((one) => one !== null && !Number.isFinite(one))).toEqual([]);
      const last = steps.at(-1);
      if (last?.kind === 'value' && last.value === null) expect(last.reason).not.toBeNull();
    }),
  );
});

it('works out the incurred claims ratio of 2023 as it was done by hand', () => {
  const indicator = indicatorOf('incurred-claims');
  if (!indicator) throw new Error('not in the catalogue');
  // Paid 910, reserve 460 at the end and 80 before: 910 + 460 - 80 = 1290 (Actuarial Outpost, thread 335895).
  const steps = workedSteps(indicator, 'accounts', caseOf(indicator));
  expect(steps.filter(({ kind }) => kind === 'put-in')).toHaveLength(3);
  expect(steps.at(-1)).toMatchObject({ kind: 'value', value: 1290 });
});
