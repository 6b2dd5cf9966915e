/** What a typed number can mean: several where a comma or a point may part thousands or decimals. */
export interface Typed {
  readonly readings: readonly number[];
  readonly isPercent: boolean;
}

/** What people write behind a number without being asked. */
const COUNTED = /(?<=\d)(?:(?:percentage)?points?|days?|months?|times|claims?|policies|women)$/i;

/**
 * Reads a number as people type it: with a decimal comma or point, with spaces, commas, points or apostrophes between
 * thousands (or lakhs), with a sign, a percent sign or word, a currency's sign or letters before or behind, the stroke
 * behind an amount (910/-), or what is counted. Null where it is none.
 */
export function readTyped(text: string): Typed | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/per-?cent$/i, '%')
    .replace(COUNTED, '')
    .replace(/(?<=\d)\/[-=]$/, '')
    .replace(/^(?:\p{Sc}|Rs\.?|[A-Z]{3})(?=[-+\d.,])|(?<=\d)(?:\p{Sc}|Rs\.?|[A-Z]{3})$/giu, '');
  const isPercent = plain.endsWith('%');
  const body = isPercent ? plain.slice(0, -1) : plain;
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/.test(body)) return null;
  const readings = readingsOf(body).filter((number) => Number.isFinite(number));
  return readings.length === 0 ? null : { readings, isPercent };
}

function readingsOf(body: string): number[] {
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points === 0 && commas === 0) return [Number(body)];
  if (points > 0 && commas > 0) {
    const decimal = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    const parts = decimal === '.' ? points : commas;
    return parts > 1 ? [] : [withDecimals(body, decimal)];
  }
  const mark = points > 0 ? '.' : ',';
  const whole = withoutThousands(body, mark);
  if (points + commas > 1) return whole === null ? [] : [whole];
  return whole === null ? [withDecimals(body, mark)] : [withDecimals(body, mark), whole];
}

function withDecimals(body: string, decimal: '.' | ','): number {
  return Number(body.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'));
}

/** The number where a mark parts thousands, or lakhs and crores; null where it stands at other places. */
function withoutThousands(body: string, mark: string): number | null {
  const [first = '', ...others] = body.replace(/^[+-]/, '').split(mark);
  const isLed = /^[1-9]\d{0,2}$/.test(first);
  const isGrouped =
    others.at(-1)?.length === 3 && others.slice(0, -1).every(({ length }) => length === 2 || length === 3);
  return isLed && isGrouped ? Number(body.replaceAll(mark, '')) : null;
}
