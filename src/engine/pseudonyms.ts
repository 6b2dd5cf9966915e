import type { ReadFile } from '#intake';
import { allWords, closedId, plainId, wordsFrom, type AnyTable, type Column } from '#records';
import type { AlikeInFiles } from './contract.ts';
import type { KeptLook } from './looks.ts';

/**
 * The columns whose texts tell persons, families, policies, receipts and claims apart. One name is one thing in every
 * kind of record, so that records still find each other once its texts are codes.
 */
const ID_COLUMNS: ReadonlySet<string> = new Set([
  'insured_id',
  'family_id',
  'policy_id',
  'receipt_id',
  'claim_id',
]);

/** Bytes of a code: of ten million ids, the odds that two get the same one are 1 in 24 billion. */
const CODE_BYTES = 10;
/** Crockford's letters: none that is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A letter in front, so that no program takes a code for a number. */
const FIRST_LETTER = 'K';
/** Ids that are signed at a time. */
const AT_ONCE = 4000;

/** A key that only this device has: it can be used and stored here, but nobody can read or export it, not even the app. */
export function newIdKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * What was read, with codes in the place of ids: HMAC-SHA-256 of the column's name and the id, cut to 80 bits. The same
 * id gets the same code in every file and month of one key. Reports stay as they are, for whoever chose the files.
 */
export async function withCodes(read: readonly ReadFile[], key: CryptoKey): Promise<readonly ReadFile[]> {
  const codes = new Codes(key);
  const coded: ReadFile[] = [];
  for (const { report, table } of read)
    coded.push({ report, table: table && (await tableWithCodes(table, codes)) });
  return coded;
}

async function tableWithCodes(table: AnyTable, codes: Codes): Promise<AnyTable> {
  const columns: Array<readonly [string, Column]> = [];
  for (const [name, column] of Object.entries(table.columns)) {
    const isId = ID_COLUMNS.has(name) && column.type === 'text';
    columns.push([
      name,
      isId ? { ...column, words: wordsFrom(await codes.of(name, allWords(column.words))) } : column,
    ]);
  }
  return { ...table, columns: Object.fromEntries(columns) };
}

/** The codes of ids, each reckoned once. */
class Codes {
  private readonly key: CryptoKey;
  private readonly known = new Map<string, Map<string, string>>();

  constructor(key: CryptoKey) {
    this.key = key;
  }

  async of(column: string, ids: readonly string[]): Promise<string[]> {
    const known = this.known.get(column) ?? new Map<string, string>();
    this.known.set(column, known);
    const unknown = ids.filter((id) => !known.has(id));
    for (let at = 0; at < unknown.length; at += AT_ONCE) {
      const some = unknown.slice(at, at + AT_ONCE);
      const signed = await Promise.all(some.map((id) => this.sign(`${column}\n${id}`)));
      some.forEach((id, i) => known.set(id, codeOf(signed[i] ?? new ArrayBuffer(0))));
    }
    return ids.map((id) => known.get(id) ?? '');
  }

  private sign(text: string): Promise<ArrayBuffer> {
    return crypto.subtle.sign('HMAC', this.key, new TextEncoder().encode(text));
  }
}

function codeOf(signed: ArrayBuffer): string {
  let code = FIRST_LETTER;
  let [bits, left] = [0, 0];
  for (const byte of new Uint8Array(signed).subarray(0, CODE_BYTES)) {
    bits = (bits << 8) | byte;
    for (left += 8; left >= 5; left -= 5) code += LETTERS.charAt((bits >> (left - 5)) & 31);
    bits &= 31;
  }
  return code;
}

const MOST_EXAMPLES = 12;

type Alike = AlikeInFiles['examples'][number];

/**
 * Ids of one column of a look that are the same but for capitals, spaces and marks that nobody sees: among themselves, and
 * as far as other spellings of them have codes that are stored, against those of the months before.
 */
export async function alikeIdsIn({ look, into, applied: { changed } }: KeptLook): Promise<AlikeInFiles> {
  const stored = changed.flatMap(({ before }) => before ?? []);
  const tables = look.read.flatMap(({ table }) => (table ? [table] : []));
  const codes = into?.idKey && new Codes(into.idKey);
  const alike: Alike[] = [];
  for (const column of ID_COLUMNS) {
    const ids = idsIn(tables, column);
    alike.push(...alikeAmong(column, ids));
    if (codes) alike.push(...(await alikeToStored(column, ids, idsIn(stored, column), codes)));
  }
  return { total: alike.length, examples: alike.slice(0, MOST_EXAMPLES) };
}

function idsIn(tables: readonly AnyTable[], column: string): ReadonlySet<string> {
  const columns = tables.flatMap(({ columns: held }) => held[column] ?? []);
  return new Set(columns.flatMap((cells) => (cells.type === 'text' ? allWords(cells.words) : [])));
}

function alikeAmong(column: string, ids: ReadonlySet<string>): Alike[] {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(plainId(id), [...(groups.get(plainId(id)) ?? []), id]);
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => ({ column, ids: group }));
}

/** Ids that are new, and would not be if they were spelt otherwise. */
async function alikeToStored(
  column: string,
  ids: ReadonlySet<string>,
  stored: ReadonlySet<string>,
  codes: Codes,
): Promise<Alike[]> {
  if (stored.size === 0) return [];
  const own = [...ids];
  const codesOfOwn = await codes.of(column, own);
  const spellings = own
    .filter((_, i) => !stored.has(codesOfOwn[i] ?? ''))
    .flatMap((id) => otherSpellings(id).map((other) => ({ id, other })));
  const codesOfOthers = await codes.of(
    column,
    spellings.map(({ other }) => other),
  );
  return spellings.flatMap(({ id, other }, i) =>
    stored.has(codesOfOthers[i] ?? '') ? [{ column, ids: [id, other] }] : [],
  );
}

/** An id as others may have written it. */
function otherSpellings(id: string): string[] {
  const closed = closedId(id);
  const all = [id.toUpperCase(), id.toLowerCase(), closed, closed.toUpperCase(), closed.toLowerCase()];
  return [...new Set(all)].filter((other) => other !== id);
}
