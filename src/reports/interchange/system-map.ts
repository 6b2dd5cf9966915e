import type { Basis } from '#indicators';
import type { Split } from '#measures';

/** How a DHIS2 instance names what it holds: by its own eleven letters and digits, or by codes that people gave. */
export const ID_SCHEMES = ['uid', 'code'] as const;
export type IdScheme = (typeof ID_SCHEMES)[number];

/** How shares are written: 0 to 1, or 0 to 100. */
export const SHARE_FORMS = ['share', 'per-cent'] as const;
export type ShareForm = (typeof SHARE_FORMS)[number];

/** What indicators, a scheme and its groups are called in a DHIS2 instance; '' or absent is not mapped. */
export interface SystemMap {
  readonly idScheme: IdScheme;
  readonly shares: ShareForm;
  readonly dataSet: string;
  readonly orgUnit: string;
  /** Blank for the instance's default. */
  readonly attributeOptionCombo: string;
  /** Data elements by what `elementKey` makes of an indicator and its basis. */
  readonly dataElements: Readonly<Record<string, string>>;
  /** Organisation units by area. */
  readonly areas: Readonly<Record<string, string>>;
  /** Category option combinations by what `groupKey` makes of a split and its group. */
  readonly groups: Readonly<Record<string, string>>;
}

/** A map in which nothing is mapped yet. */
export const NO_MAP: SystemMap = {
  idScheme: 'uid',
  shares: 'share',
  dataSet: '',
  orgUnit: '',
  attributeOptionCombo: '',
  dataElements: {},
  areas: {},
  groups: {},
};

/** Under what an indicator on a basis stands in a map. */
export function elementKey(indicator: string, basis: Basis): string {
  return basis === '' ? indicator : `${indicator}/${basis}`;
}

/** Under what a group of a split stands in a map. */
export function groupKey(split: Split, group: string): string {
  return `${split}/${group}`;
}

/** Letters that a code has at most, by DHIS2's own data model. */
const LONGEST_CODE = 50;

/** What is wrong with an id of an id scheme; null where nothing is. DHIS2: uids are a letter and ten letters or digits. */
export function idFault(id: string, scheme: IdScheme): 'not-a-uid' | 'not-a-code' | null {
  if (scheme === 'uid') return /^[a-zA-Z][a-zA-Z0-9]{10}$/.test(id) ? null : 'not-a-uid';
  const isPlain = id.trim() === id && id !== '' && !/[\p{Cc}\p{Cs}]/u.test(id);
  return isPlain && id.length <= LONGEST_CODE ? null : 'not-a-code';
}

/** What stands in a map under a name; null where nothing does. Names are of people's making: none is one that objects have. */
export function idUnder(ids: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(ids, name) ? (ids[name] ?? null) : null;
}
