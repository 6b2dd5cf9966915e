import type { Indicator, Unit } from '#indicators';
import type { MeasureUnit, Split } from '#measures';
import { firstDayOf, type Day, type Grain, type Month, type Period } from '#units';
import { LANGUAGES, type MessageId } from './languages.ts';
import { Message } from './message.ts';

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** How finely a number is shown: for reading at a glance, or for checking. */
export type Precision = 'glance' | 'exact';

/** A language's way of saying things. */
export interface Words {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message with its values put in (ICU MessageFormat). */
  say(id: MessageId, values?: MessageValues): string;
  /** A message under an id made from a code, or the fallback where the catalogue has none for it. */
  sayCode(prefix: string, code: string, fallback?: string): string;
  number(value: number, decimals?: number): string;
  /** A share as a percentage. */
  percent(share: number, decimals?: number): string;
  /** A value in its unit; money in the currency given. */
  quantity(value: number, unit: Unit | MeasureUnit, currency: string, precision?: Precision): string;
  /** The difference between two values of a unit, with its sign. */
  difference(value: number, unit: Unit, currency: string): string;
  day(day: Day): string;
  month(month: Month): string;
  shortMonth(month: Month): string;
  /** The name of a calendar month, 1 to 12. */
  monthOfYear(month: number): string;
  period(period: Period, grain: Grain): string;
  shortPeriod(period: Period, grain: Grain): string;
  moment(milliseconds: number): string;
  bytes(count: number): string;
  list(parts: readonly string[]): string;
  /** Name of a country by its two letters; the letters themselves where there is no name. */
  country(code: string): string;
  /** All countries, or all currencies, as code and name. */
  countries(): ReadonlyArray<readonly [code: string, name: string]>;
  currencies(): ReadonlyArray<readonly [code: string, name: string]>;
  indicator(indicator: Pick<Indicator, 'id'>, part: IndicatorPart): string;
  group(split: Split, group: string): string;
}

export type IndicatorPart = 'name' | 'question' | 'definition' | 'reading' | 'beware';

const DAY_MS = 86_400_000;

/** Words in a language, falling back to English for an unknown one. */
export function createWords(locale: string): Words {
  const language = locale.split('-')[0] ?? 'en';
  const messages = language in LANGUAGES ? LANGUAGES[language as 'en'] : LANGUAGES.en;
  const parsed = new Map<string, Message>();
  const formats = formatsOf(locale);

  const say = (id: string, values: MessageValues = {}): string => {
    const text = messages[id];
    // A message that is not here yet may come, so its absence is not remembered.
    if (text === undefined) return id;
    const message = parsed.get(id) ?? new Message(text, locale);
    parsed.set(id, message);
    return message.say(values);
  };
  const sayCode = (prefix: string, code: string, fallback = code) =>
    Object.hasOwn(messages, `${prefix}.${code}`) ? say(`${prefix}.${code}`) : fallback;

  return {
    locale,
    direction: ['ar', 'fa', 'he', 'ur'].includes(language) ? 'rtl' : 'ltr',
    say,
    sayCode,
    ...formats,
    period: (period, grain) => sayPeriod(period, grain, say, formats),
    shortPeriod: (period, grain) =>
      grain === 'year' || grain === 'quarter'
        ? say('period.until', { month: formats.shortMonth(period.last) })
        : formats.shortMonth(period.last),
    bytes: (count) => sayBytes(count, say, formats),
    indicator: ({ id }, part) => sayCode(`indicator.${id}`, part),
    group: (split, group) => sayCode(`group.${split}`, group),
  };
}

type Formats = ReturnType<typeof formatsOf>;
type Say = (id: MessageId, values?: MessageValues) => string;

function sayPeriod(period: Period, grain: Grain, say: Say, { month }: Formats): string {
  if (period.first === period.last) return month(period.first);
  const ends = { first: month(period.first), last: month(period.last) };
  if (grain === 'rolling12') return say('period.rolling12', { last: ends.last });
  return say(period.isToDate ? 'period.toDate' : 'period.fromTo', ends);
}

function sayBytes(count: number, say: Say, { number }: Formats): string {
  if (count < 1000) return say('bytes.bytes', { count });
  if (count < 1_000_000)
    return say('bytes.kilobytes', { count: number(count / 1000, count < 10_000 ? 1 : 0) });
  return say('bytes.megabytes', { count: number(count / 1_000_000, 1) });
}

/** Makes a thing when it is first asked for: Intl's formats are slow to make, and few screens need them all. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function formatsOf(locale: string) {
  const known = new Map<string, Intl.NumberFormat>();
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const made = known.get(key) ?? new Intl.NumberFormat(locale, options);
    known.set(key, made);
    return made;
  };
  const date = (options: Intl.DateTimeFormatOptions) => {
    const made = once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
    // Days have no zone: they are put through a date at midnight UTC and read back in UTC.
    return (day: Day) => made().format(new Date(day * DAY_MS));
  };
  const ofMonth = (options: Intl.DateTimeFormatOptions) => {
    const made = date(options);
    return (month: Month) => made(firstDayOf(month));
  };
  const number = (value: number, decimals = 0) => plain(format(decimalOptions(decimals)), value);
  const nameOfMonth = ofMonth({ month: 'long' });
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  const quantity = (
    value: number,
    unit: Unit | MeasureUnit,
    currency: string,
    precision: Precision = 'glance',
  ) => plain(format(optionsFor(unit, currency, value, precision)), value);
  return {
    number,
    percent: (share: number, decimals = 0) =>
      plain(format({ style: 'percent', ...decimalOptions(decimals) }), share),
    quantity,
    difference: (value: number, unit: Unit, currency: string) => {
      const { style, ...options } = optionsFor(unit, currency, value, 'glance');
      // A change of a share is told in points, since a percentage of a percentage misleads.
      const isShare = style === 'percent';
      const shown = isShare ? { ...decimalOptions(1) } : { ...options, ...(style ? { style } : {}) };
      return plain(format({ ...shown, signDisplay: 'exceptZero' }), isShare ? value * 100 : value);
    },
    day: date({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: ofMonth({ month: 'long', year: 'numeric' }),
    shortMonth: ofMonth({ month: 'short', year: '2-digit' }),
    monthOfYear: (month: number) => nameOfMonth(month - 1),
    moment: (milliseconds: number) => moment().format(milliseconds),
    list: (parts: readonly string[]) => lists().format(parts),
    ...namesOf(locale),
  };
}

/** Names of countries and currencies, as the browser knows them. */
function namesOf(locale: string) {
  const regions = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const currencies = once(() => new Intl.DisplayNames(locale, { type: 'currency' }));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return {
    country: (code: string) => (/^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code),
    countries: () =>
      // There is no list of regions to ask for; a pair of letters that has a name is one.
      letters
        .flatMap((a) => letters.map((b) => a + b))
        .map((code): [string, string] => [code, regions().of(code) ?? code])
        .filter(
          ([code, name]) => name !== code && !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code),
        ),
    currencies: () =>
      Intl.supportedValuesOf('currency').map((code): [string, string] => [
        code,
        currencies().of(code) ?? code,
      ]),
  };
}

/** A figure that rounds to nothing is written without a sign. */
function plain(format: Intl.NumberFormat, value: number): string {
  return format.format(Object.is(value, -0) ? 0 : value);
}

function decimalOptions(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' };
}

function optionsFor(
  unit: Unit | MeasureUnit,
  currency: string,
  value: number,
  precision: Precision,
): Intl.NumberFormatOptions {
  const isExact = precision === 'exact';
  switch (unit) {
    case 'share':
    case 'ratio':
      return { style: 'percent', ...decimalOptions(isExact ? 2 : 1) };
    case 'per 1000':
      return decimalOptions(isExact ? 2 : 1);
    case 'person-years':
      return decimalOptions(isExact ? 2 : Math.abs(value) < 100 ? 1 : 0);
    case 'days':
      return { maximumFractionDigits: 1, signDisplay: 'negative' };
    case 'money':
    case 'money-squared':
      return moneyOptions(currency, value, isExact);
    default:
      return { maximumFractionDigits: isExact ? 2 : 1, signDisplay: 'negative' };
  }
}

function moneyOptions(currency: string, value: number, isExact: boolean): Intl.NumberFormatOptions {
  const options: Intl.NumberFormatOptions = { signDisplay: 'negative' };
  const isWhole = !isExact && Math.abs(value) >= 100;
  const digits = isWhole ? decimalOptions(0) : isExact ? { maximumFractionDigits: 2 } : {};
  // XXX is "no currency": the amount stands alone.
  if (!/^[A-Z]{3}$/.test(currency) || currency === 'XXX')
    return { ...options, ...decimalOptions(isWhole ? 0 : 2) };
  return { ...options, style: 'currency', currency, currencyDisplay: 'code', ...digits };
}
