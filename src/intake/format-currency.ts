const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** A sign, perhaps with letters, or what else is understood beside an amount that somebody types. */
const MARK = /^(?:[A-Z]{0,2}\p{Sc}|(?:Rs|Rp|[KTU]?[Ss][Hh]|Br|Le|F ?CFA|CFA)\.?)$/u;

const known = new Map<string, string>();

/** What a number's format shows beside it of a currency, as "KES" or "$"; '' for nothing. Other words are none. */
export function currencyInFormat(format: string): string {
  const before = known.get(format);
  if (before !== undefined) return before;
  const mark = markIn(format.split(';')[0] ?? '');
  known.set(format, mark);
  return mark;
}

/** Where a format has words: [$KES-441], "KES", \\K\\E\\S, or a sign as it is. */
const WORDS = /\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|((?:\\[^\s\d])+)|(\p{Sc})/gu;

function markIn(format: string): string {
  for (const [, inBrackets, quoted, escaped, sign] of format.matchAll(WORDS)) {
    const word = (inBrackets ?? quoted ?? escaped?.replaceAll('\\', '') ?? sign ?? '').trim();
    if (MARK.test(word) || CODES.has(word)) return word;
  }
  return '';
}
