import { useRef } from 'react';
import type { KeptThreshold, SchemeSummary } from '#engine';
import { CATALOGUE, type Guide, type Indicator } from '#indicators';
import { guideInWords } from '#reports';
import { Button, useWords } from '#ui';
import { Named } from './named.tsx';
import { useTaking } from './taking.ts';
import styles from './plan.module.css';

interface Line {
  readonly indicator: Indicator;
  readonly guide: Guide;
  /** What the scheme has put in its place. */
  readonly own: KeptThreshold | null;
}

/** What we recommend for an indicator, or what a scheme has changed of it for any: to see, to change and to go back to. */
export function Thresholds({
  scheme,
  kept,
  indicator,
  onOpen,
}: {
  readonly scheme: SchemeSummary;
  readonly kept: readonly KeptThreshold[];
  /** Null shows what was changed, of all indicators. */
  readonly indicator: Indicator | null;
  readonly onOpen: (threshold: KeptThreshold) => void;
}) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = (indicator ? [indicator] : CATALOGUE).flatMap((one) =>
    one.guides.flatMap((guide): Line[] => {
      if (guide.authority !== 'recommended') return [];
      const own = kept.find(({ indicator: id, goal }) => id === one.id && goal === guide.kind) ?? null;
      return own || indicator ? [{ indicator: one, guide, own }] : [];
    }),
  );
  const taking = useTaking(scheme, heading);
  const goBack = (entry: KeptThreshold) => taking(entry, words.say('plan.thresholdIsBack'));
  if (indicator && lines.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 ref={heading} tabIndex={-1}>
        {words.say('plan.thresholds')}
      </h3>
      <p className={styles.text}>{words.say('plan.thresholdsText')}</p>
      {lines.length === 0 && <p className={styles.text}>{words.say('plan.thresholdsNone')}</p>}
      <ul className={styles.entries} hidden={lines.length === 0}>
        {lines.map((line) => (
          <ThresholdLine
            key={`${line.indicator.id} ${line.guide.kind}`}
            scheme={scheme}
            line={line}
            isNamed={indicator === null}
            onOpen={onOpen}
            onBack={goBack}
          />
        ))}
      </ul>
    </div>
  );
}

function ThresholdLine({
  scheme,
  line: { indicator, guide, own },
  isNamed,
  onOpen,
  onBack,
}: {
  readonly scheme: SchemeSummary;
  readonly line: Line;
  readonly isNamed: boolean;
  readonly onOpen: (threshold: KeptThreshold) => void;
  readonly onBack: (threshold: KeptThreshold) => void;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const told = (value: number) => guideInWords({ ...guide, value }, indicator, words, currency);
  const value = words.quantity(guide.value, indicator.unit, currency);
  const isUnused = own?.value === null;
  const what = isUnused
    ? words.say('plan.thresholdUnused', { goal: told(guide.value) })
    : told(own?.value ?? guide.value);
  const by = !own
    ? words.say('plan.thresholdOurs')
    : words.say(isUnused ? 'plan.thresholdUnusedBy' : 'plan.thresholdOwn', { value });
  const begun: KeptThreshold = {
    kind: 'threshold',
    // One for each recommendation: keeping it again takes the place of what was kept.
    id: `threshold ${indicator.id} ${guide.kind}`,
    indicator: indicator.id,
    goal: guide.kind,
    value: guide.value,
  };
  return (
    <li>
      <div>
        <p>{what}</p>
        <p className={styles.text}>{by}</p>
        {isNamed && <Named scheme={scheme} indicator={indicator.id} isNamed />}
      </div>
      <div className={`${styles.actions ?? ''} no-print`}>
        <Button
          size="small"
          look="quiet"
          icon="pencil"
          aria-label={words.say('plan.editThis', { what })}
          onClick={() => onOpen(own ?? begun)}
        >
          {words.say('plan.edit')}
        </Button>
        {own && (
          <Button
            size="small"
            look="quiet"
            icon="undo"
            aria-label={words.say('plan.thresholdBackThis', { what })}
            onClick={() => onBack(own)}
          >
            {words.say('plan.thresholdBack')}
          </Button>
        )}
      </div>
    </li>
  );
}
