import { useCallback, useId, useState } from 'react';
import { MATTER_WHYS } from '#indicators';
import { Button, Table, usePrinting, useWords, type TableColumn } from '#ui';
import { notesInSteps, type DifferenceIn, type NoteOn } from './among.ts';
import { apartWords, groupWords, namesIn, summaryWords, sumWords } from './note-words.ts';
import styles from './notes.module.css';
import { useOnceDrawn } from './once-drawn.ts';
import { useScores } from './scores.ts';
import type { Side, SideColumn } from './side.ts';
import { columnHeading, numberWords } from './value-words.ts';

/** What differs between schemes that stand side by side, and how much it may matter: told in a line that opens to all of it. */
export function Notes({ side, columns }: { readonly side: Side; readonly columns: readonly SideColumn[] }) {
  const words = useWords();
  const id = useId();
  const isPrinting = usePrinting();
  const [isOpen, setOpen] = useState(false);
  const [isQualityWanted, setQualityWanted] = useState(false);
  const { scores, isPending } = useScores(side, isQualityWanted);
  const begin = useCallback(() => notesInSteps(side, columns, scores), [side, columns, scores]);
  const notes = useOnceDrawn(begin);
  const known = [...scores.values()];
  const isAlike = isQualityWanted && !isPending && !notes?.some(({ kind }) => kind === 'quality');
  return (
    <details
      className={styles.notes}
      aria-labelledby={id}
      open={isOpen || isPrinting}
      onToggle={(event) => !isPrinting && setOpen(event.currentTarget.open)}
    >
      <summary className={`${styles.sum ?? ''} ${styles[notes?.[0]?.severity ?? ''] ?? ''}`}>
        <h3 id={id}>{words.say('compare.notes.title')}</h3>{' '}
        <span>{sumWords(side, notes, columns.length === 1, words)}</span>
      </summary>
      <div className={styles.all}>
        <ul className={styles.list}>
          {notes?.map((note) => (
            <li key={note.kind}>
              <NoteLine side={side} note={note} isOnlyIndicator={columns.length === 1} />
            </li>
          ))}
        </ul>
        {isAlike && known.length > 0 && (
          <p className={styles.held}>
            {words.say('compare.notes.qualityAlike', {
              isOne: words.number(Math.min(...known)) === words.number(Math.max(...known)) ? 'yes' : 'no',
              least: words.number(Math.min(...known)),
              most: words.number(Math.max(...known)),
            })}
          </p>
        )}
        {isPending && <p role="status">{words.say('compare.notes.qualityWaiting')}</p>}
        {!isQualityWanted && (
          <p>
            <Button size="small" onClick={() => setQualityWanted(true)}>
              {words.say('compare.notes.quality')}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}

/** One line that opens to why it matters, and who is in which group. */
function NoteLine({
  side,
  note,
  isOnlyIndicator,
}: {
  readonly side: Side;
  readonly note: NoteOn;
  readonly isOnlyIndicator: boolean;
}) {
  const words = useWords();
  const [first] = note.of;
  return (
    <details className={`${styles.note ?? ''} ${styles[note.severity] ?? ''}`}>
      <summary>
        <span className={styles.severity}>{words.say(`compare.severity.${note.severity}`)}</span>{' '}
        <strong>{words.say(`compare.differs.${note.kind}`)}</strong>{' '}
        <span>{summaryWords(side, note, isOnlyIndicator, words)}</span>
      </summary>
      <div className={styles.body}>
        {whysOf(note).map((id) => (
          <p key={id}>{words.sayCode('compare', id, '')}</p>
        ))}
        <ul>
          {first.difference.groups.map((group) => (
            <li key={group.key}>
              {groupWords(side, first, group, words, isOnlyIndicator)}
              {': '}
              <span>{namesIn(side, group, words)}</span>
            </li>
          ))}
        </ul>
        {note.kind === 'basis' &&
          note.of.flatMap((one) => apartWords(one, words)).map((text) => <p key={text}>{text}</p>)}
        {!isOnlyIndicator && <p>{words.say('compare.notes.concerns', { count: note.of.length })}</p>}
        {!isOnlyIndicator && <ByIndicator side={side} note={note} />}
        {note.of.some(hasTogether) && <p>{words.say('compare.notes.noCause')}</p>}
      </div>
    </details>
  );
}

function hasTogether({ difference }: DifferenceIn): boolean {
  return difference.groups.some(({ together }) => together !== null);
}

/** The sentences on why a difference matters: one of its kind, or those of the indicators that it is in. */
function whysOf({ kind, of }: NoteOn): string[] {
  const whys = new Set(of.map(({ difference }) => difference.why));
  const found = MATTER_WHYS.filter((why) => whys.has(why)).map((why) => `why.${why}`);
  return found.length > 0 ? found : [`about.${kind}`];
}

/** What each group comes to together, of each indicator that it can be told of. */
function ByIndicator({ side, note }: { readonly side: Side; readonly note: NoteOn }) {
  const words = useWords();
  const told = note.of.filter(hasTogether);
  const [first] = told;
  if (!first) return null;
  const keys = [...new Set(told.flatMap(({ difference }) => difference.groups.map(({ key }) => key)))];
  const columns: Array<TableColumn<DifferenceIn>> = [
    {
      key: 'indicator',
      heading: words.say('compare.notes.indicator'),
      isHeading: true,
      cell: ({ column }) => columnHeading(column, words),
    },
    ...keys.map((key) => {
      const group = told.flatMap(({ difference }) => difference.groups).find((one) => one.key === key) ?? {
        key,
        schemes: [],
        together: null,
      };
      return {
        key,
        heading: groupWords(side, first, { ...group, together: null }, words),
        isNumber: true,
        cell: ({ column, difference }: DifferenceIn) =>
          numberWords(
            side,
            column,
            difference.groups.find((one) => one.key === key)?.together ?? null,
            words,
          ),
      };
    }),
  ];
  return (
    <Table
      label={words.say('compare.notes.byIndicator')}
      isLabelHidden={false}
      rows={told}
      rowKey={({ column }) => column.indicator.id}
      columns={columns}
    />
  );
}
