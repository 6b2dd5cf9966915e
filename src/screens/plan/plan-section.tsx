import { Suspense, useRef, useState } from 'react';
import type { PinnedNote, PlanEntry, PlannedTarget, SchemeSummary } from '#engine';
import { guidedBy, indicatorOf, type Indicator } from '#indicators';
import { goalInWords, notesIn, targetsIn, thresholdsIn } from '#reports';
import { useFilter, usePlan } from '#state';
import { Button, later, Section, useWords } from '#ui';
import type { Month } from '#units';
import type { Words } from '#words';
import { Named } from './named.tsx';
import { useTaking } from './taking.ts';
import { Thresholds } from './thresholds.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './plan.module.css';

const TargetDialog = later(() => import('./target-dialog.tsx'));
const ThresholdDialog = later(() => import('./threshold-dialog.tsx'));
const NoteDialog = later(() => import('./note-dialog.tsx'));

/** The one indicator whose targets and notes are shown, and what a new one begins with. */
export interface Shown {
  readonly indicator: Indicator;
  readonly basis: string;
}

/** Targets and notes of a scheme, or of one indicator: to see, to set down, to change and to take away. */
export function PlanSection({
  scheme,
  shown,
  month,
}: {
  readonly scheme: SchemeSummary;
  /** Null shows those of all indicators. */
  readonly shown: Shown | null;
  /** Where a new one begins. */
  readonly month: Month;
}) {
  const words = useWords();
  const { data: plan, error } = usePlan(scheme);
  const { filter } = useFilter();
  const [open, setOpen] = useState<PlanEntry | null>(null);
  const id = shown?.indicator.id ?? null;
  const targets = targetsIn(plan)
    .filter(({ indicator }) => id === null || indicator === id)
    .sort((a, b) => a.indicator.localeCompare(b.indicator) || a.from - b.from);
  const notes = notesIn(plan, id);
  const setTarget = (of: Shown) =>
    setOpen({
      kind: 'target',
      id: '',
      indicator: of.indicator.id,
      basis: of.basis,
      goal: of.indicator.direction === 'lower' ? 'at-most' : 'at-least',
      value: 0,
      grain: null,
      from: month,
      to: null,
    });
  const pin = () => setOpen({ kind: 'note', id: '', month, indicator: id, text: '' });
  const close = () => setOpen(null);
  const about = open?.indicator ? (indicatorOf(open.indicator) ?? null) : (shown?.indicator ?? null);
  return (
    <Section title={words.say('plan.title')}>
      <p className={styles.text}>{words.say(shown ? 'plan.text' : 'plan.settingsText')}</p>
      {shown && filter.length > 0 && <p className={styles.text}>{words.say('plan.wholeOnly')}</p>}
      {error && <TroubleMessage error={error} />}
      <div className={styles.columns}>
        <Entries
          title={words.say('plan.targets')}
          none={words.say('plan.noTargets')}
          add={shown && { label: words.say('plan.setTarget'), act: () => setTarget(shown) }}
          scheme={scheme}
          entries={targets}
          isNamed={shown === null}
          onOpen={setOpen}
        />
        <Entries
          title={words.say('plan.notes')}
          none={words.say('plan.noNotes')}
          add={{ label: words.say('plan.pinNote'), act: pin }}
          scheme={scheme}
          entries={notes}
          isNamed={shown === null}
          onOpen={setOpen}
        />
        <Thresholds
          scheme={scheme}
          kept={thresholdsIn(plan)}
          indicator={shown?.indicator ?? null}
          onOpen={setOpen}
        />
      </div>
      <Suspense>
        {open?.kind === 'target' && about && (
          <TargetDialog
            scheme={scheme}
            indicator={about}
            target={open}
            isNew={open.id === ''}
            onDone={close}
          />
        )}
        {open?.kind === 'threshold' && about && (
          <ThresholdDialog
            scheme={scheme}
            indicator={guidedBy(about, thresholdsIn(plan))}
            threshold={open}
            onDone={close}
          />
        )}
        {open?.kind === 'note' && <NoteDialog scheme={scheme} indicator={about} note={open} onDone={close} />}
      </Suspense>
    </Section>
  );
}

function Entries({
  title,
  none,
  add,
  scheme,
  entries,
  isNamed,
  onOpen,
}: {
  readonly title: string;
  readonly none: string;
  readonly add: { readonly label: string; readonly act: () => void } | null;
  readonly scheme: SchemeSummary;
  readonly entries: ReadonlyArray<PlannedTarget | PinnedNote>;
  /** Says of which indicator each is. */
  readonly isNamed: boolean;
  readonly onOpen: (entry: PlanEntry) => void;
}) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const taking = useTaking(scheme, heading);
  const take = (entry: PlannedTarget | PinnedNote) =>
    taking(entry, words.say(entry.kind === 'target' ? 'plan.removedTarget' : 'plan.removedNote'));
  return (
    <div className={styles.group}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {entries.length === 0 && <p className={styles.text}>{none}</p>}
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.map((entry) => {
            const what = toldOf(entry, scheme.profile.currency, words);
            return (
              <li key={entry.id}>
                <div>
                  {what.map((line, i) => (
                    <p key={line} className={i === 0 ? undefined : styles.text}>
                      {line}
                    </p>
                  ))}
                  {(isNamed || entry.kind === 'note') && (
                    <Named scheme={scheme} indicator={entry.indicator} isNamed={isNamed} />
                  )}
                </div>
                <div className={`${styles.actions ?? ''} no-print`}>
                  <Button
                    size="small"
                    look="quiet"
                    icon="pencil"
                    aria-label={words.say('plan.editThis', { what: what.join(', ') })}
                    onClick={() => onOpen(entry)}
                  >
                    {words.say('plan.edit')}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    icon="trash"
                    aria-label={words.say('plan.removeThis', { what: what.join(', ') })}
                    onClick={() => take(entry)}
                  >
                    {words.say('plan.remove')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {add && (
        <p className="no-print">
          <Button size="small" onClick={add.act}>
            {add.label}
          </Button>
        </p>
      )}
    </div>
  );
}

/** A target or note in lines, the first of which says what it is. */
function toldOf(entry: PlannedTarget | PinnedNote, currency: string, words: Words): string[] {
  if (entry.kind === 'note') {
    const mark = entry.isLimitsStart ? [words.say('plan.limitsStartTold')] : [];
    return [entry.text, words.month(entry.month), ...mark];
  }
  const indicator = indicatorOf(entry.indicator);
  const span = words.say('plan.targetSpan', {
    from: words.month(entry.from),
    to: entry.to === null ? 'none' : words.month(entry.to),
    grain: entry.grain ?? 'all',
  });
  return [
    ...(indicator ? [goalInWords(entry, indicator, words, currency)] : []),
    span,
    ...(entry.basis === ''
      ? []
      : [words.say('plan.onBasis', { basis: words.sayCode('basis', entry.basis) })]),
  ];
}
