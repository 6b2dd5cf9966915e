import type { QualityPart } from '#indicators';
import { DAYS_TO_SUBMIT } from '#measures';
import type { Words } from '#words';

/** What a column of numbers is called where its unusual values are told: a stay by its length, others by their heading. */
export function valuesNamed(column: string, words: Words): string {
  return column === 'discharge_date' ? words.say('quality.outliers.stay') : column;
}

/** What to do about some parts of a score, as a sentence. */
export function repairInWords(parts: readonly QualityPart[], words: Words): string {
  const [part] = parts;
  if (!part) return '';
  const say = (values: Readonly<Record<string, string>> = {}) =>
    words.say(`quality.repair.${part.what}`, { count: part.amiss, days: DAYS_TO_SUBMIT, ...values });
  switch (part.what) {
    case 'column':
    case 'unusual':
      return say({ kind: words.say(`kind.${part.kind}`), column: valuesNamed(part.column, words) });
    case 'waiting':
      return say({ kind: words.say(`kind.${part.kind}`) });
    case 'months':
      return say({
        kinds: words.list(parts.flatMap((one) => ('kind' in one ? [words.say(`kind.${one.kind}`)] : []))),
      });
    case 'finding':
      return say({ name: words.say(`finding.${part.code}`) });
    default:
      return say();
  }
}
