/**
 * A finite number as a decimal without an exponent, as XML's and DHIS2's numbers are, with all the digits that tell it from
 * its neighbours; with `shift` it is so many places of ten larger, to the digit.
 */
export function decimalText(number: number, shift = 0): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + shift;
  const filled = '0'.repeat(Math.max(0, 1 - point)) + digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const before = filled.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = filled.slice(at).replace(/0+$/, '');
  const text = after === '' ? before : `${before}.${after}`;
  return text === '0' ? text : sign + text;
}
