import { Suspense, useState } from 'react';
import type { Addition, SchemeSummary } from '#engine';
import { useAdditions, usePutBack, useUndo } from '#state';
import { Button, Chip, later, Section, Table, useNotices, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import styles from './history.module.css';

const TakingBack = later(() => import('./taking-back.tsx'));

/** Every time records were added, the latest first, each to be taken back and put back. */
export function History({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, error } = useAdditions(scheme);
  const [asking, setAsking] = useState<Addition | null>(null);
  const { takeBack, putBack, isBusy } = useRewinding(scheme);
  if (error) return <TroubleMessage error={error} />;
  if (!data || data.length === 0) return null;
  const holding = data.filter(({ undoneAt }) => undoneAt === undefined);
  const lists = holding.filter(isOfLists).length;
  return (
    <Section title={words.say('records.history')}>
      <p>{words.say('again.historyCount', { files: holding.length - lists, lists })}</p>
      <p>{words.say('again.historyText')}</p>
      <div className={styles.additions}>
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
                <Rewinding
                  addition={addition}
                  isBusy={isBusy}
                  onAsk={() => setAsking(addition)}
                  onPutBack={() => putBack([addition])}
                />
              ),
            },
          ]}
        />
      </div>
      {asking && (
        <Suspense fallback={null}>
          <TakingBack
            addition={asking}
            later={holding.filter(({ key }) => key > asking.key)}
            onClose={() => setAsking(null)}
            onConfirm={(also) => {
              setAsking(null);
              takeBack([...also, asking]);
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}

/** Takes additions back, and offers the way back; each in the order given. */
function useRewinding(scheme: SchemeSummary) {
  const words = useWords();
  const { tell } = useNotices();
  const undo = useUndo();
  const back = usePutBack();
  const onError = useTellFailure();
  const request = (additions: readonly Addition[]) => ({
    scheme: scheme.id,
    additions: additions.map(({ key }) => key),
  });
  const whenOf = (additions: readonly Addition[]) => ({
    count: additions.length,
    when: words.moment(additions[0]?.at ?? 0),
  });
  const putBack = (additions: readonly Addition[]) =>
    back.mutate(request(additions), {
      onError,
      onSuccess: () => {
        focusTitle();
        tell({ text: words.say('again.putBackDone', whenOf(additions)) });
      },
    });
  const takeBack = (additions: readonly Addition[]) =>
    undo.mutate(request(additions), {
      onError,
      onSuccess: () => {
        focusTitle();
        // What was taken back last is put back first.
        const act = () => putBack(additions.toReversed());
        tell({
          text: words.say('again.undone', whenOf(additions)),
          undo: { label: words.say('again.putBack'), act },
        });
      },
    });
  return { takeBack, putBack, isBusy: undo.isPending || back.isPending };
}

/** Whether all that came with an addition are lists of corrected rows. */
function isOfLists({ files }: Addition): boolean {
  return files.length > 0 && files.every(({ isList = false }) => isList);
}

function countsOf({ added, replaced, unchanged, removed = 0 }: Addition) {
  return { added, replaced, unchanged, removed };
}

/** The files of an addition, each with what became of its rows, and its fingerprint to be compared with the file's own. */
function Files({ addition: { files } }: { readonly addition: Addition }) {
  const words = useWords();
  return (
    <ul className={styles.files}>
      {files.map(({ name, kind, accepted, refused, fingerprint, isList = false }) => (
        <li key={name}>
          {isList && <Chip tone="plain">{words.say('fix.kind')}</Chip>}{' '}
          <span className={styles.name}>{name}</span>{' '}
          {kind !== 'profile' && kind !== 'maps' && (
            <span className={styles.counts}>
              {words.say(isList ? 'again.listCounts' : 'again.fileCounts', { accepted, refused })}
            </span>
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

/** The way to take an addition back, or to put it back; where there is none, why. */
function Rewinding({
  addition: { at, undoneAt, canBeUndone, puttingBack },
  isBusy,
  onAsk,
  onPutBack,
}: {
  readonly addition: Addition;
  readonly isBusy: boolean;
  readonly onAsk: () => void;
  readonly onPutBack: () => void;
}) {
  const words = useWords();
  const when = words.moment(at);
  if (undoneAt !== undefined) {
    return (
      <div className={styles.undone}>
        <Chip tone="plain">{words.say('again.undoneAt', { when: words.moment(undoneAt) })}</Chip>
        {puttingBack === 'possible' ? (
          <Button
            size="small"
            icon="undo"
            isBusy={isBusy}
            aria-label={words.say('again.putBackThis', { when })}
            onClick={onPutBack}
          >
            {words.say('again.putBack')}
          </Button>
        ) : (
          <span className={styles.counts}>
            {words.say(puttingBack === 'others-first' ? 'again.putBackOthers' : 'again.notKept')}
          </span>
        )}
      </div>
    );
  }
  if (!canBeUndone) return words.say('again.notUndoable');
  return (
    <Button
      size="small"
      icon="undo"
      isBusy={isBusy}
      aria-label={words.say('again.undoThis', { when })}
      onClick={onAsk}
    >
      {words.say('again.undo')}
    </Button>
  );
}
