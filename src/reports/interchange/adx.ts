import { isoDay, type Day } from '#units';
import type { DataValue } from './dhis2.ts';
import type { SystemMap } from './system-map.ts';

/**
 * Data values as ADX (IHE Quality, Research and Public Health, Aggregate Data Exchange, 2015): a group for each
 * organisation unit and period, of the map's data set. There has to be a value at least. What qualifies values has no
 * place in it; what is to be known of all of them stands before them, for whoever opens the file.
 */
export function adxXml(
  values: readonly DataValue[],
  map: SystemMap,
  today: Day,
  said: string | null = null,
): string {
  const groups = new Map<string, DataValue[]>();
  for (const value of values) {
    const name = JSON.stringify([value.orgUnit, value.isoSpan]);
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  const written = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [groupXml(first, group, map)] : [];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
${said === null ? '' : `<!-- ${inComment(said)} -->\n`}<adx xmlns="urn:ihe:qrph:adx:2015" exported="${isoDay(today)}T00:00:00Z">
${written.join('')}</adx>
`;
}

function groupXml(
  { orgUnit, isoSpan }: DataValue,
  values: readonly DataValue[],
  { dataSet, attributeOptionCombo }: SystemMap,
): string {
  const attributes = attributesXml([
    ['orgUnit', orgUnit],
    ['period', isoSpan],
    ['dataSet', dataSet],
    ...(attributeOptionCombo === '' ? [] : [['attributeOptionCombo', attributeOptionCombo] as const]),
  ]);
  const each = values.map(({ dataElement, value, categoryOptionCombo }) => {
    const combo = categoryOptionCombo === null ? [] : [['categoryOptionCombo', categoryOptionCombo] as const];
    return `    <dataValue${attributesXml([['dataElement', dataElement], ['value', value], ...combo])}/>\n`;
  });
  return `  <group${attributes}>\n${each.join('')}  </group>\n`;
}

function attributesXml(attributes: ReadonlyArray<readonly [name: string, value: string]>): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/** No comment of XML may hold two hyphens in a row. */
function inComment(text: string): string {
  return text.replace(/-(?=-|$)/g, '\u2010').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an attribute of XML; what no XML may hold stands as what cannot be read. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
