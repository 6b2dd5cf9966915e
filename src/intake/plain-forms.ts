import { plainHeading } from '#records';

/** Digits of the field's scripts: the first of each ten. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０'].map((zero) => zero.charCodeAt(0));
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** A cell with its digits and marks as Latin script has them. */
export function withLatinDigits(cell: string): string {
  if (!/[^\0-\u007f]/.test(cell)) return cell;
  return cell
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.findLast((first) => first <= code && code - first < 10) ?? code;
      return String(code - zero);
    })
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/−/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '');
}

/** The three letters of currencies; MIL, LAC and MIO are none, and stand for a thousand and more. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** How amounts name their currency: its sign, perhaps with letters, its three letters, or what people write for it. */
const CURRENCY =
  '(?:[A-Z]{0,2}\\p{Sc}|[A-Z]{3}|(?:Rs|Re|[KTU]?[Ss][Hh][Ss]?|Rp|Br|Le|F ?CFA|FBu|FRw|Nu|Tk)\\.?)';
const BEFORE = new RegExp(`^([-(]?)\\s*${CURRENCY}\\s*(?=[-\\d.,(])`, 'u');
const AFTER = new RegExp(`(?<=[\\d.,)])\\s*(?:${CURRENCY}|/[=-])(\\)?)$`, 'u');

const SPOKEN = /^(?:F?CFA|[KTU]?SHS?)$/;

/**
 * An amount without its currency, with a minus where it stands in brackets or has its minus at the end. `marks` is given
 * what names the currency there.
 */
export function plainAmount(cell: string, marks: string[] = []): string {
  const latin = withLatinDigits(cell);
  if (/^-?[\d.,]+$/.test(latin)) return latin;
  const without = (found: string, rest: string) => {
    const letters = /[A-Z]{3,}/.exec(found)?.[0] ?? '';
    if (letters !== '' && !SPOKEN.test(letters) && !CURRENCIES.has(letters)) return found;
    marks.push(found.replace(/[-().\s]/g, ''));
    return rest;
  };
  const bare = latin.replace(BEFORE, without).replace(AFTER, without).trim();
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1] ?? /^([^-]*)-$/.exec(bare)?.[1];
  return bracketed === undefined ? bare : `-${bracketed.trim()}`;
}

/** Names of months in the languages of the field, in plain letters, in full and as they are shortened. */
const MONTHS: readonly string[] = [
  'january jan janvier janv enero ene janeiro januari',
  'february feb fevrier fevr fev febrero fevereiro februari',
  'march mar mars marzo marco maret',
  'april apr avril avr abril abr',
  'may mai mayo maio mei',
  'june jun juin junio junho juni',
  'july jul juillet juil julio julho juli',
  'august aug aout agosto ago agustus agu agt',
  'september sep sept septembre septiembre set setembro',
  'october oct octobre octubre outubro out oktober okt',
  'november nov novembre noviembre novembro nop',
  'december dec decembre diciembre dic dezembro dez desember des',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** The number of a month by its name; undefined where it is none. */
export function monthNamed(name: string): number | undefined {
  return MONTH_OF.get(plainHeading(name));
}

const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er)?[-/. ]*(?:de |of )?([\p{L}.]+)[-/., ]*(?:de )?(\d{4}|\d{2})$/iu;
const NAME_DAY_YEAR = /^([\p{L}.]+)[-/. ]*(\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\d{4}|\d{2})$/iu;
/** Between hyphens the year may as well come first: then it has to be what cannot be a day. */
const SHORT_YEAR = /^(\d{1,2})(?:([/. ])(\d{1,2})\2(\d{2})|-(\d{1,2})-(3[2-9]|[4-9]\d))$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A date in one of the forms that are read - year first, or year last - from those with the month by name, with a year
 * of two digits, and 20240131. Years of two digits are the last that end so up to `lastYear`; null: they stay.
 */
export function plainDate(cell: string, lastYear: number | null): string {
  const latin = withLatinDigits(cell);
  const [, day, name, year] = DAY_NAME_YEAR.exec(latin) ?? moved(NAME_DAY_YEAR.exec(latin)) ?? [];
  const month = name === undefined ? undefined : monthNamed(name);
  if (day !== undefined && month !== undefined && year !== undefined) {
    const whole = year.length === 4 ? year : wholeYear(year, lastYear);
    return whole === null ? latin : `${whole}-${month}-${day}`;
  }
  const [, first, mark = '-', second, short, between, beyond] = SHORT_YEAR.exec(latin) ?? [];
  if (first !== undefined) {
    const whole = wholeYear(short ?? beyond ?? '', lastYear);
    return whole === null ? latin : `${first}${mark}${second ?? between}${mark}${whole}`;
  }
  const [, y, m, d] = RUN_TOGETHER.exec(latin) ?? [];
  return y === undefined ? latin : `${y}-${m}-${d}`;
}

/** Whether the year of a date has two digits only. */
export function hasShortYear(cell: string): boolean {
  const latin = withLatinDigits(cell);
  const named = DAY_NAME_YEAR.exec(latin) ?? NAME_DAY_YEAR.exec(latin);
  return SHORT_YEAR.test(latin) || named?.[3]?.length === 2;
}

function moved(match: RegExpExecArray | null): string[] | null {
  return match && ['', match[2] ?? '', match[1] ?? '', match[3] ?? ''];
}

/** The last year up to `lastYear` that ends in two digits; null where that is not known. */
export function wholeYear(short: string, lastYear: number | null): string | null {
  if (lastYear === null) return null;
  const century = Math.floor(lastYear / 100) * 100;
  const year = century + Number(short);
  return String(year <= lastYear ? year : year - 100);
}

/** How months and digits are written, to be handed to who is fetched later. */
export const FORMS = { monthNamed, withLatinDigits };
