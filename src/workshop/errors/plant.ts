import { monthFromIso } from '#units';
import type { MadeUpFile } from '../maker/make.ts';
import type { Story } from '../story.ts';
import { cellsOf, lineOf } from './lines.ts';

/** The mistakes that can be planted in a made-up scheme's files: a closed list. */
export const MISTAKES = [
  'double-upload',
  'unit-change',
  'day-month-swap',
  'cash-for-incurred',
  'missing-month',
] as const;
export type Mistake = (typeof MISTAKES)[number];

/** The files in which mistakes are planted. */
export const PLANTED_FILES = ['claims', 'contributions', 'finance'] as const;
export type PlantedFile = (typeof PLANTED_FILES)[number];

/** A mistake to be planted: which, in which file, and in the records of which month (YYYY-MM). */
export interface Planting {
  readonly mistake: Mistake;
  readonly file: PlantedFile;
  /** The month in which claims were submitted, contributions were paid, or of which the finance lines are. */
  readonly month: string;
}

/** A mistake as it stands in the files: lines of the file as planted, 1 being the headings; of those absent, as it was. */
export interface Planted extends Planting {
  readonly lines: readonly number[];
}

/** The places in the list of mistakes that are planted in months of which a story has no records. */
export function plantedOutside(
  { firstMonth, months }: Pick<Story, 'firstMonth' | 'months'>,
  plantings: readonly Planting[],
): readonly number[] {
  const first = monthFromIso(firstMonth);
  return plantings.flatMap(({ month }, i) => {
    const at = monthFromIso(month);
    const isInside = first !== null && at !== null && at >= first && at < first + months;
    return isInside ? [] : [i];
  });
}

/** In which file each mistake can be made so that the app's own checks tell it. */
export const MISTAKES_OF: Readonly<Record<Mistake, readonly PlantedFile[]>> = {
  'double-upload': ['claims', 'finance'],
  'unit-change': ['claims'],
  'day-month-swap': ['claims'],
  'cash-for-incurred': ['claims'],
  'missing-month': ['claims', 'contributions', 'finance'],
};

/** The column by which a record belongs to a month. */
const MONTH_COLUMN: Readonly<Record<PlantedFile, string>> = {
  claims: 'submitted_date',
  contributions: 'pay_date',
  finance: 'month',
};

/** What amounts are multiplied by where they were entered in hundredths of the currency (paise, cents). */
const HUNDREDTHS = 100;

/** Plants mistakes one after another. Throws for a file or a mistake that cannot be there. */
export function plant(
  files: readonly MadeUpFile[],
  plantings: readonly Planting[],
): { readonly files: readonly MadeUpFile[]; readonly planted: readonly Planted[] } {
  let changed = files;
  const planted: Planted[] = [];
  for (const planting of plantings) {
    if (!MISTAKES_OF[planting.mistake].includes(planting.file))
      throw new Error(`no ${planting.mistake} in ${planting.file}`);
    const name = `${planting.file}.csv`;
    const file = changed.find((one) => one.name === name);
    if (!file) throw new Error(`no file ${name}`);
    const { text, lines } = plantIn(file.text, planting);
    changed = changed.map((one) => (one === file ? { name, text } : one));
    planted.push({ ...planting, lines });
  }
  return { files: changed, planted };
}

type Cells = Readonly<Record<string, string>>;

/** How a record is changed; null where this one stays as it is. */
const CHANGES: Readonly<Partial<Record<Mistake, (cells: Cells) => Cells | null>>> = {
  'unit-change': (cells) => {
    const times = (name: string) => {
      const text = cells[name] ?? '';
      return text === '' ? '' : String(Math.round(Number(text) * HUNDREDTHS));
    };
    const names = ['amount_claimed', 'amount_approved', 'amount_paid'];
    return { ...cells, ...Object.fromEntries(names.map((name) => [name, times(name)])) };
  },
  'day-month-swap': (cells) => {
    const [year = '', month = '', day = ''] = (cells.service_date ?? '').split('-');
    return Number(day) > 12 || day === month ? null : { ...cells, service_date: `${year}-${day}-${month}` };
  },
  'cash-for-incurred': (cells) =>
    cells.settled_date ? { ...cells, service_date: cells.settled_date } : null,
};

function plantIn(text: string, { mistake, file, month }: Planting) {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const names = head.split(',');
  const at = names.indexOf(MONTH_COLUMN[file]);
  // Most rows do not hold the month at all, and need not be cut into cells.
  const isMeant = (row: string) => row.includes(month) && (cellsOf(row)[at] ?? '').startsWith(month);
  const meant = rows.flatMap((row, i) => (isMeant(row) ? [i] : []));
  const written = (kept: readonly string[]) => `${[head, ...kept].join('\n')}\n`;
  if (mistake === 'missing-month') {
    return { text: written(rows.filter((row) => !isMeant(row))), lines: meant.map((i) => i + 2) };
  }
  if (mistake === 'double-upload') {
    const again = meant.map((i) => numberedAnew(rows[i] ?? '', file));
    return { text: written([...rows, ...again]), lines: again.map((_, i) => rows.length + i + 2) };
  }
  const lines: number[] = [];
  const changed = rows.map((row, i) => {
    if (!isMeant(row)) return row;
    const cells = cellsOf(row);
    const before = Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
    const after = CHANGES[mistake]?.(before);
    if (!after) return row;
    lines.push(i + 2);
    return lineOf(names.map((name) => after[name] ?? ''));
  });
  return { text: written(changed), lines };
}

/** A claim entered again gets a number of its own: under its old one it would be taken for the same claim. */
function numberedAnew(row: string, file: PlantedFile): string {
  if (file !== 'claims') return row;
  const [id = '', ...rest] = cellsOf(row);
  return lineOf([`D${id.slice(1)}`, ...rest]);
}
