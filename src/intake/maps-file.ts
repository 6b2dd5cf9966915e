import { KINDS, plainHeading, specsOf, type ColumnSpec, type Kind } from '#records';
import type { MadeOf, Maps, TableMap } from './choices.ts';
import { BETWEEN, choicesFor, PARTS_OF, waysOf } from './ways.ts';

/** What a file of maps calls itself, and the version of its form. */
const FORM = 'schemescope-column-maps';
const VERSION = 1;

/**
 * Maps as a file that other schemes can take in: an object with `form`, `version` and `maps`, these by kind of record,
 * and in each the parts of a TableMap. Headings and words stand in plain letters.
 */
export function mapsAsJson(maps: Maps): string {
  return `${JSON.stringify({ form: FORM, version: VERSION, maps }, null, 2)}\n`;
}

/** Why a file of maps is refused: a closed list, worded elsewhere. */
export interface MapsFault {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-maps'
    | 'other-version'
    | 'not-an-object'
    | 'unknown-key'
    | 'unknown-kind'
    | 'unknown-column'
    | 'not-plain'
    | 'wrong-value';
  /** Where in the file, as "maps.claims.columns.nom"; '' for all of it. */
  readonly where: string;
  /** What was found there. */
  readonly value: string;
}

/** Letters of a value that are told back. */
const LONGEST_TOLD = 80;
/** More than anybody says of one table. */
const MOST_ENTRIES = 2000;

/** Bytes of a file of maps; more is something else. */
const MOST_BYTES = 2 ** 20;

/** Reads a file of maps strictly: all of it is right, or what is wrong first is told. */
export async function readMaps(file: Blob): Promise<{ readonly maps: Maps } | { readonly fault: MapsFault }> {
  try {
    if (file.size > MOST_BYTES) throw new Faulty('too-large', '', '');
    return { maps: mapsIn(parsed(await file.text())) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
}

/** A fault on its way out of the checks below; never leaves this file. */
class Faulty extends Error {
  readonly fault: MapsFault;

  constructor(code: MapsFault['code'], where: string, value: unknown) {
    super(code);
    const told = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
    this.fault = { code, where, value: told.slice(0, LONGEST_TOLD) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Faulty('not-json', '', '');
  }
}

function mapsIn(json: unknown): Maps {
  const isOurs = typeof json === 'object' && json !== null && 'form' in json && json.form === FORM;
  if (!isOurs) throw new Faulty('not-maps', '', '');
  const { version, maps } = partsOf(json, '', ['form', 'version', 'maps']);
  if (version !== VERSION) throw new Faulty('other-version', 'version', version);
  const kinds = entriesOf(maps, 'maps').map(([kind, map]) => {
    const where = `maps.${kind}`;
    if (!isKind(kind)) throw new Faulty('unknown-kind', where, kind);
    return [kind, mapIn(map, kind, where)] as const;
  });
  return Object.fromEntries(kinds);
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

const PARTS = ['columns', 'readings', 'codes', 'constants', 'sameAs', 'made', 'unit'] as const;
const UNITS: readonly unknown[] = [1, 1000, 100_000, 1_000_000];

function mapIn(json: unknown, kind: Kind, where: string): TableMap {
  const { columns, readings, codes, constants, sameAs, made, unit } = partsOf(json, where, PARTS);
  const specs = new Map(specsOf(kind));
  const known = (name: unknown, at: string): { readonly name: string; readonly spec: ColumnSpec } => {
    const spec = typeof name === 'string' ? specs.get(name) : undefined;
    if (typeof name !== 'string' || !spec) throw new Faulty('unknown-column', at, name);
    return { name, spec };
  };
  const specOf = (name: unknown, at: string) => known(name, at).spec;
  if (unit !== undefined && !UNITS.includes(unit)) throw new Faulty('wrong-value', `${where}.unit`, unit);
  return {
    ...part('columns', columns, where, (heading, column, at) => {
      inPlainLetters(heading, at);
      return column === null ? null : known(column, at).name;
    }),
    ...part('readings', readings, where, (column, choice, at) => {
      if (choice === null) return choice;
      const found = choicesFor(specOf(column, at)).find((one) => one === choice);
      if (!found) throw new Faulty('wrong-value', at, choice);
      return found;
    }),
    ...part('codes', codes, where, (column, words, at) => {
      const spec = specOf(column, at);
      return Object.fromEntries(
        entriesOf(words, at).map(([word, code]) => {
          inPlainLetters(word, `${at}.${word}`);
          return [word, codeOf(spec, code, `${at}.${word}`)];
        }),
      );
    }),
    // Of what one file had in every row, only codes hold for another.
    ...part('constants', constants, where, (column, code, at) => codeOf(specOf(column, at), code, at)),
    ...part('sameAs', sameAs, where, (column, other, at) => {
      const { type } = specOf(column, at);
      if (other === '') return other;
      const { name, spec } = known(other, at);
      if (spec.type !== type) throw new Faulty('wrong-value', at, other);
      return name;
    }),
    ...part('made', made, where, (column, how, at) =>
      how === null ? how : madeOf(specOf(column, at), how, at),
    ),
    ...(unit !== undefined && { unit: Number(unit) }),
  };
}

/** How a column is made of others, in a way that cells of its type can be. */
function madeOf(spec: ColumnSpec, json: unknown, at: string): MadeOf {
  const { way, from, between } = partsOf(json, at, ['way', 'from', 'between']);
  const found = waysOf(spec).find((one) => one === way);
  if (!found) throw new Faulty('wrong-value', `${at}.way`, way);
  if (!Array.isArray(from)) throw new Faulty('wrong-value', `${at}.from`, from);
  const keys = from.map((key: unknown, i) => {
    if (typeof key !== 'string' || key === '') throw new Faulty('wrong-value', `${at}.from.${i}`, key);
    return key;
  });
  const { least, most } = PARTS_OF[found];
  if (keys.length < least || keys.length > most) throw new Faulty('wrong-value', `${at}.from`, from);
  if (between === undefined) return { way: found, from: keys };
  const mark = found === 'joined' ? BETWEEN.find((one) => one === between) : undefined;
  if (mark === undefined) throw new Faulty('wrong-value', `${at}.between`, between);
  return { way: found, from: keys, between: mark };
}

/** A part of a map, entry by entry; nothing where the file does not have it. */
function part<P extends string, T>(
  name: P,
  json: unknown,
  where: string,
  read: (key: string, value: unknown, at: string) => T,
): Readonly<Partial<Record<P, Record<string, T>>>> {
  const none: Partial<Record<P, Record<string, T>>> = {};
  if (json === undefined) return none;
  const entries = entriesOf(json, `${where}.${name}`).map(
    ([key, value]) => [key, read(key, value, `${where}.${name}.${key}`)] as const,
  );
  // One key, of the type that was asked for.
  return { [name]: Object.fromEntries(entries) } as Record<P, Record<string, T>>;
}

/** One of a column's codes, or '' where something known is taken to mean nothing certain. */
function codeOf(spec: ColumnSpec, code: unknown, at: string): string {
  if (typeof code !== 'string' || (code !== '' && !spec.codes.includes(code)))
    throw new Faulty('wrong-value', at, code);
  return code;
}

function inPlainLetters(text: string, at: string): void {
  if (plainHeading(text) !== text || text === '') throw new Faulty('not-plain', at, text);
}

function entriesOf(json: unknown, where: string): Array<[string, unknown]> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Faulty('not-an-object', where, json);
  const entries = Object.entries(json);
  if (entries.length > MOST_ENTRIES) throw new Faulty('wrong-value', where, entries.length);
  return entries;
}

function partsOf<P extends string>(
  json: unknown,
  where: string,
  names: readonly P[],
): Readonly<Partial<Record<P, unknown>>> {
  const entries = entriesOf(json, where);
  const unknown = entries.find(([key]) => !names.some((name) => name === key));
  if (unknown)
    throw new Faulty('unknown-key', where === '' ? unknown[0] : `${where}.${unknown[0]}`, unknown[0]);
  return Object.fromEntries(entries) as Partial<Record<P, unknown>>;
}
