import type { Formula, Guide, Indicator } from '#indicators';
import { formulaInLine, type Words } from '#words';

/** A formula in one line of words; as many parts as it has, none with its number. */
export function formulaTold(formula: Formula, words: Words): string {
  return formulaInLine(formula, words, () => null);
}

/** The guides of an indicator that are for a basis, each with its source. */
export function guidesTold(indicator: Indicator, basis: string, words: Words, currency: string): string[] {
  const isFor = ({ bases }: Guide) => bases === undefined || bases.some((name) => name === basis);
  return indicator.guides.filter(isFor).map(({ kind, value, authority, source }) =>
    words.say('indicator.guideLine', {
      guide: words.say(`verdict.guide.${kind}`, { value: words.quantity(value, indicator.unit, currency) }),
      authority: words.say(`verdict.authority.${authority}`),
      ...source,
    }),
  );
}

/** The works that a definition stands on, with the place in each. */
export function sourcesTold({ sources }: Indicator, words: Words): string[] {
  return sources.map((source) => words.say('indicator.sourceLine', { ...source }));
}

/** Which way an indicator is better, in words. */
export function directionTold({ direction }: Indicator, words: Words): string {
  return words.say(`workbook.direction.${direction}`);
}
