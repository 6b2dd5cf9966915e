import { isGrain } from '#units';
import { REPORT_KINDS } from './report.ts';

/** Whether something read from the device is of a shape. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    known.some((one) => one === value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Has all of these; what else it has is not looked at. */
const having =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
/** One of several shapes, told apart by what they say that they are. */
const byAs =
  (shapes: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(shapes).some(([as, check]) => as === value.as && check(value));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const grain: Check = (value) => typeof value === 'string' && isGrain(value);
const numberOrNull = orNull(number);

const figure = having({
  key: text,
  lasting: text,
  id: text,
  name: text,
  basis: text,
  grain,
  period: having({ first: number, last: number, isToDate: truth, isFromWithin: truth }),
  group: text,
  value: numberOrNull,
  numerator: numberOrNull,
  denominator: numberOrNull,
  lower: numberOrNull,
  upper: numberOrNull,
  unit: text,
  status: text,
  reason: orNull(text),
  text,
  isFact: maybe(truth),
});

const table = having({
  title: text,
  headings: listOf(having({ text, isNumber: truth })),
  rows: listOf(listOf(having({ text, number: maybe(numberOrNull), unit: maybe(text), figure: maybe(text) }))),
  notes: listOf(text),
});

const tile = having({
  name: text,
  figure: text,
  text,
  value: numberOrNull,
  unit: text,
  notes: listOf(text),
  verdict: orNull(oneOf('met', 'missed', 'unclear')),
  course: listOf(numberOrNull),
  isFirm: truth,
});

const mark = oneOf('full', 'hollow');

const point = having({
  key: text,
  label: text,
  name: text,
  value: numberOrNull,
  lower: numberOrNull,
  upper: numberOrNull,
  mark,
  note: maybe(text),
  target: numberOrNull,
  pins: listOf(text),
});

const guides = listOf(having({ value: number, label: text }));

const drawn = byAs({
  course: having({ unit: text, points: listOf(point), guides }),
  stack: having({
    unit: text,
    isWhole: truth,
    areSteps: truth,
    periods: listOf(having({ label: text, name: text, mark, note: maybe(text) })),
    layers: listOf(having({ key: text, name: text, values: listOf(numberOrNull) })),
    guides,
  }),
  bars: having({ bars: listOf(having({ key: text, name: text, value: number, label: text })) }),
});

const block = byAs({
  text: having({
    id: text,
    about: orNull(text),
    text,
    tone: oneOf('plain', 'good', 'warn', 'note'),
    figures: listOf(text),
    prompt: orNull(text),
    edited: maybe(
      having({
        stale: listOf(having({ name: text, then: text, now: orNull(text) })),
        writtenFor: orNull(grain),
      }),
    ),
  }),
  tiles: having({ tiles: listOf(tile) }),
  table: having({ table }),
  chart: having({ says: orNull(text), axis: text, drawn, table }),
});

/** Whether something is a report to the depth that screens and files read it. */
export const isReport: Check = having({
  kind: oneOf(...REPORT_KINDS),
  scheme: text,
  name: text,
  isMadeUp: truth,
  title: text,
  subtitle: text,
  grain,
  end: number,
  currency: text,
  dataAsAt: number,
  made: number,
  definitions: text,
  fingerprint: text,
  sections: listOf(having({ id: text, title: text, blocks: listOf(block) })),
  source: listOf(text),
  figures: listOf(figure),
});
