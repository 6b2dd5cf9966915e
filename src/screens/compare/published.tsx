import { useState } from 'react';
import type { PublishedValue } from '#engine';
import { publishedOf } from '#indicators';
import { useCompareView, useKeepGiven, useRemoveGiven } from '#state';
import { Button, SelectField, SidePanel, TextField, useNotices, useWords } from '#ui';
import type { Words } from '#words';
import { isTypedAsPercent, numberQuestion } from '../plan/plan-draft.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './choose-schemes.module.css';
import { publishedRead } from './published-draft.ts';
import type { Side, SideColumn } from './side.ts';
import { columnHeading, numberWords } from './value-words.ts';

/** Chooses among the published values of the indicator on show, and opens what has been entered. */
export function PublishedField({
  side,
  entered,
}: {
  readonly side: Side;
  readonly entered: readonly PublishedValue[];
}) {
  const words = useWords();
  const { change } = useCompareView();
  const [isOpen, setOpen] = useState(false);
  const [column, ...others] = side.columns;
  const known = column && others.length === 0 ? side.published(column) : [];
  return (
    <>
      {column && known.length > 0 && (
        <SelectField
          label={words.say('compare.publishedWhich')}
          isCompact
          value={known[0]?.id ?? ''}
          choices={known.map((one) => ({
            value: one.id,
            label: words.say('compare.publishedLine', {
              value: numberWords(side, column, one.value, words),
              source: one.from === 'catalogue' ? one.source.work : one.entered.source,
            }),
          }))}
          onChoose={(benchmarkOf) => change({ benchmarkOf })}
        />
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {words.say('compare.publishedAdd')}
      </Button>
      {isOpen && (
        <SidePanel title={words.say('compare.publishedTitle')} isOpen onClose={() => setOpen(false)}>
          <PublishedPanel side={side} entered={entered} />
        </SidePanel>
      )}
    </>
  );
}

function PublishedPanel({
  side,
  entered,
}: {
  readonly side: Side;
  readonly entered: readonly PublishedValue[];
}) {
  const words = useWords();
  const remove = useRemoveGiven();
  const onError = useTellFailure();
  const columns = side.columns.filter(({ indicator }) => indicator.unit !== 'money');
  const known = columns.flatMap((column) =>
    publishedOf(column.indicator, column.column.basis, []).map((one) => ({ column, one })),
  );
  const own = columns.flatMap((column) =>
    publishedOf(column.indicator, column.column.basis, entered).flatMap((one) =>
      one.from === 'entered' ? [{ column, one }] : [],
    ),
  );
  if (columns.length === 0) return <p>{words.say('compare.publishedMoney')}</p>;
  return (
    <>
      <p>{words.say('compare.publishedIntro')}</p>
      <h3>{words.say('compare.publishedYours')}</h3>
      {own.length === 0 && <p>{words.say('compare.publishedNone')}</p>}
      <ul className={styles.given}>
        {own.map(({ column, one: { entered: of } }) => {
          const line = words.say('compare.publishedEntered', {
            value: numberWords(side, column, of.value, words),
            period: of.period,
            source: of.source,
          });
          return (
            <li key={of.id}>
              <span>
                {columnHeading(column, words)}: {line}
              </span>
              <Button
                size="small"
                look="quiet"
                aria-label={words.say('compare.given.removeThis', { what: line })}
                onClick={() => remove.mutate(of.id, { onError })}
              >
                {words.say('compare.given.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <PublishedForm side={side} columns={columns} />
      {known.length > 0 && <h3>{words.say('compare.publishedKnown')}</h3>}
      <ul>
        {known.map(({ column, one }) => (
          <li key={one.id}>
            {columnHeading(column, words)}:{' '}
            {words.say('compare.publishedLine', {
              value: numberWords(side, column, one.value, words),
              source: one.from === 'catalogue' ? `${one.source.work}, ${one.source.place}` : '',
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

const EMPTY = { value: '', period: '', source: '' };

function PublishedForm({ side, columns }: { readonly side: Side; readonly columns: readonly SideColumn[] }) {
  const words = useWords();
  const { tell } = useNotices();
  const keep = useKeepGiven();
  const onError = useTellFailure();
  const [id, setId] = useState(columns[0]?.indicator.id ?? '');
  const [draft, setDraft] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const column = columns.find(({ indicator }) => indicator.id === id) ?? columns[0];
  if (!column) return null;
  const { unit } = column.indicator;
  const read = publishedRead(draft.value, column.indicator);
  const shown = (value: number) => numberWords(side, column, value, words);
  const asked =
    'asked' in read
      ? words.say('compare.given.which', {
          count: read.asked.length,
          one: shown(read.asked[0] ?? 0),
          other: shown(read.asked[1] ?? 0),
        })
      : null;
  const wrong = {
    value: 'wrong' in read ? wrongWords(read.wrong, draft.value, words) : asked,
    period: draft.period.trim() === '' ? words.say('compare.given.needPeriod') : null,
    source: draft.source.trim() === '' ? words.say('compare.given.needSource') : null,
  };
  const save = (value: number | null) => {
    setIsTried(true);
    if (value === null || wrong.period || wrong.source) return;
    const { indicator, column: of } = column;
    const text = { period: draft.period.trim(), source: draft.source.trim() };
    keep.mutate(
      { kind: 'published', id: '', indicator: indicator.id, basis: of.basis, value, ...text },
      {
        onError,
        onSuccess: () => {
          tell({ text: words.say('compare.publishedKept') });
          setDraft(EMPTY);
          setIsTried(false);
        },
      },
    );
  };
  const field = (name: keyof typeof EMPTY) => ({
    value: draft[name],
    maxLength: 300,
    error: isTried ? wrong[name] : null,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save('value' in read ? read.value : null);
      }}
    >
      <h3>{words.say('compare.publishedNew')}</h3>
      <SelectField
        label={words.say('compare.indicator')}
        value={column.indicator.id}
        choices={columns.map((one) => ({ value: one.indicator.id, label: columnHeading(one, words) }))}
        onChoose={setId}
      />
      <TextField
        label={words.say('compare.publishedValue')}
        hint={isTypedAsPercent(unit) ? words.say('compare.publishedValueHint') : words.say(`unit.${unit}`)}
        inputMode="decimal"
        {...field('value')}
      />
      <TextField label={words.say('compare.publishedPeriod')} {...field('period')} />
      <TextField label={words.say('compare.publishedSource')} {...field('source')} />
      {isTried && 'asked' in read && (
        <div className={styles.answers}>
          {read.asked.map((value) => (
            <Button key={value} isBusy={keep.isPending} onClick={() => save(value)}>
              {words.say('compare.given.takeThis', { value: shown(value) })}
            </Button>
          ))}
        </div>
      )}
      <div>
        <Button type="submit" look="main" isBusy={keep.isPending}>
          {words.say('compare.publishedKeep')}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong with a value that was typed. */
function wrongWords(wrong: 'no-number' | 'ambiguous' | 'no-share', typed: string, words: Words): string {
  if (wrong === 'no-share') return words.say('compare.given.noShare');
  return numberQuestion(typed, words) ?? words.say('compare.given.needValue');
}
