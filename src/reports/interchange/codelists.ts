import { CATALOGUE } from '#indicators';
import { SPLITS } from '#measures';
import { csvText, type CsvCell } from '#records';
import { REASONS } from '#units';
import type { InterchangeAsked } from './asked.ts';
import { dimensionOf, FREQUENCIES, NOT_APPLICABLE, NOT_SAID, OBS_STATUSES, WHOLE } from './tidy.ts';

const HEADINGS = ['codelist', 'code', 'name', 'description'] as const;

/** The codes that stand in the values, list by list, with what each means. */
export function codelistsCsv({ blocks, profile, words }: InterchangeAsked): string {
  const say = (id: 'whole' | 'notApplicable' | 'notSaid') => words.say(`interchange.code.${id}`);
  const rows: CsvCell[][] = [
    ...FREQUENCIES.map((code) => ['CL_FREQ', code, words.say(`interchange.freq.${code}`), '']),
    ...(profile.country === '' ? [] : [['CL_REF_AREA', profile.country, words.country(profile.country), '']]),
    ['CL_REF_AREA', NOT_SAID, say('notSaid'), ''],
    ...CATALOGUE.map((indicator) => [
      'CL_INDICATOR',
      indicator.id,
      words.indicator(indicator, 'name'),
      words.indicator(indicator, 'definition'),
    ]),
    ...distinct(CATALOGUE.flatMap(({ bases }) => bases.map(([basis]) => basis)))
      .filter((basis) => basis !== '')
      .map((basis) => [
        'CL_BASIS',
        basis,
        words.sayCode('basis', basis),
        words.sayCode('variant', basis, ''),
      ]),
    ['CL_BASIS', NOT_APPLICABLE, say('notApplicable'), ''],
    ...distinct(CATALOGUE.map(({ unit }) => unit)).map((unit) => [
      'CL_UNIT_MEASURE',
      unit,
      words.say(`interchange.unit.${unit}`),
      '',
    ]),
    ...OBS_STATUSES.map((code) => ['CL_OBS_STATUS', code, words.say(`interchange.status.${code}`), '']),
    ...REASONS.map((reason) => ['CL_REASON', reason, words.say(`reason.${reason}`), '']),
    ['CL_MADE_UP', 'Y', words.say('interchange.madeUpFile'), ''],
    ['CL_MADE_UP', 'N', words.say('interchange.notMadeUp'), ''],
    ...SPLITS.flatMap((split) => {
      const groups = distinct(
        blocks.flatMap(({ counted }) => (counted.split === split ? counted.groups : [])),
      );
      const list = `CL_${dimensionOf(split)}`;
      return [
        ...groups.map((group): CsvCell[] => [list, group, words.group(split, group), '']),
        [list, WHOLE, say('whole'), ''],
      ];
    }),
  ];
  return csvText([HEADINGS, ...rows]);
}

function distinct<T>(things: readonly T[]): T[] {
  return [...new Set(things)];
}
