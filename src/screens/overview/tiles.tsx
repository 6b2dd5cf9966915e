import { memo, Suspense, useMemo } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '#charts';
import {
  DOMAINS,
  HEADLINES,
  type Domain,
  type Indicator,
  type IndicatorValue,
  type Target,
} from '#indicators';
import type { SchemeSummary } from '#engine';
import {
  besideOf,
  changesOf,
  figuresOf,
  goalInWords,
  PROMPTNESS,
  shown as shownValue,
  within30Days,
  type Narrowed,
  type Periods,
  type Standing,
} from '#reports';
import { addressOf, keptOf, usePlan, useView } from '#state';
import { Icon, later, useWords } from '#ui';
import { fetchAdviceWords } from '#words';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf, type Subject } from '../explanation/subject.ts';
import { Divided } from '../figures/divided.tsx';
import { within30DaysSubject } from '../figures/promptness.ts';
import { StateChip, TargetChip } from '../figures/verdict-chip.tsx';
import styles from './tiles.module.css';

/** Has a tile of its own kind, or is the other side of a figure that has one. */
const WITHOUT_TILE: ReadonlySet<string> = new Set([PROMPTNESS.id, 'dropout-rate']);
/** Stands in for another indicator and has a tile only where that one cannot be known (definitions section 7). */
const STANDS_IN_FOR: Readonly<Record<string, string>> = {
  'delivery-claims-per-1000-women': 'maternity-benefit-uptake',
};

/** What months say beyond chance comes behind the first chart, with its words. */
const TileSignals = later(async () => {
  const [signals] = await Promise.all([import('./tile-signals.tsx'), fetchAdviceWords()]);
  return signals;
});

interface Tile extends Standing {
  readonly values: readonly IndicatorValue[];
}

/** The core indicators by domain, each with its value, change, past and state. */
export const Tiles = memo(function Tiles({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { at } = periods;
  const tiles = useMemo(() => {
    const all = HEADLINES.filter(({ id }) => !WITHOUT_TILE.has(id)).map((indicator): Tile =>
      figuresOf(indicator, periods, at),
    );
    const isKnown = (id: string | undefined) =>
      all.some(({ indicator, values }) => indicator.id === id && values[at]?.value !== null);
    return all.filter(
      ({ indicator }) => !(indicator.id in STANDS_IN_FOR) || !isKnown(STANDS_IN_FOR[indicator.id]),
    );
  }, [periods, at]);
  return (
    <div className={styles.domains}>
      {DOMAINS.filter((domain) => HEADLINES.some((one) => one.domain === domain)).map((domain: Domain) => (
        <section key={domain} aria-labelledby={`domain-${domain}`} className={styles.domain}>
          <h3 id={`domain-${domain}`}>{words.say(`domain.${domain}`)}</h3>
          <ul className={styles.tiles}>
            {domain === 'promptness' && (
              <li className={styles.tile}>
                <Divided scheme={scheme} periods={periods} split="days">
                  {(divided) => <PromptnessTile scheme={scheme} byDays={divided} periods={periods} />}
                </Divided>
              </li>
            )}
            {tiles
              .filter(({ indicator }) => indicator.domain === domain)
              .map((tile) => (
                <li key={tile.indicator.id} className={styles.tile}>
                  <TileWithTarget scheme={scheme} periods={periods} tile={tile} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
});

interface TileProps {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly tile: Tile;
}

/** What a tile holds, with the target that the scheme has set for its figure. */
export function TileWithTarget({ scheme, periods, tile }: TileProps) {
  const { data: plan } = usePlan(scheme);
  const { at, grain, filter, counted } = periods;
  const period = counted.periods[at];
  const aim = { indicator: tile.indicator.id, basis: tile.basis, grain };
  const target = period && plan ? besideOf(plan, aim, filter.length === 0)(period).target : null;
  return <TileContent scheme={scheme} periods={periods} tile={tile} target={target} />;
}

/** Characters beyond which a figure is set smaller, so that no digit is ever cut off. */
const LONG = 11;

function Figure({ subject, text }: { readonly subject: Subject; readonly text: string }) {
  return (
    <p className={`${styles.figure ?? ''} ${text.length > LONG ? (styles.long ?? '') : ''}`}>
      <Explained subject={subject} text={text} />
    </p>
  );
}

/** Promptness has no value as a whole: its tile tells the first two of its bins together. */
function PromptnessTile({
  scheme,
  byDays,
  periods: { at, grain },
}: {
  readonly scheme: SchemeSummary;
  readonly byDays: Narrowed;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { share, ended, state } = within30Days(byDays.counted, at);
  return (
    <>
      <div className={styles.head}>
        <h4>
          <TileLink scheme={scheme} indicator={PROMPTNESS} />
        </h4>
        <StateChip indicator={PROMPTNESS} value={state} currency={scheme.profile.currency} />
      </div>
      {share === null ? (
        <p className={styles.reason}>{state.reason && words.say(`reason.${state.reason}`)}</p>
      ) : (
        <>
          <Figure
            subject={within30DaysSubject(scheme, byDays, grain, at)}
            text={words.quantity(share, 'share', '')}
          />
          <p className={styles.interval}>{words.say('tile.promptness', { count: ended })}</p>
        </>
      )}
    </>
  );
}

/** The name of an indicator, leading to its page for the same periods. */
function TileLink({ scheme, indicator }: { readonly scheme: SchemeSummary; readonly indicator: Indicator }) {
  const words = useWords();
  const { view } = useView();
  const place = {
    ...keptOf(view),
    screen: 'indicator',
    scheme: scheme.id,
    indicator: indicator.id,
  } as const;
  return (
    <Link href={addressOf(place)} className={styles.link}>
      {words.indicator(indicator, 'name')}
    </Link>
  );
}

function TileContent({
  scheme,
  periods,
  tile,
  target,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly tile: Tile;
  readonly target: Target | null;
}) {
  const words = useWords();
  const { indicator, values } = tile;
  const { currency } = scheme.profile;
  const value = values[periods.at];
  if (!value) return null;
  const name = words.indicator(indicator, 'name');
  return (
    <>
      <div className={styles.head}>
        <h4>
          <TileLink scheme={scheme} indicator={indicator} />
        </h4>
        <StateChip indicator={indicator} value={value} currency={currency} />
        {target && <TargetChip indicator={indicator} value={value} currency={currency} target={target} />}
      </div>
      {value.value === null ? (
        <p className={styles.reason}>{value.reason && words.say(`reason.${value.reason}`)}</p>
      ) : (
        <>
          <Figure
            subject={subjectOf(scheme, tile, periods, periods.at)}
            text={words.quantity(value.value, indicator.unit, currency)}
          />
          {target && <p className={styles.interval}>{goalInWords(target, indicator, words, currency)}</p>}
          <TileNote tile={tile} value={value} currency={currency} />
          <div className={target || indicator.guides.length > 0 ? styles.withGoal : styles.signals}>
            <Suspense>
              <TileSignals scheme={scheme} periods={periods} tile={tile} />
            </Suspense>
          </div>
          <TileTrend
            indicator={indicator}
            values={values}
            periods={periods}
            name={name}
            currency={currency}
          />
        </>
      )}
    </>
  );
}

/** What qualifies the figure: how far chance may have moved it, why it is not firm, and how it is narrowed. */
function TileNote({
  tile: { indicator, basis, usualBasis, isPart },
  value: { lower, upper, status, reason },
  currency,
}: {
  readonly tile: Tile;
  readonly value: IndicatorValue;
  readonly currency: string;
}) {
  const words = useWords();
  const bound = (value: number) => words.quantity(value, indicator.unit, currency);
  return (
    <>
      {/* From nothing to nothing says nothing about chance. */}
      {lower !== null && upper !== null && lower !== upper && (
        <p className={styles.interval}>
          {words.say('tile.interval', { lower: bound(lower), upper: bound(upper) })}
        </p>
      )}
      {status !== 'ok' && reason && <p className={styles.interval}>{words.say(`reason.${reason}`)}</p>}
      {usualBasis !== null && (
        <p className={styles.interval}>{words.say('tile.basis', { basis: words.sayCode('basis', basis) })}</p>
      )}
      {isPart && <p className={styles.interval}>{words.say('filter.part')}</p>}
    </>
  );
}

function TileTrend({
  indicator,
  values,
  periods: { grain, counted, shown, at },
  name,
  currency,
}: {
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
  readonly periods: Periods;
  readonly name: string;
  readonly currency: string;
}) {
  const words = useWords();
  const drawn = shown.filter((i) => i <= at);
  const [first, last] = [counted.periods[drawn[0] ?? 0], counted.periods[at]];
  const label =
    first && last
      ? words.say('tile.trend', {
          name,
          first: shownValue(indicator, values[drawn[0] ?? 0]?.value ?? null, words, currency),
          last: shownValue(indicator, values[at]?.value ?? null, words, currency),
        })
      : name;
  return (
    <div className={styles.trend}>
      <ul className={styles.changes}>
        {changesOf(indicator, values, at, grain, words, currency).map(({ way, text }) => (
          <li key={text}>
            <Icon name={way} size={13} /> <span>{text}</span>
          </li>
        ))}
      </ul>
      <Sparkline
        label={label}
        values={drawn.map((i) => values[i]?.value ?? null)}
        lastMark={values[at]?.status === 'ok' ? 'full' : 'hollow'}
      />
    </div>
  );
}
