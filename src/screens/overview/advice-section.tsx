import { memo, useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import {
  advise,
  CATALOGUE,
  indicatorOf,
  measuresFor,
  type Advice,
  type Reading,
  type Target,
} from '#indicators';
import type { SchemeSummary } from '#engine';
import type { Counted, Filter, MeasureName } from '#measures';
import { adviceInWords, readingsOf, restInWords, targetsIn, type Periods, type SeenReading } from '#reports';
import { addressOf, contentOf, keptOf, useCounted, usePlan, useView, type CountedFor } from '#state';
import { Button, Icon, useWords, type IconName } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import { filterInWords } from '../figures/filter-words.ts';
import { useSplitCounted } from '../figures/periods.ts';
import { evidenceOf } from './evidence.ts';
import styles from './overview.module.css';

/** Most that is told at once: more than a manager can do in a month is none the clearer. */
const MOST = 6;

/** What stands out, what it usually means and where to look, in sentences; or that nothing does. */
export default memo(function AdviceSection({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  // Whether these are on their way or cannot be had, tiles and charts say; the rest is told without them.
  const { divided } = useSplitCounted(scheme, periods, 'days');
  const { data: plan } = usePlan(scheme);
  const targets = useMemo(() => targetsIn(plan), [plan]);
  const measures = useMemo(() => withTargets(periods.measures, targets), [periods.measures, targets]);
  const { grain, filter } = periods;
  const { data: whole } = useCounted(scheme, grain, null, filter, measures);
  const { data: months } = useCounted(scheme, 'month', null, filter, measures);
  const { readings, told } = useMemo(() => {
    // For a moment an answer may still be the one before; tiles and charts then stand on it too.
    const monthly = isAnswer(months, scheme, filter) ? months : null;
    const known =
      whole?.grain === grain && isAnswer(whole, scheme, filter) ? { ...periods, ...whole } : periods;
    const found = readingsOf({ periods: known, monthly, divided, targets });
    return { readings: found, told: advise(found) };
  }, [periods, divided, whole, months, targets, grain, filter, scheme]);
  const only = filterInWords(periods.filter, words);
  return (
    <>
      {only !== null && <p className={styles.aside}>{words.say('short.only', { only })}</p>}
      {told.length > 0 && <AdviceList told={told} scheme={scheme} periods={periods} />}
      <ul className={styles.short}>
        <Rest readings={readings} isCalm={told.length === 0} isNarrowed={only !== null} />
      </ul>
    </>
  );
});

/** Whether what was counted is of this state of the scheme and narrowed as the figures on show are. */
function isAnswer(
  answer: CountedFor | undefined,
  scheme: SchemeSummary,
  filter: Filter,
): answer is CountedFor & { readonly counted: Counted } {
  return (
    !!answer?.counted &&
    answer.content === contentOf(scheme) &&
    JSON.stringify(answer.filter) === JSON.stringify(filter)
  );
}

/** What the periods on show were counted with, and what further indicators with a guide or a target stand on. */
function withTargets(
  measures: readonly MeasureName[] | undefined,
  targets: readonly Target[],
): readonly MeasureName[] | undefined {
  if (!measures) return undefined;
  const aimed = targets.flatMap(({ indicator }) => indicatorOf(indicator) ?? []);
  const guided = CATALOGUE.filter(({ guides }) => guides.length > 0);
  const more = measuresFor([...guided, ...aimed]).filter((name) => !measures.includes(name));
  return more.length === 0 ? measures : [...measures, ...more];
}

function AdviceList({
  told,
  scheme,
  periods,
}: {
  readonly told: ReadonlyArray<Advice<SeenReading>>;
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { view } = useView();
  const [isAll, setIsAll] = useState(false);
  const period = periods.counted.periods[periods.at];
  if (!period) return null;
  const { id, profile } = scheme;
  const place = { scheme: id, kept: keptOf(view), period, grain: periods.grain };
  return (
    <>
      <ol className={styles.short} aria-label={words.say('short.list')}>
        {told.slice(0, isAll ? told.length : MOST).map((one) => {
          const { indicator, group } = one.reading;
          const { href, label } = evidenceOf(one, place, words);
          const whole = words.indicator(indicator, 'name');
          const part = group === null ? null : words.group(indicator.alwaysSplit ?? 'days', group);
          const name = part === null ? whole : words.say('filter.choice', { split: whole, group: part });
          const { changed, means } = adviceInWords(one, words.month(period.last), profile.currency, words);
          const about = addressOf({
            ...place.kept,
            screen: 'indicator',
            scheme: id,
            indicator: indicator.id,
          });
          return (
            <Sentence key={`${indicator.id} ${group ?? ''} ${one.rule.condition}`} icon={iconOf(one)}>
              <p>
                <Link href={about} className={styles.about}>
                  {name}
                </Link>{' '}
                <Seen one={one} scheme={scheme} periods={periods} /> {changed}
              </p>
              <p>
                {means}{' '}
                <Link href={href} className={styles.evidence} aria-label={`${label}: ${name}`}>
                  {label}
                </Link>
              </p>
            </Sentence>
          );
        })}
      </ol>
      {told.length > MOST && (
        <p>
          <Button size="small" look="quiet" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
            {words.say(isAll ? 'short.fewer' : 'short.more', { count: told.length - MOST })}
          </Button>
        </p>
      )}
    </>
  );
}

/** The value that is spoken of; pressing it opens how it came about. */
function Seen({
  one: { grounds, reading },
  scheme,
  periods,
}: {
  readonly one: Advice<SeenReading>;
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { indicator, now, months, seen, seenMonth } = reading;
  const isMonthly = seenMonth !== null && grounds.every(({ by }) => by === 'months-before');
  const { standing, position, column, grain } = isMonthly ? seenMonth : seen;
  const value = isMonthly ? months.at(-1)?.value : now.value;
  const subject = subjectOf(scheme, standing, { grain, filter: periods.filter }, position, [column]);
  return (
    <Explained subject={subject} text={words.quantity(value ?? 0, indicator.unit, scheme.profile.currency)} />
  );
}

function iconOf({ grounds, rule: { condition } }: Advice): IconName {
  if (grounds.some(({ by }) => by === 'guide' || by === 'target')) return 'warn';
  return condition === 'above' ? 'up' : 'down';
}

/** What could not be judged, and that nothing stands out where nothing does. */
function Rest({
  readings,
  isCalm,
  isNarrowed,
}: {
  readonly readings: readonly Reading[];
  readonly isCalm: boolean;
  readonly isNarrowed: boolean;
}) {
  const words = useWords();
  return restInWords(readings, isCalm, isNarrowed, words).map(({ sign, text }) => (
    <Sentence key={text} icon={sign}>
      {text}
    </Sentence>
  ));
}

function Sentence({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <div>{children}</div>
    </li>
  );
}
