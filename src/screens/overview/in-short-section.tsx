import { memo, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '#indicators';
import type { SchemeSummary } from '#engine';
import { addressOf, keptOf, useView } from '#state';
import { Icon, Section, useWords, type IconName } from '#ui';
import type { Words } from '#words';
import { filterInWords } from '../figures/filter-words.ts';
import { guideInWords } from '../figures/verdict-chip.tsx';
import { useSplitCounted, type Periods } from '../figures/periods.ts';
import { inShort, type InShort, type Missed, type Moved } from './in-short.ts';
import styles from './overview.module.css';

/** What lies outside its guide and what moved by more than chance, in sentences, and what can be done. */
export const InShortSection = memo(function InShortSection({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  // Whether it is on its way or cannot be had, its tile and its chart say; the rest is told without it.
  const { divided } = useSplitCounted(scheme, periods.grain, 'days');
  const told = useMemo(() => inShort(periods, divided), [periods, divided]);
  const { insured, missed, moved, judged, tooSmall, compared, unborne } = told;
  const only = filterInWords(periods.filter, words);
  const period = periods.counted.periods[periods.at];
  const isCalm = missed.length === 0 && moved.length === 0;
  return (
    <Section title={words.say('short.title')}>
      <ul className={styles.short}>
        {only !== null && <Sentence icon="info">{words.say('short.only', { only })}</Sentence>}
        {insured && period && (
          <Sentence icon="info">{insuredInWords(insured, words.month(period.last), words)}</Sentence>
        )}
        {missed.map((one) => (
          <Sentence key={one.indicator.id} icon="warn">
            <NameLink indicator={one.indicator} scheme={scheme} />{' '}
            {missedInWords(one, scheme.profile.currency, words)}
          </Sentence>
        ))}
        {moved.map((one) => (
          <Sentence
            key={`${one.indicator.id} ${one.group ?? ''}`}
            icon={(one.now.value ?? 0) > (one.then.value ?? 0) ? 'up' : 'down'}
          >
            <NameLink indicator={one.indicator} scheme={scheme} />{' '}
            {movedInWords(one, scheme.profile.currency, words)}
          </Sentence>
        ))}
        {isCalm && judged > 0 && (
          <Sentence icon="check">{words.say('short.calm', { count: judged })}</Sentence>
        )}
        {isCalm && compared > 0 && (
          <Sentence icon="same">{words.say('short.still', { count: compared })}</Sentence>
        )}
        {isCalm && judged + compared === 0 && <Sentence icon="few">{words.say('short.tooEarly')}</Sentence>}
        {tooSmall > 0 && <Sentence icon="few">{words.say('short.tooSmall', { count: tooSmall })}</Sentence>}
        {unborne > 0 && only !== null && (
          <Sentence icon="none">{words.say('short.unborne', { count: unborne })}</Sentence>
        )}
      </ul>
    </Section>
  );
});

function Sentence({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      <p>{children}</p>
    </li>
  );
}

function insuredInWords(
  { now, then }: NonNullable<InShort['insured']>,
  period: string,
  words: Words,
): string {
  const insured = words.number(now);
  if (then === null) return words.say('chart.insured.saysFirst', { insured, period });
  return words.say('chart.insured.says', {
    insured,
    period,
    way: now > then ? 'up' : now < then ? 'down' : 'same',
    difference: words.number(Math.abs(now - then)),
  });
}

function missedInWords({ indicator, now, guide }: Missed, currency: string, words: Words): string {
  const values = {
    value: words.quantity(now.value ?? 0, indicator.unit, currency),
    guide: guideInWords(guide, indicator, words, currency),
  };
  const sentence = words.say(now.margin ? 'short.missed' : 'short.missedPlain', values);
  return `${sentence} ${words.sayCode(`advice.${indicator.id}`, guide.kind, '')}`;
}

function movedInWords({ indicator, group, now, then }: Moved, currency: string, words: Words): string {
  const quantity = (value: number | null) => words.quantity(value ?? 0, indicator.unit, currency);
  const values = {
    way: (now.value ?? 0) > (then.value ?? 0) ? 'up' : 'down',
    then: quantity(then.value),
    now: quantity(now.value),
  };
  const sentence = group
    ? words.say('short.movedPart', { ...values, group: words.group(indicator.alwaysSplit ?? 'days', group) })
    : words.say('short.moved', values);
  return now.status === 'provisional' ? `${sentence} ${words.say('short.provisional')}` : sentence;
}

function NameLink({ indicator, scheme }: { readonly indicator: Indicator; readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useView();
  const place = {
    ...keptOf(view),
    screen: 'indicator',
    scheme: scheme.id,
    indicator: indicator.id,
  } as const;
  return <Link href={addressOf(place)}>{words.indicator(indicator, 'name')}</Link>;
}
