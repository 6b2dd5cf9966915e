import { CATALOGUE, type Domain, type Indicator } from '#indicators';
import type { Words } from '#words';

/** The indicators of a domain (null for all) whose name, question or definition has every word that is searched for. */
export function foundIn(find: string, domain: Domain | null, words: Words): readonly Indicator[] {
  const asked = plain(find).split(/\s+/).filter(Boolean);
  return CATALOGUE.filter((indicator) => {
    if (domain !== null && indicator.domain !== domain) return false;
    const text = plain(
      (['name', 'question', 'definition'] as const).map((part) => words.indicator(indicator, part)).join(' '),
    );
    return asked.every((word) => text.includes(word));
  });
}

/** Without capitals and accents, which nobody types into a search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
