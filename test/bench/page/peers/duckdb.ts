import {
  AsyncDuckDB,
  DuckDBAccessMode,
  DuckDBDataProtocol,
  VoidLogger,
  type AsyncDuckDBConnection,
} from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { ratiosOf, type Figures } from '../../figures.ts';
import type { Implementation } from '../implementation.ts';
import {
  CLAIM_FACTS,
  COLUMNS,
  DAYS,
  DAYS_BY_SEX,
  DIVIDED_BY_BENEFIT,
  DIVIDED_BY_SEX,
  EARNED,
  MONTHS,
} from './duckdb.sql.ts';

/** Where the browser keeps a page's own files. */
const KEPT = 'opfs://benchmark.db';

/**
 * DuckDB-WASM with its files served beside the page, in its single-threaded build: the threaded one needs a page
 * isolated from others, and was seen to load no rows without a word. It holds its tables in memory, or keeps them on
 * the device, so that a page opened anew finds them.
 */
export function duckdb(isKept: boolean): Implementation {
  let database: AsyncDuckDB | null = null;
  let connection: AsyncDuckDBConnection | null = null;

  const start = async () => {
    database = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, document.baseURI)));
    await database.instantiate(new URL(wasmUrl, document.baseURI).href);
    if (isKept) await database.open({ path: KEPT, accessMode: DuckDBAccessMode.READ_WRITE });
    connection = await database.connect();
    // A checkpoint that DuckDB takes by itself in a file opened anew can fail (duckdb-wasm issue 2182).
    if (isKept) await connection.query("SET checkpoint_threshold = '1TB'");
  };

  /** What follows `as`: the rows of a chosen file, typed. */
  const rowsOf = async (kind: keyof typeof COLUMNS, file: File) => {
    await database?.registerFileHandle(file.name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    return `SELECT * FROM read_csv('${file.name}', header = true, delim = ',', quote = '"', columns = ${COLUMNS[kind]})`;
  };
  const run = async (sql: string) => {
    if (!connection) throw new Error('DuckDB was not started');
    const table = await connection.query(sql);
    return table.toArray().map((row) => (row as { toJSON(): Row }).toJSON());
  };

  /** Puts what was changed into the file, where there is one. */
  const keep = () => (isKept ? run('CHECKPOINT') : Promise.resolve([]));

  return {
    start,
    ...(isKept && { reload: () => firstFigures(run) }),
    async first({ claims, policies, members }) {
      await run(`CREATE TABLE claims AS SELECT *, ${CLAIM_FACTS} FROM (${await rowsOf('claims', claims)})`);
      await run(`CREATE TABLE policies AS ${await rowsOf('policies', policies)}`);
      await run(`CREATE TABLE members AS ${await rowsOf('members', members)}`);
      await keep();
      return firstFigures(run);
    },
    async split() {
      const months = await monthsOf(run);
      const series = laidOut(months, await run(DIVIDED_BY_SEX), ['claims', 'amount'], 0);
      const days = laidOut(months, await run(DAYS_BY_SEX), ['median days', 'p90 days'], null);
      return { months, series: { ...series, ...days } };
    },
    async month(claims) {
      await run(`INSERT INTO claims SELECT *, ${CLAIM_FACTS} FROM (${await rowsOf('claims', claims)})`);
      await keep();
      return firstFigures(run);
    },
  };
}

type Row = Readonly<Record<string, string | number | bigint | null>>;
type Run = (sql: string) => Promise<Row[]>;

async function firstFigures(run: Run): Promise<Figures> {
  const months = await monthsOf(run);
  const series = laidOut(months, await run(DIVIDED_BY_BENEFIT), ['claims', 'amount'], 0);
  const amounts = months.map((_, i) =>
    Object.entries(series).reduce(
      (sum, [name, list]) => sum + (name.startsWith('amount') ? (list[i] ?? 0) : 0),
      0,
    ),
  );
  const { earned = [] } = laidOut(months, await run(EARNED), ['earned'], 0) as Record<string, number[]>;
  const days = laidOut(months, await run(DAYS), ['median days', 'p90 days'], null);
  return {
    months,
    series: { ...series, ...days, ...ratiosOf(amounts, earned), 'earned contributions': earned },
  };
}

async function monthsOf(run: Run): Promise<string[]> {
  return (await run(MONTHS)).map(({ month }) => String(month));
}

/** Rows of month, perhaps group, and values as lists by month. */
function laidOut(
  months: readonly string[],
  rows: readonly Row[],
  values: readonly string[],
  otherwise: number | null,
): Record<string, Array<number | null>> {
  const places = new Map(months.map((month, i) => [month, i]));
  const series: Record<string, Array<number | null>> = {};
  for (const row of rows) {
    const place = places.get(String(row['month']));
    if (place === undefined) continue;
    for (const value of values) {
      const name = row['division'] === undefined ? value : `${value} of ${row['division']}`;
      (series[name] ??= months.map(() => otherwise))[place] = Number(row[value]);
    }
  }
  return series;
}
