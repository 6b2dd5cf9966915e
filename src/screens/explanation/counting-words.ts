import type { Account, LeftOut, Measure } from '#measures';
import type { Words } from '#words';

/** A measure that is counted over a relation. */
type Related = Extract<Measure, { readonly of: string }>;

/** How a measure is counted, sentence by sentence, as its declaration has it. */
export function countingInWords(measure: Measure, isOnReturn: boolean, words: Words): string[] {
  if (isOnReturn && measure.onReturn) return [returnInWords(measure, measure.onReturn, words)];
  switch (measure.nature) {
    case 'holding':
      return [words.say(`counting.holding.${measure.at}`, { columns: columnsInWords(measure, words) })];
    case 'lately':
      return [
        words.say('counting.lately', {
          months: measure.months,
          measure: words.sayCode('measure', measure.over),
        }),
      ];
    case 'reported':
      return [returnInWords(measure, measure.onReturn, words)];
    case 'estimate':
    case 'given':
    case 'months':
    case 'filed':
      return [words.say(`counting.${measure.nature}`)];
    default:
      return [relatedInWords(measure, words), ...notesOn(measure, words)];
  }
}

function relatedInWords(measure: Related, words: Words): string {
  const told = {
    things: word('things', measure.of, words),
    only: onlyInWords(measure, words),
  };
  if (measure.nature === 'stock') return words.say(`counting.stock.${measure.at}`, told);
  if (measure.nature === 'duration') {
    if (measure.weight) return word('weight', `${measure.of}.${measure.weight}`, words);
    return words.say(measure.unit === 'person-years' ? 'counting.years' : 'counting.duration', told);
  }
  if (measure.nature === 'present') return words.say('counting.present', told);
  const when = { ...told, when: word('when', `${measure.of}.${measure.day}`, words) };
  const amount = (sum: string) => word('amount', `${measure.of}.${sum}`, words);
  switch (measure.nature) {
    case 'quantile':
      return words.say('counting.quantile', {
        ...when,
        since: word('moment', `${measure.of}.${measure.since}`, words),
        until: word('moment', `${measure.of}.${measure.day}`, words),
        share: words.percent(measure.probability),
      });
    case 'distinct':
      return words.say('counting.distinct', { ...when, key: word('key', measure.key, words) });
    case 'costliest':
      return words.say('counting.costliest', {
        ...when,
        amount: amount(measure.sum),
        key: word('key', measure.key, words),
        share: words.percent(measure.share),
      });
    default: {
      if (!measure.sum) return words.say('counting.flow', when);
      const kind = measure.isSquared ? 'counting.squares' : 'counting.sum';
      return words.say(kind, { ...when, amount: amount(measure.sum) });
    }
  }
}

function onlyInWords({ of, where }: Related, words: Words): string {
  if (where.length === 0) return '';
  const statements = where.map((flag) => word('flag', `${of}.${flag}`, words));
  return words.say('counting.only', { where: words.list(statements) });
}

/** What has to be known of the things counted, or of the amount. */
function notesOn(measure: Related, words: Words): string[] {
  const sum = 'sum' in measure && measure.sum ? [`${measure.of}.${measure.sum}`] : [];
  return [measure.of, ...sum].map((code) => words.sayCode('note', code, '')).filter((note) => note !== '');
}

function returnInWords(measure: Measure, onReturn: NonNullable<Measure['onReturn']>, words: Words): string {
  const columns = columnsInWords(onReturn, words);
  if (onReturn.isMeanInDays) return words.say('counting.return.mean', { columns });
  const moment =
    measure.nature === 'stock' || measure.nature === 'holding'
      ? measure.at
      : measure.nature === 'given'
        ? 'end'
        : measure.nature === 'reported'
          ? measure.as
          : 'flow';
  return words.say(`counting.return.${moment}`, { columns });
}

/** Columns by their headings, as lists of records show them. */
function columnsInWords(
  { plus, minus = [] }: { readonly plus: readonly string[]; readonly minus?: readonly string[] },
  words: Words,
): string {
  const added = words.list(plus);
  return minus.length === 0
    ? added
    : words.say('counting.columns', { plus: added, minus: words.list(minus) });
}

/** Why records are left out of a measure, as a line of a list. */
export function leftOutInWords(
  measure: Measure,
  { kind }: Pick<Account, 'kind'>,
  { why, flag }: Pick<LeftOut, 'why' | 'flag'>,
  words: Words,
): string {
  const of = 'of' in measure && kind !== 'return' ? measure.of : '';
  if (flag !== null) return words.sayCode('flag', `${of}.${flag}.not`, words.say('leftOut.lacks'));
  if (why === 'outside-period' && measure.nature === 'stock' && kind !== 'return')
    return words.say('leftOut.outside-period.stock');
  const day = 'day' in measure ? `.${measure.day}` : '';
  const plain = words.sayCode('leftOut', why);
  const ofRelation = words.sayCode('leftOut', `${why}.${of}`, plain);
  return words.sayCode('leftOut', `${why}.${of}${day}`, ofRelation);
}

/** A word for a code; until the catalogue has one, the last part of the code itself. */
function word(prefix: string, code: string, words: Words): string {
  return words.sayCode(prefix, code, (code.split('.').at(-1) ?? code).replaceAll('-', ' '));
}
