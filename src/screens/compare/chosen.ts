import type { SchemeSummary } from '#engine';
import type { CompareView } from '#state';

/** A scheme that can be put beside others: its records are here, or a comparison file was received. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly origin: 'own' | 'made-up' | 'file';
}

/** A comparison file that was received, as far as it is listed. */
type Received = Pick<SchemeSummary, 'id' | 'profile'>;

/** All schemes that can be put side by side, by name. */
export function comparables(
  schemes: readonly SchemeSummary[],
  received: readonly Received[],
  locale: string,
): readonly Comparable[] {
  const listed = (origin: Comparable['origin'], { id, profile }: Received): Comparable => {
    return { id, name: profile.name, country: profile.country, origin };
  };
  const here = schemes.filter(({ deletedAt }) => deletedAt === null);
  const all = [
    ...here.map((scheme) => listed(scheme.origin, scheme)),
    ...received.map((scheme) => listed('file', scheme)),
  ];
  const byName = new Intl.Collator(locale, { numeric: true });
  return all.sort((a, b) => byName.compare(a.name, b.name));
}

/** Whether made-up schemes are there beside others: they stay apart unless they are chosen. */
export function areMadeUpApart(all: readonly Comparable[]): boolean {
  return all.some(isMadeUp) && !all.every(isMadeUp);
}

/** The schemes to be put side by side: those chosen, or all that are not made up; null for all there are. */
export function chosenIds(
  { schemes }: Pick<CompareView, 'schemes'>,
  all: readonly Comparable[],
): readonly string[] | null {
  if (schemes !== null) return schemes;
  return areMadeUpApart(all) ? all.filter((one) => !isMadeUp(one)).map(({ id }) => id) : null;
}

function isMadeUp({ origin }: Comparable): boolean {
  return origin === 'made-up';
}
