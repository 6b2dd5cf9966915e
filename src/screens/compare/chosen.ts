import type { KeptCompared, SchemeSummary } from '#engine';
import { RECEIVED } from '#exchange';
import type { CompareView } from '#state';

/** A scheme that can be put beside others: its records are here, or a comparison file was received. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly isOfFile: boolean;
  /** Whether it says of itself that it is made up, as a file may too. */
  readonly isMadeUp: boolean;
}

/** A comparison file that was received, as far as it is listed. */
type Received = Pick<KeptCompared, 'id' | 'profile' | 'isMadeUp'>;

/** All schemes that can be put side by side, by name. Of one that is here and was received too, its records speak. */
export function comparables(
  schemes: ReadonlyArray<Pick<SchemeSummary, 'id' | 'profile' | 'origin' | 'deletedAt'>>,
  received: readonly Received[],
  locale: string,
): readonly Comparable[] {
  const here = schemes.filter(({ deletedAt }) => deletedAt === null);
  const isHere = new Set(here.map(({ id }) => RECEIVED + id));
  const listed = ({ id, profile }: Received, isOfFile: boolean, isMadeUp: boolean): Comparable => {
    return { id, name: profile.name, country: profile.country, isOfFile, isMadeUp };
  };
  const all = [
    ...here.map((scheme) => listed(scheme, false, scheme.origin === 'made-up')),
    ...received
      .filter(({ id }) => !isHere.has(id))
      .map((scheme) => listed(scheme, true, scheme.isMadeUp === true)),
  ];
  const byName = new Intl.Collator(locale, { numeric: true });
  return all.sort((a, b) => byName.compare(a.name, b.name));
}

/** Whether made-up schemes are there beside others: they stay apart unless they are chosen. */
export function areMadeUpApart(all: readonly Comparable[]): boolean {
  return all.some(isMadeUp) && !all.every(isMadeUp);
}

/**
 * The schemes to be put side by side: those chosen, or all that are not made up; null for all there are. One that was chosen
 * when it was known from a file alone is meant where its records are here by now.
 */
export function chosenIds(
  { schemes }: Pick<CompareView, 'schemes'>,
  all: readonly Comparable[],
): readonly string[] | null {
  if (schemes !== null) {
    const known = new Set(all.map(({ id }) => id));
    const own = (id: string) => (id.startsWith(RECEIVED) ? id.slice(RECEIVED.length) : id);
    return [...new Set(schemes.map((id) => (!known.has(id) && known.has(own(id)) ? own(id) : id)))];
  }
  return areMadeUpApart(all) ? all.filter((one) => !isMadeUp(one)).map(({ id }) => id) : null;
}

function isMadeUp(one: Comparable): boolean {
  return one.isMadeUp;
}
