import { Suspense, useRef, useState, type ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { Filter } from '#measures';
import type { Standing } from '#reports';
import { later, useWords } from '#ui';
import type { Grain } from '#units';
import { fetchAllWords } from '#words';
import styles from './explained.module.css';
import { subjectOf, type Subject } from './subject.ts';

/** Opened by few, and so not waited for: with the words that it says. */
const ExplanationPanel = later(async () => {
  const [panel] = await Promise.all([import('./explanation-panel.tsx'), fetchAllWords()]);
  return panel;
});

/** A number as it is shown; pressing it opens how it came about. `text` is what is shown. */
export function Explained({ subject, text }: { readonly subject: Subject; readonly text: string }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const { of } = subject;
  const name = 'indicator' in of ? words.indicator(of.indicator, 'name') : of.name;
  const close = () => {
    setState('closed');
    // Where the panel was opened is where whoever closes it goes on reading.
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.explained}
        data-explains=""
        aria-haspopup="dialog"
        aria-label={words.say('explain.value', { value: text, name })}
        onClick={() => setState('open')}
      >
        {text}
      </button>
      {state !== 'never' && (
        <Suspense>
          <ExplanationPanel subject={subject} isOpen={state === 'open'} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Makes the values of a table open how they came about: those of an indicator, period by period, in one column. */
export function explaining(
  scheme: SchemeSummary,
  standing: Standing,
  periods: { readonly grain: Grain; readonly filter: Filter },
  column = 0,
): (text: string, position: number) => ReactNode {
  return (text, position) => (
    <Explained subject={subjectOf(scheme, standing, periods, position, [column])} text={text} />
  );
}
