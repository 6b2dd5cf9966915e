import type { FileSummary } from '#engine';
import type { CloserLook, HeadingLooked } from '#intake';
import { specsOf, type Kind } from '#records';
import { useIntake } from '#state';
import { Icon, useWords, type IconName } from '#ui';
import type { Words } from '#words';
import styles from './sureness.module.css';

const ICONS = {
  sure: 'check',
  likely: 'info',
  doubtful: 'warn',
} as const satisfies Record<HeadingLooked['sureness'], IconName>;

const SURENESS = { sure: 'sure.sure', likely: 'sure.likely', doubtful: 'sure.doubtful' } as const;
const BY = { name: 'sure.by.name', word: 'sure.by.word', said: 'sure.by.said' } as const;

/**
 * How sure it is that a heading is the column it was taken for, or what its cells fit. The line is there when it has
 * nothing to say too, so that none moves what is below it.
 */
export function Sureness({
  id,
  report,
  at,
  look,
}: {
  readonly id: string;
  readonly report: FileSummary;
  /** The heading's place. */
  readonly at: number;
  readonly look: CloserLook | null;
}) {
  const words = useWords();
  const { choices } = useIntake();
  const { key = '', column = null } = report.headings[at] ?? {};
  // Until it is looked at anew, what is known is of the look before.
  const used = look?.used.find((one) => one.at === at && one.column === column);
  const fits = column === null ? fittingAt(look, at) : [];
  const isSaidNow = choices[report.name]?.columns?.[key] !== undefined;
  return (
    <span id={id} className={styles.line}>
      {used && (
        <span className={styles[used.sureness]}>
          <Icon name={ICONS[used.sureness]} size={14} /> {surenessInWords(used, isSaidNow, words)}
        </span>
      )}
      {fits.length > 0 && (
        <span className={styles.fits}>
          <Icon name="info" size={14} /> {words.say('sure.fits', { columns: words.list(fits) })}
        </span>
      )}
    </span>
  );
}

/** From this share of headings on that are its columns, a table is surely of a kind. */
const SURE_SHARE = 0.5;

/** How sure it is that a table is of a kind: by how many of its headings are columns of it, and what it lacks. */
export function KindSureness({
  report: { headings, fault },
  kind,
  isSaid,
}: {
  readonly report: FileSummary;
  readonly kind: Kind;
  /** Whether somebody said so of this table. */
  readonly isSaid: boolean;
}) {
  const words = useWords();
  const named = headings.filter(({ heading }) => heading !== '');
  const found = named.filter(({ column, feeds }) => column !== null || feeds).length;
  const lacking = fault?.code === 'missing-columns' && fault.kind === kind ? fault.columns : [];
  const sureness =
    lacking.length > 0 ? 'doubtful' : isSaid || found >= named.length * SURE_SHARE ? 'sure' : 'likely';
  const told = {
    sureness: words.say(`sure.${sureness}`),
    kind: words.say(`kind.${kind}`),
    ...{ found, all: named.length },
  };
  return (
    <p className={[styles.line, styles[sureness]].join(' ')}>
      <Icon name={ICONS[sureness]} size={14} />{' '}
      {lacking.length > 0
        ? words.say('sure.kindLacking', { ...told, columns: words.list(lacking), count: lacking.length })
        : words.say('sure.kind', { ...told, isSaid: isSaid ? 'yes' : 'no' })}
    </p>
  );
}

function fittingAt(look: CloserLook | null, at: number): readonly string[] {
  return look?.fitting.find((one) => one.at === at)?.columns ?? [];
}

function surenessInWords({ sureness, by, cells }: HeadingLooked, isSaidNow: boolean, words: Words): string {
  const { filled, unread, isOfAll } = cells;
  return words.say(unread > 0 ? 'sure.unread' : 'sure.read', {
    sureness: words.say(SURENESS[sureness]),
    by: words.say(by === 'said' && !isSaidNow ? 'sure.by.kept' : BY[by]),
    cells: words.say(isOfAll ? 'sure.cells' : 'sure.cellsFirst', { filled, unread }),
  });
}

/** The columns that a heading can be read as: those that its cells fit first, then all others in their order. */
export function ColumnOptions({
  kind,
  look,
  at,
  named,
}: {
  readonly kind: Kind;
  readonly look: CloserLook | null;
  readonly at: number;
  readonly named: (column: string) => string;
}) {
  const words = useWords();
  const columns = specsOf(kind).map(([name]) => name);
  const fits = fittingAt(look, at).filter((column) => columns.includes(column));
  const option = (column: string) => (
    <option key={column} value={column}>
      {named(column)}
    </option>
  );
  if (fits.length === 0) return columns.map(option);
  return (
    <>
      <optgroup label={words.say('sure.group')}>{fits.map(option)}</optgroup>
      <optgroup label={words.say('sure.others')}>
        {columns.filter((column) => !fits.includes(column)).map(option)}
      </optgroup>
    </>
  );
}
