import type { Basis, IndicatorId } from '#indicators';
import type { Split } from '#measures';
import type { Reason } from '#units';
import { valuesIn, type ValueFound } from '../walk.ts';
import { isAsked, type InterchangeAsked } from './asked.ts';
import { decimalText } from './decimal.ts';
import { dhis2Period, isoSpan, noDhis2Period, type NoPeriod } from './periods.ts';
import { elementKey, groupKey, idUnder, type SystemMap } from './system-map.ts';

/** A data value as DHIS2's web API takes it, and its period as ADX has it. */
export interface DataValue {
  readonly dataElement: string;
  readonly period: string;
  readonly isoSpan: string;
  readonly orgUnit: string;
  /** Null for the instance's default. */
  readonly categoryOptionCombo: string | null;
  readonly value: string;
  /** Whether it is provisional, incomplete or of small numbers. */
  readonly isQualified: boolean;
  /** What qualifies the value, and that it is made up where it is; null where there is nothing to say. */
  readonly comment: string | null;
}

/** What a file of data values has, and what it leaves out. */
export interface DataValuesTold {
  readonly written: number;
  /** Of those written, how many are provisional, incomplete or of small numbers. */
  readonly qualified: number;
  /** Values of mapped indicators that are not known: left out, never nought. */
  readonly missing: ReadonlyArray<{ readonly reason: Reason; readonly count: number }>;
  readonly unmapped: ReadonlyArray<{ readonly indicator: IndicatorId; readonly basis: Basis }>;
  readonly unmappedGroups: ReadonlyArray<{ readonly split: Split; readonly group: string }>;
  /** Values that would have stood under the same name as others: none of them is written. */
  readonly clashing: number;
  readonly noPeriod: NoPeriod | null;
  readonly lacksOrgUnit: boolean;
}

interface Dhis2Asked extends Omit<InterchangeAsked, 'today'> {
  readonly map: SystemMap;
}

/** The values of mapped indicators as DHIS2 data values, and what is left out of them and why. */
export function dataValues(asked: Dhis2Asked): {
  readonly values: readonly DataValue[];
  readonly told: DataValuesTold;
} {
  const { map, blocks, profile } = asked;
  const found = blocks.flatMap(valuesIn).filter(({ period }) => isAsked(period, asked));
  const mapped = found.filter((one) => elementOf(one, map) !== null);
  const grain = blocks[0]?.grain ?? 'month';
  const placed = mapped.flatMap((one) => {
    const value = one.value.value === null ? null : dataValue(one, one.value.value, asked);
    return value ? [value] : [];
  });
  const values = withoutClashes(placed);
  return {
    values,
    told: {
      written: values.length,
      qualified: values.filter(({ isQualified }) => isQualified).length,
      missing: missingIn(mapped),
      unmapped: distinct(
        found
          .filter((one) => elementOf(one, map) === null)
          .map(({ indicator, basis }) => ({ indicator: indicator.id, basis })),
      ),
      unmappedGroups: distinct(
        mapped.flatMap(({ split, group }) =>
          split !== null && groupId(split, group, map) === null ? [{ split, group }] : [],
        ),
      ),
      clashing: placed.length - values.length,
      noPeriod: noDhis2Period(grain, profile.fiscalYearStart),
      lacksOrgUnit: map.orgUnit === '',
    },
  };
}

function elementOf({ indicator, basis }: ValueFound, { dataElements }: SystemMap): string | null {
  return idUnder(dataElements, elementKey(indicator.id, basis));
}

/** The organisation unit of an area, or the category option combination of any other group; null where not mapped. */
function groupId(split: Split, group: string, { areas, groups }: SystemMap): string | null {
  return split === 'area' ? idUnder(areas, group) : idUnder(groups, groupKey(split, group));
}

/** Null where a part of its name is not mapped, or has no period. */
function dataValue(found: ValueFound, value: number, asked: Dhis2Asked): DataValue | null {
  const { map, profile } = asked;
  const { split, group, period, grain, indicator } = found;
  const id = split === null ? null : groupId(split, group, map);
  const dataElement = elementOf(found, map);
  const name = dhis2Period(period, grain, profile.fiscalYearStart);
  const orgUnit = split === 'area' ? id : map.orgUnit;
  if (dataElement === null || name === null || !orgUnit || (split !== null && id === null)) return null;
  const isShare = indicator.unit === 'share' || indicator.unit === 'ratio';
  return {
    dataElement,
    period: name,
    isoSpan: isoSpan(period, grain, profile.fiscalYearStart),
    orgUnit,
    categoryOptionCombo: split === 'area' ? null : id,
    value: decimalText(value, isShare && map.shares === 'per-cent' ? 2 : 0),
    isQualified: found.value.status !== 'ok',
    comment: commentOn(found, asked),
  };
}

/** What has to be known of a value, in words; null where it is complete and of a real scheme. */
function commentOn(
  { value: { status, reason } }: ValueFound,
  { isMadeUp, words }: Dhis2Asked,
): string | null {
  const qualified =
    status === 'ok'
      ? []
      : [words.say(`status.${status}`), ...(reason ? [words.say(`reason.${reason}`)] : [])];
  const parts = [...(isMadeUp ? [words.say('interchange.madeUpFile')] : []), qualified.join(': ')];
  return parts.filter((part) => part !== '').join('. ') || null;
}

/** Values without those of which there are several under one name: nobody could say which of them is meant. */
function withoutClashes(values: readonly DataValue[]): readonly DataValue[] {
  const nameOf = ({ dataElement, period, orgUnit, categoryOptionCombo }: DataValue) =>
    JSON.stringify([dataElement, period, orgUnit, categoryOptionCombo]);
  const times = new Map<string, number>();
  for (const value of values) times.set(nameOf(value), (times.get(nameOf(value)) ?? 0) + 1);
  return values.filter((value) => times.get(nameOf(value)) === 1);
}

function missingIn(found: readonly ValueFound[]): DataValuesTold['missing'] {
  const counts = new Map<Reason, number>();
  for (const { value } of found)
    if (value.value === null && value.reason) counts.set(value.reason, (counts.get(value.reason) ?? 0) + 1);
  return Array.from(counts, ([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}

function distinct<T>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

/**
 * Data values as the JSON that DHIS2's `/api/dataValueSets` takes (its web API, "Sending data values"). Ids are of the
 * map's id scheme, which has to be said when it is sent.
 */
export function dataValuesJson(values: readonly DataValue[], map: SystemMap): string {
  const dataValues = values.map(({ dataElement, period, orgUnit, categoryOptionCombo, value, comment }) => ({
    dataElement,
    period,
    orgUnit,
    ...(categoryOptionCombo !== null && { categoryOptionCombo }),
    ...(map.attributeOptionCombo !== '' && { attributeOptionCombo: map.attributeOptionCombo }),
    value,
    ...(comment !== null && { comment }),
  }));
  const file = { ...(map.dataSet !== '' && { dataSet: map.dataSet }), dataValues };
  return `${JSON.stringify(file, null, 1)}\n`;
}
