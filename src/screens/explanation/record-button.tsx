import { Suspense, useRef, useState } from 'react';
import type { RecordLine, SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { Button, later, useWords } from '#ui';
import type { RecordPeriod } from './record-panel.tsx';
import styles from './explained.module.css';

const RecordPanel = later(() => import('./record-panel.tsx'));

/** Opens a record: what it says, and where it counts. */
export function RecordButton({
  onLeave,
  ...record
}: {
  readonly scheme: SchemeSummary;
  readonly kind: Kind;
  readonly line: RecordLine;
  readonly within: RecordPeriod | null;
  /** Called when a link in it leads somewhere else. */
  readonly onLeave?: (() => void) | undefined;
}) {
  const words = useWords();
  const button = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const close = () => {
    setState('closed');
    button.current?.querySelector('button')?.focus();
  };
  const leave = () => {
    setState('closed');
    onLeave?.();
  };
  return (
    <span ref={button} className={styles.record}>
      <Button
        size="small"
        look="quiet"
        aria-haspopup="dialog"
        aria-label={words.say('record.open', { id: record.line.cells[0] ?? '' })}
        onClick={() => setState('open')}
      >
        {words.say('record.openShort')}
      </Button>
      {state !== 'never' && (
        <Suspense>
          <RecordPanel {...record} isOpen={state === 'open'} onClose={close} onLeave={leave} />
        </Suspense>
      )}
    </span>
  );
}
