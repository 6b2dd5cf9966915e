import { useWords } from '#ui';
import type { Basis } from '#indicators';
import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { figureOf } from './figure.ts';
import { StepFigure } from './step-figure.tsx';

/** The steps from being entitled to being seen after the birth, each with the bases that would be best. */
const STEPS: ReadonlyArray<readonly [step: Step, id: string, bases?: readonly Basis[]]> = [
  ['entitled', 'maternity-entitlement-rate'],
  ['anc1', 'anc1-coverage'],
  ['anc4', 'anc4-coverage'],
  ['facility', 'institutional-delivery-rate'],
  ['caesarean', 'caesarean-rate', ['register', 'facility']],
  ['postnatal', 'pnc-48h'],
];
type Step = 'entitled' | 'anc1' | 'anc4' | 'facility' | 'caesarean' | 'postnatal';

/** The chain of care, step by step. */
export function Chain({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  const period = periods.counted.periods[periods.at];
  const name = period ? words.period(period, periods.grain) : '';
  const steps = STEPS.flatMap(([step, id, bases]) => {
    const figure = figureOf(id, periods, periods.at, bases);
    return figure ? [{ name: words.say(`maternity.chain.${step}`), figure }] : [];
  });
  return (
    <StepFigure
      scheme={scheme}
      periods={periods}
      title={words.say('maternity.chainTitle', { period: name })}
      says={words.say('maternity.chainSays')}
      file={`chain-of-care ${name}`}
      figures={steps}
      isOrdered
      most={1}
    />
  );
}
