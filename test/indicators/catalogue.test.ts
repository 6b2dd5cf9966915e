import { describe, expect, it } from 'vitest';
import { CATALOGUE, indicatorOf, measuresIn, valueOf, type Indicator } from '#indicators';
import { count, factsOf, MEASURE_NAMES, measureOf, timelineOf } from '#measures';
import { periodsOf } from '#units';
import { createWords } from '#words';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { countedByHand } from '../support/counted.ts';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

const words = createWords('en-GB');

/** The ids that files, links and reports carry (definitions section 11). */
const CORE =
  `insured-persons growth-rate coverage-ratio women-share-insured exposure-member-years earned-premium
  contributions-collected collection-rate incurred-claims-ratio ibnr paid-claims-ratio average-claim-cost
  rejection-ratio claims-incidence hospitalisation-rate cost-per-insured promptness-of-settlement
  median-days-to-settle p90-days-to-settle outstanding-claims renewal-rate dropout-rate maternity-benefit-uptake
  deliveries caesarean-rate expense-ratio combined-ratio liquidity-ratio solvency-ratio`.split(/\s+/);

it('has every core id of the definitions', () => {
  expect(CATALOGUE.map(({ id }) => id)).toEqual(expect.arrayContaining(CORE));
});

describe.each(CATALOGUE.map((indicator) => [indicator.id, indicator] as const))(
  '%s',
  (_, indicator: Indicator) => {
    const { example } = indicator;
    const formula = indicator.bases.find(([basis]) => basis === example.basis)?.[1];
    const column = example.part ? 1 : 0;
    const split = indicator.alwaysSplit ?? undefined;

    it('comes out as in its worked example', () => {
      const counted = countedByHand(example.inputs, example.part, split);
      const { value } = valueOf(indicator, example.basis, counted, { period: 0, column });
      expect(value).toBeCloseTo(example.result, 9);
    });

    it('needs exactly the measures its example gives', () => {
      const needed = new Set(formula ? measuresIn(formula) : []);
      expect(new Set(Object.keys(example.inputs))).toEqual(needed);
    });

    it('passes on the reason for any measure that is missing', () => {
      for (const name of Object.keys(example.inputs)) {
        const inputs = Object.fromEntries(Object.entries(example.inputs).filter(([key]) => key !== name));
        const value = valueOf(
          indicator,
          example.basis,
          countedByHand(inputs, example.part && inputs, split),
          {
            period: 0,
            column,
          },
        );
        expect(value).toMatchObject({
          value: null,
          lower: null,
          upper: null,
          status: 'missing',
          reason: 'outside-records',
        });
      }
    });

    it('never makes a number out of zeros that is none', () => {
      const zeros = Object.fromEntries(MEASURE_NAMES.map((name) => [name, 0]));
      for (const [basis] of indicator.bases) {
        const value = valueOf(indicator, basis, countedByHand(zeros, zeros, split), { period: 0, column });
        for (const number of [value.numerator, value.denominator, value.value, value.lower, value.upper]) {
          expect(number === null || Number.isFinite(number)).toBe(true);
        }
        if (value.value === null) expect(value.reason).toBe('nothing-to-divide-by');
      }
    });

    it('names its sources, its guides’ sources and real companions', () => {
      expect(indicator.sources.length).toBeGreaterThan(0);
      for (const { work, place } of [
        ...indicator.sources,
        ...indicator.guides.map(({ source }) => source),
        example.source,
      ]) {
        expect(work.length * place.length).toBeGreaterThan(0);
      }
      for (const id of indicator.readWith) expect(indicatorOf(id), id).toBeDefined();
      expect(indicator.readWith).not.toContain(indicator.id);
    });

    it.each(['name', 'question', 'definition', 'reading', 'beware'] as const)('has its %s', (part) => {
      expect(words.indicator(indicator, part)).not.toBe(part);
    });
  },
);

it('offers only splits that its measures can be divided by', async () => {
  const { records, profile } = await readScheme(
    makeScheme({ ...PLAIN_STORY, families: 60 }).files.map(({ name, text }) => textFile(name, text)),
  );
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  const periods = periodsOf('rolling12', timeline.first, timeline.last, 1).slice(-1);
  for (const indicator of CATALOGUE) {
    for (const split of [...indicator.splits, ...indicator.splitsAbove]) {
      const counted = count(facts, { periods, split });
      const reasons = indicator.bases.map(([basis]) =>
        counted.groups.map((_, i) => valueOf(indicator, basis, counted, { period: 0, column: i + 1 }).reason),
      );
      const isDivided = reasons.some(
        (of) => of.length > 0 && of.every((reason) => reason !== 'not-counted-by-this-split'),
      );
      expect(isDivided, `${indicator.id} by ${split}`).toBe(true);
    }
  }
});

it('every measure that is declared is used, or stands behind one that is', () => {
  const used = new Set(
    CATALOGUE.flatMap(({ bases, variants, evidence, provisionalWith }) => [
      ...[...bases, ...variants].flatMap(([, formula]) => measuresIn(formula)),
      ...(evidence && evidence !== 'denominator' ? measuresIn({ op: 'amount', of: evidence }) : []),
      ...(provisionalWith ? [provisionalWith] : []),
    ]),
  );
  const supporting = MEASURE_NAMES.flatMap((name) => {
    const measure = measureOf(name);
    const over = measure.nature === 'lately' ? measure.over : undefined;
    return [measure.unless, measure.onlyWith, over].filter((other) => other !== undefined);
  });
  // Shown on their own: the renewal funnel's first steps, and what qualifies or bounds other figures.
  const shown = [
    'policies-expiring',
    'renewals-eligible',
    'claims-amount-squared',
    'entitled-women-years',
    // What claims and births soon after joining are held against.
    'early-years',
    'women-early-years',
  ];
  const unused = MEASURE_NAMES.filter((name) => !used.has(name) && ![...supporting, ...shown].includes(name));
  expect(unused).toEqual([]);
});
