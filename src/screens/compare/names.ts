import type { ComparedRow } from '#engine';
import { scattered } from '#records';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { nameFor } from '../made-up-name.ts';

const MADE_UP = { origin: 'made-up' } as const;

/**
 * What schemes are called: by name, those of the same name apart; or in a meeting by letters, in an order that tells nothing
 * of size, name or country. `everyone`: all schemes that could be shown, also those that are not.
 */
export function namesOf(
  rows: readonly ComparedRow[],
  view: Pick<CompareView, 'isAnonymous' | 'mine'>,
  words: Words,
  everyone: readonly string[] = [],
): string[] {
  if (!view.isAnonymous)
    return distinct(
      rows.map(({ profile, isMadeUp }) => (isMadeUp ? nameFor(MADE_UP, profile.name, words) : profile.name)),
    );
  const letters = lettersBy([...everyone, ...rows.map(({ id }) => id)]);
  return rows.map(({ id }) => {
    const letter = letters.get(id) ?? '';
    return words.say(id === view.mine ? 'compare.mineAs' : 'compare.letter', { letter });
  });
}

/**
 * The letters of schemes among all that could be shown, so that taking one out leaves the others theirs. Scattered by id
 * alone, letters do not change between screens or devices.
 */
export function lettersBy(ids: readonly string[]): ReadonlyMap<string, string> {
  const order = [...new Set(ids)].map((id) => ({ id, key: scattered(id) }));
  order.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
  return new Map(order.map(({ id }, place) => [id, lettersOf(place)]));
}

/** The order in which schemes are listed: by what they are called, letters as letters go, so that AA comes after Z. */
export function byNameShown(
  { isAnonymous }: Pick<CompareView, 'isAnonymous'>,
  { locale }: Pick<Words, 'locale'>,
): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const byName = new Intl.Collator(locale, { numeric: true });
  return (a, b) => (isAnonymous ? a.name.length - b.name.length : 0) || byName.compare(a.name, b.name);
}

/**
 * Why no way leads from a scheme to its own pages; null where one does: its records are not here, it has a letter for a
 * name, or its small numbers are hidden, all of which stand on its pages.
 */
export function whyNoWay(
  { scheme: { origin }, isMine }: { readonly scheme: Pick<ComparedRow, 'origin'>; readonly isMine: boolean },
  { isAnonymous, hideBelow }: Pick<CompareView, 'isAnonymous' | 'hideBelow'>,
): 'compare.noRecordsHere' | 'compare.noLinkAnonymous' | 'compare.noLinkHiding' | null {
  if (origin === 'file') return 'compare.noRecordsHere';
  if (hideBelow !== null) return 'compare.noLinkHiding';
  return isAnonymous && !isMine ? 'compare.noLinkAnonymous' : null;
}

/** A, B ... Z, AA, AB ... */
function lettersOf(place: number): string {
  const rest = Math.floor(place / 26);
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (place % 26))}`;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
