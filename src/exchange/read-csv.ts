import { unguarded } from '#records';
import { AGE_OF_SEX, AS_JSON, CSV_HEADINGS, NO_VALUE, PERIODS, type CsvColumn } from './csv.ts';
import type { Faults } from './faults.ts';
import { HIDDEN_WRITTEN, SAME_AS_WHOLE } from './format.ts';

type Cells = Readonly<Record<CsvColumn, string>>;
type Found = Record<string, unknown>;

/**
 * A comparison file that was written as CSV in the form of its JSON, to be checked as that is. Lines may be in any
 * order and lie between commas, semicolons or tabs, as spreadsheet programs leave them.
 */
export function csvAsFile(text: string, faults: Faults): Readonly<Record<string, unknown>> | null {
  const end = text.indexOf('\n');
  const headline = end < 0 ? text : text.slice(0, end);
  const delimiter = [',', ';', '\t'].find((one) => headline.startsWith(CSV_HEADINGS.slice(0, 3).join(one)));
  if (!delimiter) return faults.note('other-format', '', headline);
  const [headings = [], ...rows] = rowsIn(text, delimiter);
  const places = CSV_HEADINGS.map((name) => headings.indexOf(name));
  if (places.includes(-1)) return faults.note('not-csv', '', headline);
  const file = new FileOfLines(delimiter === ',' ? '.' : ',', faults);
  rows.forEach((row, i) => {
    const cells = Object.fromEntries(
      CSV_HEADINGS.map((name, c) => [name, unguarded(row[places[c] ?? -1] ?? '')]),
    );
    // It has a cell under every heading.
    if (row.length > 1) file.take(cells as Cells, i + 2);
  });
  return file.whole();
}

function rowsIn(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\\r\\n"]*)(${delimiter}|\\r\\n|\\n|\\r|$)`, 'gy');
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) break;
    const [, found = '', after = ''] = match;
    row.push(found.startsWith('"') ? found.slice(1, -1).replaceAll('""', '"') : found);
    if (after !== delimiter) {
      rows.push(row);
      row = [];
    }
    if (after === '') break;
  }
  return rows;
}

/** The cells of a series by the month with which their periods begin. */
type Series = Map<string, unknown>;

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
        this.head.set(cells.name, this.valueOf(cells, at));
        return;
      case 'profile':
        this.profile.set(cells.name, this.valueOf(cells, at));
        return;
      case 'month':
        this.put(known(this.months, cells.name, noCells), cells, at);
        return;
      case 'group':
        this.part(cells.split).groups.set(Number(cells.column), cells.group);
        return;
      case 'measure':
        this.takeMeasure(cells, at);
        return;
      default:
        this.faults.note('unknown-code', at, cells.kind);
    }
  }

  whole(): Found {
    const parts = [...this.parts].map(([split, part]) => [split, partOf(part)] as const);
    const under = (prefix: string) =>
      parts.flatMap(([split, part]) =>
        split.startsWith(prefix) ? [[split.slice(prefix.length), part]] : [],
      );
    const splits = parts.filter(([split]) => split !== '' && !split.startsWith(AGE_OF_SEX));
    return {
      months: null,
      ...Object.fromEntries(this.head),
      profile: Object.fromEntries(this.profile),
      by_month: Object.fromEntries([...this.months].map(([name, series]) => [name, listOf(series)])),
      ...(this.parts.has('') && { whole: parts.find(([split]) => split === '')?.[1] }),
      splits: Object.fromEntries(splits),
      age_of_sex: Object.fromEntries(under(AGE_OF_SEX)),
    };
  }

  private part(split: string): PartOfLines {
    return known(this.parts, split, () => ({ groups: new Map(), measures: new Map() }));
  }

  private takeMeasure(cells: Cells, at: string): void {
    const { name, unit, split, span, column, reason, value } = cells;
    const measure = known(this.part(split).measures, name, () => ({ said: { unit }, spans: new Map() }));
    if (span === 'all') measure.said.reason = reason;
    else if (span === 'groups') measure.said.reason_by_group = reason;
    else if (span === 'said')
      measure.said[value === 'in_thousandths' || value === 'hides' ? value : 'from_returns'] = true;
    else {
      const columns = known(measure.spans, span, () => new Map<number, Series>());
      this.put(known(columns, Number(column), noCells), cells, at);
    }
  }

  private put(series: Series, cells: Cells, at: string): void {
    const { period, reason, value } = cells;
    if (series.has(period)) this.faults.note('bad-list', at, period);
    if (reason === NO_VALUE.hidden) series.set(period, HIDDEN_WRITTEN);
    else if (reason === NO_VALUE.unknown) series.set(period, null);
    else if (reason === NO_VALUE.whole || reason === NO_VALUE.none) series.set(reason, null);
    else {
      const number = value.trim() === '' ? Number.NaN : Number(value.replace(this.comma, '.'));
      if (Number.isFinite(number)) series.set(period, number);
      else this.faults.note('bad-number', at, value);
    }
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

function partOf({ groups, measures }: PartOfLines): Found {
  return {
    groups: inOrder(groups),
    measures: Object.fromEntries([...measures].map(([name, measure]) => [name, measureOf(measure)])),
  };
}

function measureOf({ said, spans }: MeasureOfLines): Found {
  const columns = (span: string) => inOrder(spans.get(span) ?? new Map<number, Series>()).map(listOf);
  const periods = [...spans.keys()].filter((span) => span.startsWith(PERIODS));
  const one = (span: string) => spans.get(span)?.get(0);
  const starts = one('start');
  const sheets = one('sheet');
  return {
    ...said,
    ...(spans.has('month') && { months: columns('month') }),
    ...(periods.length > 0 && {
      periods: Object.fromEntries(periods.map((span) => [span.slice(PERIODS.length), columns(span)])),
    }),
    ...(starts && { starts: listOf(starts) }),
    ...(sheets && { sheets: listOf(sheets) }),
  };
}

function inOrder<V>(columns: ReadonlyMap<number, V>): V[] {
  return [...columns].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** A series in the order of its months. */
function listOf(series: Series): unknown {
  if (series.has(NO_VALUE.whole)) return SAME_AS_WHOLE;
  if (series.has(NO_VALUE.none)) return [];
  if (series.size === 1 && series.has('')) return series.get('') === 0 ? 0 : [series.get('')];
  return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
