import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import { indicatorOf } from '#indicators';
import { addressOf } from '#state';
import { useWords } from '#ui';
import styles from './plan.module.css';

/** On which figure something in the plan bears. */
export function Named({
  scheme,
  indicator: id,
  isNamed,
}: {
  readonly scheme: SchemeSummary;
  readonly indicator: string | null;
  readonly isNamed: boolean;
}): ReactNode {
  const words = useWords();
  const indicator = id === null ? null : indicatorOf(id);
  if (!indicator) return <p className={styles.text}>{words.say('plan.every')}</p>;
  if (!isNamed) return null;
  return (
    <p>
      <Link href={addressOf({ screen: 'indicator', scheme: scheme.id, indicator: indicator.id })}>
        {words.indicator(indicator, 'name')}
      </Link>
    </p>
  );
}
