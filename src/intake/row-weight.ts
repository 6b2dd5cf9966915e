import { idColumnOf, specsOf, type Kind } from '#records';
import { monthOf, type Month } from '#units';
import type { Beginning } from './beginning.ts';
import type { cellReader } from './cells.ts';
import { YEARS_AHEAD } from './readings.ts';
import type { FileReport } from './report.ts';

/** The columns that tell of which months a row of a kind is, the first and the last, and how much it comes to. */
interface ToldBy {
  readonly first: string;
  readonly last: string;
  readonly money: string | null;
}

const on = (date: string, money: string | null = null): ToldBy => ({ first: date, last: date, money });

/** Persons are of no time, and stocks of money do not add up. */
const TOLD_BY: Readonly<Partial<Record<Kind, ToldBy>>> = {
  policies: { first: 'cover_start', last: 'cover_end', money: 'contribution_due' },
  contributions: on('pay_date', 'amount'),
  claims: on('service_date', 'amount_claimed'),
  pregnancies: on('expected_delivery'),
  finance: on('month', 'actual'),
  balance: on('date'),
  feedback: on('date'),
  return: on('month'),
};

/** Tells what refused rows of a table weigh and are called by, reading their cells as those of its accepted rows were read. */
export interface Scales {
  /** The columns that it is told by. */
  readonly by: { readonly date: string | null; readonly money: string | null };
  /** Null stands for what cannot be read, and is never guessed. */
  readonly weigh: (cells: readonly string[]) => {
    readonly months: readonly [Month, Month] | null;
    readonly amount: number | null;
  };
  /** The id that a row stands under, also where it is made of several cells; blank where it has none. */
  readonly idOf: (cells: readonly string[]) => string;
}

/** `readerOf`: how cells are read, handed in by whoever has it; `thisYear`: by which years of two digits were read. */
export async function scalesFor(
  report: Pick<FileReport, 'headings' | 'map' | 'readings' | 'sheet'>,
  kind: Kind,
  {
    readerOf,
    thisYear,
    beginning,
  }: {
    readonly readerOf: typeof cellReader;
    readonly thisYear: number;
    readonly beginning: Beginning | undefined;
  },
): Promise<Scales> {
  const told = TOLD_BY[kind];
  const { dayIn } = await import('./calendars.ts');
  const { sheet, map, readings, headings } = report;
  const specs = new Map(specsOf(kind));

  const made = beginning?.recognised.made ?? [];
  // Whether a month is of another calendar matters for its last day alone.
  const isElsewhere = () => false;
  const maker =
    beginning && made.length > 0
      ? (await import('./made-cells.ts')).makerOf(made, beginning.forms, isElsewhere)
      : null;
  const withMade = (cells: readonly string[]) =>
    maker ? [...headings.map((_, at) => cells[at] ?? ''), ...maker.madeOf(cells)] : cells;
  const placeOf = (column: string) => {
    const own = headings.findIndex((one) => one.column === column);
    const among = own < 0 ? made.findIndex((one) => one.column === column) : -1;
    return among < 0 ? own : headings.length + among;
  };
  const placeToRead = (column: string) => {
    const own = placeOf(column);
    return own < 0 ? placeOf(map.sameAs?.[column] ?? '') : own;
  };
  const valuesOf = (column: string | null | undefined): ((cells: readonly string[]) => number | null) => {
    const spec = column ? specs.get(column) : undefined;
    if (!column || !spec) return () => null;
    const place = placeToRead(column);
    const read = readerOf(spec, {
      choice: readings.find((one) => one.column === column)?.choice ?? null,
      codes: {},
      unit: map.unit ?? 1,
      daysFrom: sheet && (sheet.is1904 ? 1904 : 1900),
      lastYear: thisYear + YEARS_AHEAD,
      dayIn,
    });
    const constant = map.constants?.[column];
    return (cells) => {
      const found = read(((place < 0 ? constant : cells[place]) ?? '').trim());
      if (!found.ok || typeof found.value !== 'number') return null;
      return spec.type === 'day' ? monthOf(found.value) : found.value;
    };
  };

  const [first, last] = [valuesOf(told?.first), valuesOf(told?.last)];
  const amount = valuesOf(told?.money);
  const instead = valuesOf(specs.get(told?.money ?? '')?.elseFrom);
  const id = placeToRead(idColumnOf(kind) ?? '');
  return {
    idOf: (cells) => withMade(cells)[id]?.trim() ?? '',
    by: { date: told?.first ?? null, money: told?.money ?? null },
    weigh: (asTheyStand) => {
      const cells = withMade(asTheyStand);
      const [from, to] = [first(cells), last(cells)];
      // Cover that ends before it starts covers nothing, and is of the month in which it was to start.
      const months = from === null || to === null ? null : ([from, Math.max(from, to)] as const);
      return { months, amount: amount(cells) ?? (isBlank(cells) ? instead(cells) : null) };
    },
  };

  /** Whether the amount is not said at all, so that another column holds what it should. */
  function isBlank(cells: readonly string[]): boolean {
    return (cells[placeOf(told?.money ?? '')] ?? '').trim() === '';
  }
}
