import { describe, expect, it } from 'vitest';
import {
  ADVICE_RULES,
  advise,
  indicatorOf,
  type AdviceRule,
  type Indicator,
  type IndicatorValue,
  type Reading,
} from '#indicators';
import { SPLITS } from '#measures';
import { LANGUAGES } from '#words';
import { PLAIN_STORY, SAMPLES } from '#workshop';
import { adviceFor } from '../support/advice.ts';

function value(of: number, margin = 0.01): IndicatorValue {
  const [lower, upper] = [of * (1 - margin), of * (1 + margin)];
  return {
    numerator: null,
    denominator: null,
    value: of,
    lower,
    upper,
    margin: { lower, upper },
    status: 'ok',
    reason: null,
  };
}

function indicatorIn({ indicator: id }: AdviceRule): Indicator {
  const found = indicatorOf(id);
  if (!found) throw new Error(id);
  return found;
}

const target = (rule: AdviceRule, goal: 'at-least' | 'at-most', of: number) => ({
  goal,
  value: of,
  indicator: rule.indicator,
  basis: '',
  grain: null,
  from: 0,
  to: null,
});

/** Nothing has changed, and every guide and target is met. */
function plainFor(rule: AdviceRule): Reading {
  const indicator = indicatorIn(rule);
  const least = indicator.guides.find(({ kind }) => kind === 'at-least')?.value;
  const most = indicator.guides.find(({ kind }) => kind === 'at-most')?.value;
  const calm =
    least !== undefined && most !== undefined
      ? (least + most) / 2
      : least !== undefined
        ? least * 1.1 || 0.1
        : (most ?? 1) * 0.9;
  const wave = Array.from({ length: 25 }, (_, i) => value(calm * (i % 2 === 0 ? 0.97 : 1.03)));
  return {
    indicator,
    group: rule.group,
    now: value(calm),
    yearBefore: value(calm),
    months: wave,
    target: rule.comparison === 'target' ? target(rule, 'at-most', calm * 2) : null,
  };
}

/** The same with the one thing that the rule looks for. */
function madeFor(rule: AdviceRule): Reading {
  const plain = plainFor(rule);
  const calm = plain.now.value ?? 1;
  const far = rule.condition === 'above' ? 1.5 : 0.5;
  switch (rule.comparison) {
    case 'guide':
      // Far below nothing is below nothing too.
      return {
        ...plain,
        now: value(far < 1 ? Math.min(calm * far, calm - 0.6) : calm * far),
        yearBefore: undefined,
        months: [],
      };
    case 'target':
      return {
        ...plain,
        target: target(rule, rule.condition === 'above' ? 'at-most' : 'at-least', calm / far),
      };
    case 'year-before':
      return { ...plain, yearBefore: value(calm / far) };
    case 'months-before':
      return { ...plain, months: [...plain.months.slice(0, -1), value(calm * far)] };
  }
}

const groundsOf = (rule: AdviceRule, reading: Reading) =>
  advise([reading], [rule]).flatMap(({ grounds }) => grounds.map(({ by }) => by));

describe('every rule', () => {
  const cases = ADVICE_RULES.map(
    (rule) =>
      [`${rule.indicator} ${rule.group ?? ''} ${rule.condition} by ${rule.comparison}`, rule] as const,
  );

  it('stands once', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });

  it.each(cases)('%s: speaks where it should, and only there', (_, rule) => {
    expect(groundsOf(rule, madeFor(rule))).toEqual([rule.comparison]);
    expect(groundsOf(rule, plainFor(rule))).toEqual([]);
  });

  it.each(cases)('%s: is silent on few cases', (_, rule) => {
    const few = (one: IndicatorValue): IndicatorValue => ({ ...one, status: 'small-numbers' });
    const reading = madeFor(rule);
    const small = {
      ...reading,
      now: few(reading.now),
      yearBefore: reading.yearBefore && few(reading.yearBefore),
      months: reading.months.map(few),
    };
    expect(groundsOf(rule, small)).toEqual([]);
  });

  it.each(cases)('%s: has its words and evidence that there is', (_, rule) => {
    expect(LANGUAGES.en).toHaveProperty([`advice.${rule.words}`]);
    const { splits, splitsAbove } = indicatorIn(rule);
    const { evidence } = rule;
    if (evidence === 'course' || evidence === 'records') return;
    expect(SPLITS).toContain(evidence);
    expect([...splits, ...splitsAbove]).toContain(evidence);
  });
});

describe('what is said', () => {
  const rate = indicatorOf('renewal-rate');
  if (!rate) throw new Error('no renewal rate');
  const lost: Reading = {
    indicator: rate,
    group: null,
    now: value(0.6),
    yearBefore: value(0.75),
    months: [],
    target: null,
  };

  it('is one thing for an indicator, with all its grounds, what matters most first', () => {
    const [first, ...others] = advise([lost]);
    expect(others).toEqual([]);
    expect(first?.rule.words).toBe('renewal-rate.at-least');
    expect(first?.grounds.map(({ by }) => by)).toEqual(['guide', 'year-before']);
  });

  it('is nothing where intervals touch', () => {
    expect(advise([{ ...lost, now: value(0.85, 0.1), yearBefore: value(0.95, 0.1) }])).toEqual([]);
  });

  it('does not say that it is more than chance where no margin is known', () => {
    const bare = { ...value(0.3), lower: null, upper: null, margin: null };
    const cost = indicatorOf('expense-ratio');
    if (!cost) throw new Error('no expense ratio');
    const [said] = advise([{ ...lost, indicator: cost, now: bare, yearBefore: bare }]);
    expect(said?.grounds).toEqual([{ by: 'guide', guide: cost.guides[0], isSure: false }]);
  });

  it('rests on at least twelve months, and leaves gaps out', () => {
    const rule = ADVICE_RULES.find(
      (one) => one.words === 'median-days-to-settle.rose' && one.comparison === 'months-before',
    );
    if (!rule) throw new Error('no rule');
    const reading = madeFor(rule);
    expect(groundsOf(rule, { ...reading, months: reading.months.slice(-13) })).toEqual(['months-before']);
    expect(groundsOf(rule, { ...reading, months: reading.months.slice(-12) })).toEqual([]);
  });
});

describe('stories', () => {
  const storyOf = (id: string) => {
    const found = SAMPLES.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found.story;
  };

  it('claims paid later and later, and renewals that slip, are told', async () => {
    const words = (await adviceFor(storyOf('cooperative'))).map(({ rule }) => rule.words);
    expect(words).toEqual(
      expect.arrayContaining([
        'renewal-rate.at-least',
        'median-days-to-settle.rose',
        'promptness-of-settlement.rose',
      ]),
    );
  });

  it('caesareans that rise fast are told', async () => {
    const story = { ...storyOf('hospital'), families: 1600, caesareanShare: { from: 0.05, to: 0.8 } };
    const words = (await adviceFor(story)).map(({ rule }) => rule.words);
    expect(words).toContain('caesarean-rate.rose');
  });

  it('people who come for care more and more are told', async () => {
    const words = (await adviceFor({ ...PLAIN_STORY, claimRate: { from: 0.3, to: 1.6 } })).map(
      ({ rule }) => rule.words,
    );
    expect(words).toContain('claims-incidence.rose');
  });

  it('fifty families are told of a guide that they miss, and left in peace about figures that jump by chance', async () => {
    const told = await adviceFor(storyOf('village'));
    expect(told.map(({ rule }) => rule.indicator)).toEqual(['self-financing-rate']);
    expect(told.flatMap(({ grounds }) => grounds.map(({ by }) => by))).toEqual(['guide']);
  });

  it('every figure clearly outside its guide is told, also those without a tile', async () => {
    const told = (await adviceFor(storyOf('hospital'))).map(({ rule }) => rule.indicator);
    expect(told).toEqual(
      expect.arrayContaining([
        'expense-ratio',
        'self-financing-rate',
        'reserve-run-off',
        'investment-concentration',
      ]),
    );
  });

  it('of 50 plain schemes in which nothing changes, few are told of a change', async () => {
    const changes: string[] = [];
    let schemes = 0;
    for (let i = 1; i <= 50; i++) {
      const told = (await adviceFor({ ...PLAIN_STORY, seed: i * 977 })).flatMap(({ rule, grounds }) =>
        grounds
          .filter(({ by }) => by !== 'guide')
          .map(({ by }) => `${rule.indicator} ${rule.condition} ${by}`),
      );
      if (told.length > 0) schemes++;
      changes.push(...told);
    }
    console.info(`False alarms: ${changes.length} sentences in ${schemes} of 50 plain schemes`);
    expect(schemes, changes.join(', ')).toBeLessThanOrEqual(10);
    expect(changes.length).toBeLessThanOrEqual(12);
  });
});
