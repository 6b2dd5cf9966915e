import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '#indicators';
import type { SchemeSummary } from '#engine';
import { addressOf, useView } from '#state';
import { Icon, Section, useWords } from '#ui';
import { guideInWords } from '../figures/verdict-chip.tsx';
import type { Periods } from '../figures/periods.ts';
import { inShort } from './in-short.ts';
import styles from './overview.module.css';

/** What lies outside its guide and what moved by more than chance, in sentences, and what can be done. */
export function InShortSection({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { missed, moved, tooSmall } = useMemo(() => inShort(periods), [periods]);
  const { currency } = scheme.profile;
  const quantity = (indicator: Indicator, value: number) => words.quantity(value, indicator.unit, currency);
  return (
    <Section title={words.say('short.title')}>
      <ul className={styles.short}>
        {missed.map(({ indicator, now, guide }) => (
          <li key={indicator.id}>
            <Icon name="warn" size={18} />
            <p>
              <NameLink indicator={indicator} scheme={scheme} />{' '}
              {words.say('short.missed', {
                value: quantity(indicator, now.value ?? 0),
                guide: guideInWords(guide, indicator, words, currency),
              })}{' '}
              {words.sayCode(`advice.${indicator.id}`, guide.kind, '')}
            </p>
          </li>
        ))}
        {moved.map(({ indicator, now, then }) => (
          <li key={`moved ${indicator.id}`}>
            <Icon name={now > then ? 'up' : 'down'} size={18} />
            <p>
              <NameLink indicator={indicator} scheme={scheme} />{' '}
              {words.say('short.moved', {
                way: now > then ? 'up' : 'down',
                then: quantity(indicator, then),
                now: quantity(indicator, now),
              })}
            </p>
          </li>
        ))}
        {missed.length === 0 && moved.length === 0 && (
          <li>
            <Icon name="check" size={18} />
            <p>{words.say('short.calm')}</p>
          </li>
        )}
        {tooSmall > 0 && (
          <li>
            <Icon name="few" size={18} />
            <p>{words.say('short.tooSmall', { count: tooSmall })}</p>
          </li>
        )}
      </ul>
    </Section>
  );
}

function NameLink({ indicator, scheme }: { readonly indicator: Indicator; readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useView();
  const { grain, from, to } = view;
  const place = { screen: 'indicator', scheme: scheme.id, indicator: indicator.id, grain, from, to } as const;
  return <Link href={addressOf(place)}>{words.indicator(indicator, 'name')}</Link>;
}
