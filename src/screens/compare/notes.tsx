import { useId, useMemo, useState } from 'react';
import { MATTER_WHYS } from '#indicators';
import type { CompareView } from '#state';
import { Button, Table, useWords, type TableColumn } from '#ui';
import { notesOn, type DifferenceIn, type NoteOn } from './among.ts';
import { apartWords, groupWords, namesIn, summaryWords } from './note-words.ts';
import styles from './notes.module.css';
import { useOnceDrawn } from './once-drawn.ts';
import { useScores } from './scores.ts';
import type { Side, SideColumn } from './side.ts';
import { columnHeading, numberWords } from './value-words.ts';

/** What differs between schemes that stand side by side, and how much it may matter. */
export function Notes({
  side,
  view,
  columns,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly columns: readonly SideColumn[];
}) {
  const words = useWords();
  const id = useId();
  const [isQualityWanted, setQualityWanted] = useState(false);
  const { scores, isPending } = useScores(side, isQualityWanted);
  const drawn = useOnceDrawn(side);
  const notes = useMemo(
    () => (drawn ? notesOn(drawn, drawn === side ? columns : drawn.columns, scores) : null),
    [drawn, side, columns, scores],
  );
  const known = [...scores.values()];
  const isAlike = isQualityWanted && !isPending && !notes?.some(({ kind }) => kind === 'quality');
  return (
    <section className={styles.notes} aria-labelledby={id}>
      <h3 id={id}>{words.say('compare.notes.title')}</h3>
      {notes?.length === 0 && <p>{words.say('compare.notes.none')}</p>}
      <ul className={styles.list}>
        {notes?.map((note) => (
          <li key={note.kind}>
            <NoteLine side={side} note={note} isOnlyIndicator={columns.length === 1} />
          </li>
        ))}
      </ul>
      <Grounds side={side} view={view} columns={columns} />
      {isAlike && known.length > 0 && (
        <p className={styles.held}>
          {words.say('compare.notes.qualityAlike', {
            least: words.number(Math.min(...known)),
            most: words.number(Math.max(...known)),
          })}
        </p>
      )}
      {isPending && <p role="status">{words.say('compare.notes.qualityWaiting')}</p>}
      {!isQualityWanted && (
        <Button size="small" onClick={() => setQualityWanted(true)}>
          {words.say('compare.notes.quality')}
        </Button>
      )}
    </section>
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

/** What the values stand on beside the schemes' own records: rates, a published value. */
function Grounds({
  side,
  view,
  columns,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly columns: readonly SideColumn[];
}) {
  const words = useWords();
  const isConverted = columns.some(({ measured }) => measured === 'converted');
  const lacking = side.currencies.filter(
    (currency) => currency !== view.currency && !side.rates.some(({ from }) => from === currency),
  );
  const [column, ...others] = columns;
  const published =
    view.benchmark === 'published' && column && others.length === 0 ? side.published(column)[0] : undefined;
  return (
    <>
      {isConverted &&
        side.rates.map((rate) => (
          <p key={rate.from} className={styles.held}>
            {words.say(rate.isInverse ? 'compare.rateTurned' : 'compare.rateLine', {
              ...rate,
              rate: words.number(rate.rate, 6),
              day: words.day(rate.day),
            })}
          </p>
        ))}
      {isConverted && lacking.length > 0 && view.currency !== null && (
        <p className={styles.held}>
          {words.say('compare.ratesNoteLacking', {
            currencies: words.list(lacking),
            into: view.currency,
          })}
        </p>
      )}
      {published && column && (
        <p className={styles.held}>
          {words.say('compare.publishedHeld', {
            value: numberWords(side, column, published.value, words),
            source: sourceWords(published),
          })}
        </p>
      )}
    </>
  );
}

/** Where a published value comes from. */
function sourceWords(published: ReturnType<Side['published']>[number]): string {
  if (published.from === 'catalogue') return `${published.source.work}, ${published.source.place}`;
  return `${published.entered.source} (${published.entered.period})`;
}
