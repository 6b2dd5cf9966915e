import { Suspense, useState } from 'react';
import type { Addition, SchemeSummary } from '#engine';
import { useAdditions, useUndo } from '#state';
import { Button, Chip, later, Section, Table, useNotices, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import styles from './history.module.css';

const TakingBack = later(() => import('./taking-back.tsx'));

/** Every time records were added, the latest first, each to be taken back. */
export function History({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, error } = useAdditions(scheme);
  const [asking, setAsking] = useState<Addition | null>(null);
  const { tell } = useNotices();
  const undo = useUndo();
  const onError = useTellFailure();
  if (error) return <TroubleMessage error={error} />;
  if (!data || data.length === 0) return null;
  const takeBack = ({ key, at }: Addition) => {
    setAsking(null);
    undo.mutate(
      { scheme: scheme.id, addition: key },
      {
        onError,
        onSuccess: () => {
          focusTitle();
          tell({ text: words.say('again.undone', { when: words.moment(at) }) });
        },
      },
    );
  };
  return (
    <Section title={words.say('records.history')}>
      <p>{words.say('again.historyText')}</p>
      <Table
        label={words.say('records.history')}
        rows={data}
        rowKey={({ key }) => String(key)}
        columns={[
          {
            key: 'when',
            heading: words.say('records.history.when'),
            isHeading: true,
            cell: ({ at }: Addition) => words.moment(at),
          },
          {
            key: 'files',
            heading: words.say('records.history.files'),
            cell: (addition: Addition) => <Files addition={addition} />,
          },
          {
            key: 'result',
            heading: words.say('records.history.result'),
            cell: (addition: Addition) => words.say('records.history.summary', countsOf(addition)),
          },
          {
            key: 'undo',
            heading: words.say('again.undo'),
            cell: (addition: Addition) => (
              <TakeBack addition={addition} isBusy={undo.isPending} onAsk={() => setAsking(addition)} />
            ),
          },
        ]}
      />
      {asking && (
        <Suspense fallback={null}>
          <TakingBack
            addition={asking}
            later={data.filter(({ key, undoneAt }) => key > asking.key && undoneAt === undefined).length}
            onClose={() => setAsking(null)}
            onConfirm={() => takeBack(asking)}
          />
        </Suspense>
      )}
    </Section>
  );
}

function countsOf({ added, replaced, unchanged, removed = 0 }: Addition) {
  return { added, replaced, unchanged, removed };
}

/** The files of an addition, each with what became of its rows, and its fingerprint to be compared with the file's own. */
function Files({ addition: { files } }: { readonly addition: Addition }) {
  const words = useWords();
  return (
    <ul className={styles.files}>
      {files.map(({ name, kind, accepted, refused, fingerprint }) => (
        <li key={name}>
          <span className={styles.name}>{name}</span>{' '}
          {kind !== 'profile' && kind !== 'maps' && (
            <span className={styles.counts}>{words.say('again.fileCounts', { accepted, refused })}</span>
          )}
          {fingerprint && (
            <details>
              <summary>{words.say('again.fingerprint', { start: fingerprint.slice(0, 8) })}</summary>
              <code className={styles.print}>{words.say('again.fingerprintWhole', { fingerprint })}</code>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({
  addition: { at, undoneAt, canBeUndone },
  isBusy,
  onAsk,
}: {
  readonly addition: Addition;
  readonly isBusy: boolean;
  readonly onAsk: () => void;
}) {
  const words = useWords();
  if (undoneAt !== undefined)
    return <Chip tone="plain">{words.say('again.undoneAt', { when: words.moment(undoneAt) })}</Chip>;
  if (!canBeUndone) return words.say('again.notUndoable');
  return (
    <Button
      size="small"
      icon="undo"
      isBusy={isBusy}
      aria-label={words.say('again.undoThis', { when: words.moment(at) })}
      onClick={onAsk}
    >
      {words.say('again.undo')}
    </Button>
  );
}
