import { startEngine, type Answer } from '#engine';
import { CATALOGUE, HEADLINE_MEASURES, indicatorOf, measuresFor, valueOf, type Indicator } from '#indicators';
import { countsOf, MEASURE_NAMES, type Counted, type MeasureName } from '#measures';
import { dayFromIso, isoMonth, type Grain } from '#units';
import type { Division, Figures } from '../figures.ts';
import type { Chosen, Implementation } from './implementation.ts';

const TODAY = dayFromIso('2025-06-30') ?? 0;
const PROFILE = {
  name: 'Benchmark',
  country: 'IN',
  currency: 'INR',
  targetPopulation: null,
  graceDays: 60,
  maternityWaitingDays: 0,
  gfr: null,
  asfr: null,
  fiscalYearStart: 1,
  dataAsAt: null,
};

/** What the pages of the figures by sex ask for. */
const OF_PAGES = measuresFor(
  ['claims-incidence', 'cost-per-insured', 'median-days-to-settle', 'p90-days-to-settle'].map(pageOf),
);

function pageOf(id: string): Indicator {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(id);
  return indicator;
}

/** SchemeScope's own engine in its worker, asked in the way its screens ask. */
export function ours(): Implementation {
  const engine = startEngine();

  const count = async (
    grain: Grain,
    split: Division | null,
    measures: readonly MeasureName[] = HEADLINE_MEASURES,
  ): Promise<Counted> => {
    const scheme = (await answerOf(engine.schemes(null)))[0]?.id ?? '';
    const { counted } = await answerOf(engine.count({ scheme, grain, split, measures }));
    if (!counted) throw new Error('The engine has no month to show');
    return counted;
  };

  const add = async (files: readonly File[], scheme: string | null) => {
    const looked = await answerOf(
      engine.look({
        files: files.map((file) => ({ name: file.name, content: file })),
        choices: {},
        scheme,
        isProfileToDecide: true,
        today: TODAY,
      }),
    );
    const { look, refused, leftBlank } = looked;
    if (refused.total + leftBlank.total > 0)
      throw new Error(`Not all clean: ${JSON.stringify(refused.first[0])}`);
    await answerOf(
      engine.add({ look, scheme, profile: scheme === null ? PROFILE : null, next: HEADLINE_MEASURES }),
    );
  };

  let known: readonly Counted[] = [];

  const figures = async (): Promise<Figures> => {
    const monthly = await count('month', null);
    const rolling = await count('rolling12', null);
    return firstFigures(monthly, rolling, await count('month', 'benefit'));
  };

  return {
    async first({ claims, policies, members }: Chosen) {
      await add([claims, policies, members], null);
      return figures();
    },
    values: {
      ready: async () => {
        known = [await count('month', null, MEASURE_NAMES), await count('rolling12', null, MEASURE_NAMES)];
      },
      work: () => Promise.resolve(allValues(known)),
    },
    split: async () => divided(await count('month', 'sex', OF_PAGES), true),
    reload: figures,
    async month(claims) {
      const [scheme] = await answerOf(engine.schemes(null));
      await add([claims], scheme?.id ?? null);
      return figures();
    },
  };
}

/** How many values of all indicators, on every basis, are there in some counts. */
function allValues(counts: readonly Counted[]): Figures {
  const found = counts.map((counted) => {
    const values = CATALOGUE.flatMap((indicator) =>
      indicator.bases.flatMap(([basis]) =>
        counted.periods.map((_, period) => valueOf(indicator, basis, counted, { period, column: 0 })),
      ),
    );
    return values.filter(({ value }) => value !== null).length;
  });
  return { months: [], series: { values: found } };
}

async function answerOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(`${given.trouble.code}: ${given.trouble.detail}`);
  return given.value;
}

/** A measure's numbers by period, in one column; null where there is no number. */
function column(counted: Counted, name: MeasureName, at = 0): Array<number | null> {
  const { values } = countsOf(counted, name);
  return counted.periods.map((_, period) => known(values[period * counted.width + at]));
}

function known(value = Number.NaN): number | null {
  return Number.isNaN(value) ? null : value;
}

function ratios(counted: Counted): Array<number | null> {
  const earned = column(counted, 'earned-contributions');
  return column(counted, 'claims-amount-by-service').map((amount, i) => {
    const divisor = earned[i];
    return amount === null || !divisor ? null : amount / divisor;
  });
}

function firstFigures(monthly: Counted, rolling: Counted, byBenefit: Counted): Figures {
  const { months, series } = divided(byBenefit, false);
  const early = new Array<null>(monthly.periods.length - rolling.periods.length).fill(null);
  return {
    months,
    series: {
      ...series,
      'earned contributions': column(monthly, 'earned-contributions'),
      'claims ratio': ratios(monthly),
      'claims ratio, rolling 12 months': [...early, ...ratios(rolling)],
      'median days': column(monthly, 'median-days'),
      'p90 days': column(monthly, 'p90-days'),
    },
  };
}

function divided(counted: Counted, hasDays: boolean): Figures {
  const series = counted.groups.flatMap((group, g): Array<[string, Array<number | null>]> => {
    const of = (name: MeasureName) => column(counted, name, g + 1);
    const claims: Array<[string, Array<number | null>]> = [
      [`claims of ${group}`, of('claims-by-service')],
      [`amount of ${group}`, of('claims-amount-by-service')],
    ];
    return hasDays
      ? [...claims, [`median days of ${group}`, of('median-days')], [`p90 days of ${group}`, of('p90-days')]]
      : claims;
  });
  return { months: counted.periods.map(({ last }) => isoMonth(last)), series: Object.fromEntries(series) };
}
