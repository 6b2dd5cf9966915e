import { CATALOGUE_VERSION, type IndicatorValue } from '#indicators';
import { SPLITS, type Split } from '#measures';
import { csvText, type CsvCell } from '#records';
import type { Grain } from '#units';
import { valuesIn, type ValueFound } from '../walk.ts';
import { isAsked, type InterchangeAsked } from './asked.ts';
import { sdmxPeriod } from './periods.ts';

/** SDMX's codes for the whole of a dimension, for what does not apply, and for what nobody said. */
export const WHOLE = '_T';
export const NOT_APPLICABLE = '_Z';
export const NOT_SAID = '_X';

/** Codes of SDMX's own list CL_OBS_STATUS, as far as they are used here. */
export const OBS_STATUSES = ['A', 'P', 'U', 'M', 'O', 'Q'] as const;
/** Codes of SDMX's own list CL_FREQ, as far as they are used here. */
export const FREQUENCIES = ['M', 'Q', 'A'] as const;

/** 12 months up to a month come anew each month. */
const FREQUENCY: Readonly<Record<Grain, (typeof FREQUENCIES)[number]>> = {
  month: 'M',
  rolling12: 'M',
  quarter: 'Q',
  year: 'A',
};

/** The dimension that a split is. */
export function dimensionOf(split: Split): string {
  return split.toUpperCase();
}

/** Headings of the values: SDMX-CSV 1.0, the dataflow first, then dimensions, time, the value and its attributes. */
export const TIDY_HEADINGS: readonly string[] = [
  ...['DATAFLOW', 'FREQ', 'REF_AREA', 'SCHEME', 'INDICATOR', 'BASIS'],
  ...SPLITS.map(dimensionOf),
  ...['TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'CURRENCY', 'OBS_STATUS', 'CONF_LOWER', 'CONF_UPPER'],
  ...['NUMERATOR', 'DENOMINATOR', 'REASON', 'MADE_UP'],
];

/** The values asked for as one CSV, a value a line; a value that is not known is an empty cell with its status and reason. */
export function tidyCsv(asked: InterchangeAsked): string {
  const rows = asked.blocks
    .flatMap(valuesIn)
    .filter(({ period }) => isAsked(period, asked))
    .map((found) => rowOf(found, asked));
  return csvText([TIDY_HEADINGS, ...rows]);
}

function rowOf(found: ValueFound, { profile, isMadeUp }: InterchangeAsked): CsvCell[] {
  const { indicator, basis, grain, period, split, group, value } = found;
  return [
    `SCHEMESCOPE:INDICATORS(${CATALOGUE_VERSION})`,
    FREQUENCY[grain],
    profile.country === '' ? NOT_SAID : profile.country,
    profile.name,
    indicator.id,
    basis === '' ? NOT_APPLICABLE : basis,
    ...SPLITS.map((one) => (one === split ? group : WHOLE)),
    sdmxPeriod(period, grain, profile.fiscalYearStart),
    value.value,
    indicator.unit,
    indicator.unit === 'money' ? profile.currency : '',
    obsStatus(value),
    value.lower,
    value.upper,
    value.numerator,
    value.denominator,
    value.reason,
    isMadeUp ? 'Y' : 'N',
  ];
}

/** A value's status in SDMX's codes: A normal, P provisional, U of low reliability, M cannot be, Q suppressed, O missing. */
function obsStatus({ status, reason }: IndicatorValue): (typeof OBS_STATUSES)[number] {
  if (status === 'missing') {
    if (reason === 'nothing-to-divide-by') return 'M';
    return reason === 'hidden-small-number' ? 'Q' : 'O';
  }
  if (status === 'ok') return 'A';
  return status === 'small-numbers' ? 'U' : 'P';
}
