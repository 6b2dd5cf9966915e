import { ID_SCHEMES, idFault, NO_MAP, SHARE_FORMS, type IdScheme, type SystemMap } from './system-map.ts';

const FORMAT = 'schemescope-dhis2-map';
const VERSION = 1;

/** Letters of a file of a map; more is something else. */
export const MOST_MAP_LETTERS = 2 ** 20;
/** More names than any catalogue or country has. */
const MOST_NAMES = 5000;
/** Letters of a value that are told back. */
const LONGEST_TOLD = 80;

/** Why a map is refused: a closed list, worded elsewhere. */
export const MAP_FAULTS = [
  'too-large',
  'not-json',
  'not-a-map',
  'other-version',
  'unknown-key',
  'wrong-value',
  'not-a-uid',
  'not-a-code',
] as const;

export interface MapFault {
  readonly code: (typeof MAP_FAULTS)[number];
  /** Where, as "dataElements.renewal-rate"; '' for all of it. */
  readonly where: string;
  /** What was found there. */
  readonly value: string;
}

export type MapRead = { readonly map: SystemMap } | { readonly fault: MapFault };

/** A map in the plain form in which it is kept and written: with `format` and `version` before its parts. */
export function mapAsPlain(map: SystemMap): Readonly<Record<string, unknown>> {
  return { format: FORMAT, version: VERSION, ...map };
}

/** A map as a file that another device takes in. */
export function mapAsJson(map: SystemMap): string {
  return `${JSON.stringify(mapAsPlain(map), null, 2)}\n`;
}

/** Reads the text of a file of a map strictly: all of it is right, or what is wrong first is told. */
export function readMap(text: string): MapRead {
  if (text.length > MOST_MAP_LETTERS) return { fault: { code: 'too-large', where: '', value: '' } };
  let plain: unknown;
  try {
    plain = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { code: 'not-json', where: '', value: '' } };
  }
  return mapFrom(plain);
}

/** Reads a map from its plain form as strictly. */
export function mapFrom(plain: unknown): MapRead {
  try {
    return { map: mapIn(plain) };
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
    throw error;
  }
}

/** A fault on its way out of the checks below; never leaves this file. */
class Faulty extends Error {
  readonly fault: MapFault;

  constructor(code: MapFault['code'], where: string, value: unknown) {
    super(code);
    const told = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
    this.fault = { code, where, value: (told ?? '').slice(0, LONGEST_TOLD) };
  }
}

type Parts = Readonly<Record<string, unknown>>;

function mapIn(plain: unknown): SystemMap {
  if (!isParts(plain) || plain.format !== FORMAT) throw new Faulty('not-a-map', '', '');
  const { version, ...parts } = plain;
  if (version !== VERSION) throw new Faulty('other-version', 'version', version);
  for (const key of Object.keys(parts))
    if (key !== 'format' && !Object.hasOwn(NO_MAP, key)) throw new Faulty('unknown-key', key, parts[key]);
  const idScheme = oneOf(ID_SCHEMES, parts, 'idScheme');
  return {
    idScheme,
    shares: oneOf(SHARE_FORMS, parts, 'shares'),
    dataSet: idOrBlank(parts.dataSet, 'dataSet', idScheme),
    orgUnit: idOrBlank(parts.orgUnit, 'orgUnit', idScheme),
    attributeOptionCombo: idOrBlank(parts.attributeOptionCombo, 'attributeOptionCombo', idScheme),
    dataElements: idsIn(parts, 'dataElements', idScheme),
    areas: idsIn(parts, 'areas', idScheme),
    groups: idsIn(parts, 'groups', idScheme),
  };
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<V extends string>(values: readonly V[], parts: Parts, key: string): V {
  const found = values.find((value) => value === parts[key]);
  if (found === undefined) throw new Faulty('wrong-value', key, parts[key]);
  return found;
}

function idOrBlank(value: unknown, where: string, scheme: IdScheme): string {
  if (typeof value !== 'string') throw new Faulty('wrong-value', where, value);
  const fault = value === '' ? null : idFault(value, scheme);
  if (fault) throw new Faulty(fault, where, value);
  return value;
}

function idsIn(parts: Parts, key: string, scheme: IdScheme): Readonly<Record<string, string>> {
  const ids = parts[key];
  if (!isParts(ids) || Object.keys(ids).length > MOST_NAMES) throw new Faulty('wrong-value', key, ids);
  const read = Object.entries(ids).map(
    ([name, id]) => [name, idOrBlank(id, `${key}.${name}`, scheme)] as const,
  );
  return Object.fromEntries(read.filter(([, id]) => id !== ''));
}
