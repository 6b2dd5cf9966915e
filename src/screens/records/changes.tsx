import { useId, useState } from 'react';
import type { Absent, AlikeSummary, ChangedLine, KindChange, LookAnswer } from '#engine';
import { specsOf, type Kind } from '#records';
import { useChanged, useIntake } from '#state';
import { Button, Message, Section, Table, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './changes.module.css';

/** What adding does to the records that are there: how many are new, changed, the same or not in the files, and which. */
export function Changes({ look }: { readonly look: LookAnswer }) {
  const words = useWords();
  return (
    <Section title={words.say('records.changesTitle')}>
      {look.addedBefore.length > 0 && (
        <Message tone="info" title={words.say('again.addedBefore', { count: look.addedBefore.length })}>
          <ul>
            {look.addedBefore.map(({ file, at }) => (
              <li key={file}>{words.say('again.addedBeforeAt', { file, when: words.moment(at) })}</li>
            ))}
          </ul>
        </Message>
      )}
      <Counts changes={look.changes} />
      {look.changes.map((change) => (
        <KindChanges key={change.kind} change={change} look={look.look} />
      ))}
      {look.alike.map((alike) => (
        <AlikeIds key={alike.of} alike={alike} />
      ))}
    </Section>
  );
}

function Counts({ changes }: { readonly changes: readonly KindChange[] }) {
  const words = useWords();
  const number = (key: string, count: (change: KindChange) => number) => ({
    key,
    heading: words.sayCode('records.change', key),
    isNumber: true,
    cell: (change: KindChange) => words.number(count(change)),
  });
  return (
    <Table
      label={words.say('records.changesTitle')}
      rows={changes}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          heading: words.say('records.change.kind'),
          isHeading: true,
          cell: ({ kind }) => words.say(`kind.${kind}`),
        },
        number('added', ({ added }) => added),
        number('replaced', ({ replaced }) => replaced),
        number('unchanged', ({ unchanged }) => unchanged),
        number('absent', ({ absent }) => absent?.count ?? 0),
      ]}
    />
  );
}

function KindChanges({
  change: { kind, replaced, overlapping, absent },
  look,
}: {
  readonly change: KindChange;
  readonly look: string;
}) {
  const words = useWords();
  const named = words.say(`kind.${kind}`);
  return (
    <>
      {overlapping > 0 && <p>{words.say('records.overlapping', { count: overlapping, kind: named })}</p>}
      {replaced > 0 && (
        <Lines
          title={words.say('again.seeReplaced', { count: replaced, kind: named })}
          {...{ look, kind, which: 'replaced', total: replaced }}
        />
      )}
      {absent && <AbsentRecords kind={kind} absent={absent} look={look} />}
    </>
  );
}

/** Stored records that the files do not have: kept, unless the person says that the files are all there is. */
function AbsentRecords({
  kind,
  absent,
  look,
}: {
  readonly kind: Kind;
  readonly absent: Absent;
  readonly look: string;
}) {
  const words = useWords();
  const { desk, replacing } = useIntake();
  const name = useId();
  const named = words.say(`kind.${kind}`);
  const isAll = replacing.includes(kind);
  return (
    <div className={styles.absent}>
      <fieldset className={styles.choice}>
        <legend>{whatIsAbsent(absent, named, words)}</legend>
        {[false, true].map((isLeftOut) => (
          <label key={String(isLeftOut)}>
            <input
              type="radio"
              name={name}
              checked={absent.isSure ? isAll === isLeftOut : !isLeftOut}
              disabled={!absent.isSure && isLeftOut}
              onChange={() => desk.replace(kind, isLeftOut)}
            />
            <span>{words.say(isLeftOut ? 'again.leaveOut' : 'again.keep', { count: absent.count })}</span>
          </label>
        ))}
        {!absent.isSure && <p>{words.say('again.notSure')}</p>}
      </fieldset>
      <Lines
        title={words.say('again.seeAbsent', { count: absent.count, kind: named })}
        {...{ look, kind, which: 'absent', total: absent.count }}
      />
    </div>
  );
}

function whatIsAbsent({ count, column, first, last }: Absent, kind: string, words: Words): string {
  if (column === null) return words.say('again.absentOfAll', { count, kind });
  const months =
    first === last
      ? words.month(first)
      : words.say('again.months', {
          first: words.month(first),
          last: words.month(last),
        });
  return words.say('again.absentOf', { count, kind, column, months });
}

const LINES_AT_ONCE = 20;

/** Records side by side with what they were; fetched when they are looked at. */
function Lines({
  title,
  look,
  kind,
  which,
  total,
}: {
  readonly title: string;
  readonly look: string;
  readonly kind: Kind;
  readonly which: 'replaced' | 'absent';
  readonly total: number;
}) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [limit, setLimit] = useState(LINES_AT_ONCE);
  const { data, error } = useChanged({ look, kind, which, limit }, isOpen);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {error && <TroubleMessage error={error} />}
      {isOpen && !data && !error && <Waiting label={words.say('app.loading')} />}
      {isOpen && data && which === 'replaced' && <Replaced title={title} kind={kind} lines={data} />}
      {isOpen && data && which === 'absent' && <AbsentLines title={title} kind={kind} lines={data} />}
      {isOpen && data && data.length < total && (
        <p className={styles.more}>
          {words.say('records.showing', { shown: data.length, total })}{' '}
          <Button size="small" onClick={() => setLimit(limit + 5 * LINES_AT_ONCE)}>
            {words.say('again.more')}
          </Button>
        </p>
      )}
    </details>
  );
}

interface Difference {
  readonly line: ChangedLine;
  readonly column: string;
}

/** One line for each cell that differs. */
function Replaced({
  title,
  kind,
  lines,
}: {
  readonly title: string;
  readonly kind: Kind;
  readonly lines: readonly ChangedLine[];
}) {
  const words = useWords();
  const names = specsOf(kind).map(([name]) => name);
  const [idColumn = ''] = names;
  const rows = lines.flatMap((line): Difference[] =>
    (line.columns.length > 0 ? line.columns : ['']).map((column) => ({ line, column })),
  );
  const cellOf = (record: ChangedLine['before'], column: string) => {
    if (column === '') return words.say(record ? 'again.there' : 'again.notThere');
    return filled(record?.cells[names.indexOf(column)], words);
  };
  return (
    <Table
      label={title}
      rows={rows}
      rowKey={({ line, column }) => `${line.after?.record ?? ''} ${line.before?.record ?? ''} ${column}`}
      columns={[
        {
          key: 'id',
          heading: idColumn,
          isHeading: true,
          cell: ({ line: { before, after } }: Difference) => (after ?? before)?.cells[0] ?? '',
        },
        {
          key: 'column',
          heading: words.say('records.problemColumn'),
          cell: ({ column }) => <code>{column}</code>,
        },
        {
          key: 'before',
          heading: words.say('again.before'),
          cell: ({ line, column }) => <del className={styles.before}>{cellOf(line.before, column)}</del>,
        },
        {
          key: 'after',
          heading: words.say('again.after'),
          cell: ({ line, column }) => <ins className={styles.after}>{cellOf(line.after, column)}</ins>,
        },
        {
          key: 'where',
          heading: words.say('records.where'),
          cell: ({ line: { after } }) =>
            after ? words.say('records.findingWhere', { file: after.file, row: after.row }) : '',
        },
      ]}
    />
  );
}

function AbsentLines({
  title,
  kind,
  lines,
}: {
  readonly title: string;
  readonly kind: Kind;
  readonly lines: readonly ChangedLine[];
}) {
  const words = useWords();
  const specs = specsOf(kind);
  const shown = specs.flatMap(([name, { required }], at) => (required || at === 0 ? [{ name, at }] : []));
  return (
    <Table
      label={title}
      rows={lines}
      rowKey={({ before }) => String(before?.record)}
      columns={[
        ...shown.map(({ name, at }) => ({
          key: name,
          heading: name,
          isHeading: at === 0,
          cell: ({ before }: ChangedLine) => filled(before?.cells[at], words),
        })),
        {
          key: 'where',
          heading: words.say('records.where'),
          cell: ({ before }: ChangedLine) =>
            before ? words.say('records.findingWhere', { file: before.file, row: before.row }) : '',
        },
      ]}
    />
  );
}

function filled(cell: string | undefined, words: Words): string {
  return cell === undefined || cell === '' ? words.say('cell.blank') : cell;
}

/** Ids that differ from others only by what a hand changes without meaning to: the same or not is for the person to say. */
function AlikeIds({
  alike: { of, kind, column, areReferences, count, examples },
}: {
  readonly alike: AlikeSummary;
}) {
  const words = useWords();
  // What was ticked shows at once, while the files are still being put in by it.
  const { desk, sameIds } = useIntake();
  const named = words.say(`kind.${kind}`);
  return (
    <Message
      tone="warn"
      title={words.say(areReferences ? 'again.alikeReferences' : 'again.alike', {
        count,
        kind: named,
        column,
      })}
    >
      <p>{words.say(areReferences ? 'again.alikeReferencesText' : 'again.alikeText')}</p>
      <ul>
        {examples.map(({ here, there }) => (
          <li key={here}>
            {words.say('again.alikeExample', { here: visible(here), there: visible(there) })}
          </li>
        ))}
      </ul>
      <label className={styles.same}>
        <input
          type="checkbox"
          checked={sameIds.includes(of)}
          onChange={(event) => void desk.takeForSame(of, event.currentTarget.checked)}
        />
        {words.say(areReferences ? 'again.alikeReferencesSame' : 'again.alikeSame', { count })}
      </label>
    </Message>
  );
}

/** An id with the spaces in it to be seen, and signs of no width by their number. */
function visible(id: string): string {
  return id
    .replace(
      /\p{Cf}/gu,
      (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`,
    )
    .replace(/\s/g, '␣');
}
