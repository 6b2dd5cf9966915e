const DOLLARS =
  'USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NIO NZD SBD SGD SRD TTD TWD UYU XCD';
const RUPEES = 'INR PKR NPR LKR MUR SCR';
const SHILLINGS = 'KES TZS UGX SOS';

/** What signs and short words stand for, in capitals and without points: one currency, or all that it may be. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  $: DOLLARS,
  '£': 'GBP EGP FKP GIP LBP SDG SHP SSP SYP',
  '€': 'EUR',
  '¥': 'JPY CNY',
  '¢': 'GHS',
  '₵': 'GHS',
  '₦': 'NGN',
  '₹': 'INR',
  '₨': RUPEES,
  '৳': 'BDT',
  '₱': 'PHP CUP',
  '₫': 'VND',
  '៛': 'KHR',
  '₭': 'LAK',
  '฿': 'THB',
  '₮': 'MNT',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₲': 'PYG',
  '₡': 'CRC',
  '₸': 'KZT',
  '₼': 'AZN',
  '₾': 'GEL',
  '₩': 'KRW KPW',
  '₪': 'ILS',
  '؋': 'AFN',
  '﷼': 'IRR OMR QAR SAR YER',
  R$: 'BRL',
  RD$: 'DOP',
  NT$: 'TWD',
  Z$: 'ZWL ZWG',
  RS: RUPEES,
  RE: RUPEES,
  KSH: 'KES',
  KSHS: 'KES',
  TSH: 'TZS',
  TSHS: 'TZS',
  USH: 'UGX',
  USHS: 'UGX',
  SH: SHILLINGS,
  SHS: SHILLINGS,
  // Behind an amount: 500/= and 500/-.
  '/=': `${SHILLINGS} RWF`,
  '/': `${SHILLINGS} ${RUPEES} BDT`,
  RP: 'IDR',
  BR: 'ETB BYN',
  LE: 'SLE SLL EGP',
  FCFA: 'XOF XAF',
  CFA: 'XOF XAF',
  FBU: 'BIF',
  FRW: 'RWF',
  NU: 'BTN',
  TK: 'BDT',
};

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Letters of a country before a sign: US$, HK$. */
const WITH_LETTERS = /^([A-Z]{1,2})(\p{Sc})$/u;

const known = new Map<string, readonly string[]>();

/** The codes of the currencies that a mark may stand for; none where nobody knows what is meant. */
export function currenciesOf(mark: string): readonly string[] {
  const before = known.get(mark);
  if (before) return before;
  const codes = codesOf(mark);
  known.set(mark, codes);
  return codes;
}

function codesOf(mark: string): readonly string[] {
  const whole = ofOne(mark);
  if (whole) return whole;
  // An amount may name its currency before and behind: "$ 500 MXN".
  const [first, ...others] = mark.split(/\s+/).map((part) => ofOne(part) ?? null);
  if (first && others.length > 0 && others.every((codes) => codes !== null))
    return first.filter((code) => others.every((codes) => codes.includes(code)));
  return ofName(mark);
}

function ofOne(mark: string): readonly string[] | undefined {
  const plain = mark.replace(/[.\s]/g, '').toUpperCase();
  if (CODES.has(plain)) return [plain];
  if (Object.hasOwn(STANDS_FOR, plain)) return STANDS_FOR[plain]?.split(' ');
  const [, letters = '', sign = ''] = WITH_LETTERS.exec(plain) ?? [];
  return letters === '' ? undefined : STANDS_FOR[sign]?.split(' ').filter((code) => code.startsWith(letters));
}

/** Languages in which currencies are called by their names. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'id', 'hi', 'ar'];

/** What all currencies are called, word by word; made when the first mark asks, which takes a while. */
let names: ReadonlyArray<{ readonly code: string; readonly words: readonly string[] }> | null = null;

/** Currencies by what they are called, as "US Dollar" or "shillings": those of that very name, else all that have the words. */
function ofName(mark: string): readonly string[] {
  const words = wordsOf(mark);
  if (words.length === 0) return [];
  names ??= LANGUAGES.flatMap((language) => {
    const own = new Intl.DisplayNames(language, { type: 'currency' });
    return [...CODES].map((code) => ({ code, words: wordsOf(own.of(code) ?? '') }));
  });
  const having = names.filter((one) => words.every((word) => one.words.includes(word)));
  const exact = having.filter((one) => one.words.length === words.length);
  return [...new Set((exact.length > 0 ? exact : having).map(({ code }) => code))];
}

/** The words of a name in plain letters and in the singular. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map((word) => word.replace(/(?<=...)s$/, ''));
}
