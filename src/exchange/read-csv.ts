import { unguarded } from '#records';
import { monthFromIso } from '#units';
import {
  AGE_OF_SEX,
  AS_JSON,
  CSV_HEADINGS,
  FLAGS,
  labelsOf,
  LINES,
  NO_VALUE,
  PERIODS,
  type CsvColumn,
} from './csv.ts';
import type { Faults } from './faults.ts';
import { HIDDEN_WRITTEN, MOST_MONTHS, SAME_AS_WHOLE } from './format.ts';

type Cells = Readonly<Record<CsvColumn, string>>;
type Found = Record<string, unknown>;

/**
 * A comparison file that was written as CSV in the form of its JSON, to be checked as that is. Lines may be in any
 * order and lie between commas, semicolons or tabs, as spreadsheet programs leave them. Null where cells cannot be told
 * apart, or lines are missing.
 */
export function csvAsFile(text: string, faults: Faults): Readonly<Record<string, unknown>> | null {
  const end = text.indexOf('\n');
  const headline = end < 0 ? text : text.slice(0, end);
  const delimiter = [',', ';', '\t'].find((one) => headline.startsWith(CSV_HEADINGS.slice(0, 3).join(one)));
  if (!delimiter) return faults.note('other-format', '', headline);
  const lines = linesIn(text, delimiter, faults);
  const [headings, ...rows] = lines ?? [];
  if (!headings) return null;
  const places = CSV_HEADINGS.map((name) => headings.cells.indexOf(name));
  if (places.includes(-1)) return faults.note('not-csv', '', headline);
  const file = new FileOfLines(delimiter === ',' ? '.' : ',', faults);
  for (const { cells, line } of rows) {
    if (cells.slice(headings.cells.length).some((cell) => cell !== ''))
      return faults.note('bad-line', `line ${line}`, cells.join(delimiter));
    const named = CSV_HEADINGS.map((name, c) => [name, unguarded(cells[places[c] ?? -1] ?? '')]);
    // It has a cell under every heading.
    file.take(Object.fromEntries(named) as Cells, line);
  }
  const found = file.whole();
  return isWhole(found, rows, text, faults) ? found : null;
}

/**
 * Whether no line is lacking. A file of the first version does not say how many it has: there at least the last one has to
 * be ended.
 */
function isWhole(found: Found, rows: readonly LineOfCells[], text: string, faults: Faults): boolean {
  const last = `line ${rows.at(-1)?.line ?? 1}`;
  const said = found[LINES];
  if (said === undefined && found.version === 1) {
    if (/[\r\n]$/.test(text)) return true;
    faults.note('cut-short', last, rows.at(-1)?.cells.join(' ').trim());
  } else if (said !== rows.length)
    faults.note('cut-short', last, `${rows.length} / ${typeof said === 'number' ? said : '?'}`);
  else return true;
  return false;
}

/** The cells of a line that are not all empty, and which line of the text it is. */
interface LineOfCells {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Null where a quotation mark leaves open what belongs to which cell. */
function linesIn(text: string, delimiter: string, faults: Faults): LineOfCells[] | null {
  const lines: LineOfCells[] = [];
  const mark = new RegExp(`[${delimiter}\\r\\n"]`, 'g');
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const isQuoted = text[at] === '"';
    mark.lastIndex = at;
    const end = isQuoted ? closingQuote(text, at) : (mark.exec(text)?.index ?? text.length);
    if (end === null) return faults.note('bad-quote', `line ${line}`, text.slice(at, at + 60));
    const cell = isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end);
    if (isQuoted) line += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
    cells.push(cell);
    at = isQuoted ? end + 1 : end;
    const after = text[at];
    if (after !== undefined && after !== delimiter && after !== '\r' && after !== '\n')
      return faults.note('bad-quote', `line ${line}`, cell + text.slice(at, at + 60));
    at += after === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (after === delimiter) continue;
    if (cells.some((one) => one !== '')) lines.push({ cells, line: begun });
    cells = [];
    line++;
    begun = line;
  }
  return lines;
}

/** Where the quotation mark is that ends a cell; null where none does. */
function closingQuote(text: string, at: number): number | null {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2))
    if (text[end + 1] !== '"') return end;
  return null;
}

/** The cells of a series by the month with which their periods begin, and the line of each. */
type Series = Map<string, { readonly cell: unknown; readonly line: number }>;

/** The places of periods by the month they begin with, for every grain; null where the file does not say its months. */
type Places = ReadonlyMap<string, ReadonlyMap<string, number>> | null;

interface PartOfLines {
  readonly groups: Map<number, string>;
  readonly measures: Map<string, MeasureOfLines>;
}

interface MeasureOfLines {
  readonly said: Found;
  /** By span, then by column. */
  readonly spans: Map<string, Map<number, Series>>;
}

/** Puts the lines of a file together. */
class FileOfLines {
  private readonly head = new Map<string, unknown>();
  private readonly profile = new Map<string, unknown>();
  private readonly months = new Map<string, Series>();
  private readonly parts = new Map<string, PartOfLines>();
  private readonly comma: string;
  private readonly faults: Faults;

  constructor(comma: '.' | ',', faults: Faults) {
    this.comma = comma;
    this.faults = faults;
  }

  take(cells: Cells, line: number): void {
    const at = `line ${line}`;
    switch (cells.kind) {
      case 'file':
        this.say(this.head, cells, at);
        return;
      case 'profile':
        this.say(this.profile, cells, at);
        return;
      case 'month':
        this.put(known(this.months, cells.name, noCells), cells, line);
        return;
      case 'group':
        this.takeGroup(cells, at);
        return;
      case 'measure':
        this.takeMeasure(cells, line);
        return;
      default:
        this.faults.note('unknown-code', at, cells.kind);
    }
  }

  whole(): Found {
    const head = { months: null, ...Object.fromEntries(this.head) };
    const profile = Object.fromEntries(this.profile);
    const form = new Form(placesIn(head.months, profile.fiscal_year_start), this.faults);
    const parts = [...this.parts].map(([split, part]) => [split, form.part(part, split)] as const);
    const under = (prefix: string) =>
      parts.flatMap(([split, part]) =>
        split.startsWith(prefix) ? [[split.slice(prefix.length), part]] : [],
      );
    const splits = parts.filter(([split]) => split !== '' && !split.startsWith(AGE_OF_SEX));
    return {
      ...head,
      profile,
      by_month: Object.fromEntries(
        [...this.months].map(([name, series]) => [name, form.list(series, 'month')]),
      ),
      ...(this.parts.has('') && { whole: parts.find(([split]) => split === '')?.[1] }),
      splits: Object.fromEntries(splits),
      age_of_sex: Object.fromEntries(under(AGE_OF_SEX)),
    };
  }

  private say(said: Map<string, unknown>, cells: Cells, at: string): void {
    if (said.has(cells.name)) this.faults.note('twice', at, cells.name);
    said.set(cells.name, this.valueOf(cells, at));
  }

  private part(split: string): PartOfLines {
    return known(this.parts, split, () => ({ groups: new Map(), measures: new Map() }));
  }

  private takeGroup({ split, column, group }: Cells, at: string): void {
    const { groups } = this.part(split);
    const place = this.columnOf(column, at);
    if (groups.has(place)) this.faults.note('twice', at, group);
    groups.set(place, group);
  }

  private takeMeasure(cells: Cells, line: number): void {
    const at = `line ${line}`;
    const { name, unit, split, span, column, reason, value } = cells;
    const measure = known(this.part(split).measures, name, () => ({ said: { unit }, spans: new Map() }));
    if (span === 'all') measure.said.reason = reason;
    else if (span === 'groups') measure.said.reason_by_group = reason;
    else if (span === 'said') {
      if (FLAGS.some((flag) => flag === value)) measure.said[value] = true;
      else this.faults.note('unknown-code', at, value);
    } else if (span.startsWith(PERIODS) || Object.hasOwn(SPANS, span)) {
      const columns = known(measure.spans, span, () => new Map<number, Series>());
      const place = span === 'start' || span === 'sheet' ? 0 : this.columnOf(column, at);
      this.put(known(columns, place, noCells), cells, line);
    } else this.faults.note('unknown-code', at, span);
  }

  private columnOf(column: string, at: string): number {
    if (/^\d{1,6}$/.test(column)) return Number(column);
    this.faults.note('bad-number', at, column);
    return 0;
  }

  private put(series: Series, cells: Cells, line: number): void {
    const { period, reason, value } = cells;
    const at = `line ${line}`;
    const isForAll = reason === NO_VALUE.whole || reason === NO_VALUE.none;
    const key = isForAll ? reason : period;
    if (series.has(key)) this.faults.note('twice', at, key);
    else series.set(key, { cell: isForAll ? null : this.cellOf(reason, value, at), line });
  }

  private cellOf(reason: string, value: string, at: string): unknown {
    if (reason === NO_VALUE.hidden) return HIDDEN_WRITTEN;
    if (reason === NO_VALUE.unknown) return null;
    const number = value.trim() === '' ? Number.NaN : Number(value.replace(this.comma, '.'));
    return Number.isFinite(number) ? number : this.faults.note('bad-number', at, value);
  }

  private valueOf({ unit, value }: Cells, at: string): unknown {
    if (unit !== AS_JSON) return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return this.faults.note('not-json', at, value);
    }
  }
}

const noCells = (): Series => new Map();

function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** What `span` of a measure's number is where it is no period of a grain, and the grain that its months are of. */
const SPANS = { month: 'month', start: 'month', sheet: 'month' } as const;

/** Gives what lines say the form that it has in JSON. */
class Form {
  private readonly places: Places;
  private readonly faults: Faults;

  constructor(places: Places, faults: Faults) {
    this.places = places;
    this.faults = faults;
  }

  part({ groups, measures }: PartOfLines, split: string): Found {
    return {
      groups: this.inOrder(groups, 1, split),
      measures: Object.fromEntries(
        [...measures].map(([name, measure]) => [name, this.measure(measure, `${split} ${name}`.trim())]),
      ),
    };
  }

  private measure({ said, spans }: MeasureOfLines, at: string): Found {
    const columns = (span: string, grain: string) =>
      this.inOrder(spans.get(span) ?? new Map<number, Series>(), 0, at).map((one) => this.list(one, grain));
    const grains = [...spans.keys()].flatMap((span) =>
      span.startsWith(PERIODS) ? [span.slice(PERIODS.length)] : [],
    );
    const one = (span: keyof typeof SPANS) => {
      const series = spans.get(span)?.get(0);
      return series && this.list(series, SPANS[span]);
    };
    const starts = one('start');
    const sheets = one('sheet');
    return {
      ...said,
      ...(spans.has('month') && { months: columns('month', 'month') }),
      ...(grains.length > 0 && {
        periods: Object.fromEntries(grains.map((grain) => [grain, columns(PERIODS + grain, grain)])),
      }),
      ...(starts !== undefined && { starts }),
      ...(sheets !== undefined && { sheets }),
    };
  }

  /** Columns in their order, none of which may be left out. */
  private inOrder<V>(columns: ReadonlyMap<number, V>, first: number, at: string): V[] {
    const sorted = [...columns].sort(([a], [b]) => a - b);
    const gap = sorted.findIndex(([place], i) => place !== first + i);
    if (gap >= 0) this.faults.note('not-said', at, `column ${first + gap}`);
    return sorted.map(([, one]) => one);
  }

  /** A series in the order of its months, each of which has to be one of the file's. */
  list(series: Series, grain: string): unknown {
    if (series.has(NO_VALUE.whole)) return SAME_AS_WHOLE;
    if (series.has(NO_VALUE.none)) return [];
    const one = series.size === 1 ? series.get('') : undefined;
    if (one) return one.cell === 0 ? 0 : [one.cell];
    const places = this.places?.get(grain);
    // A grain of a later version, or months that the file does not say: nothing is made of them.
    if (!places) return [];
    return [...series]
      .map(([period, { cell, line }]) => {
        const place = places.get(period);
        if (place === undefined) this.faults.note('not-a-month', `line ${line}`, period);
        return { place: place ?? 0, cell };
      })
      .sort((a, b) => a.place - b.place)
      .map(({ cell }) => cell);
  }
}

function placesIn(months: unknown, fiscalYearStart: unknown): Places {
  const [first, last] = Array.isArray(months)
    ? months.map((month: unknown) => (typeof month === 'string' ? monthFromIso(month) : null))
    : [];
  const start = fiscalYearStart ?? 1;
  const isCalendarMonth = typeof start === 'number' && Number.isInteger(start) && start >= 1 && start <= 12;
  if (typeof first !== 'number' || typeof last !== 'number' || !isCalendarMonth) return null;
  if (last - first >= MOST_MONTHS) return null;
  const labels = Object.entries(labelsOf(first, last, start));
  return new Map(labels.map(([grain, of]) => [grain, new Map(of.map((label, i) => [label, i]))]));
}
