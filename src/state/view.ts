import { useMemo } from 'react';
import { SPLITS, type Filter, type Split } from '#measures';
import { isGrain, isoMonth, monthFromIso, type Grain, type Month } from '#units';
import { FILTER_SPLITS, withGroup, withoutOwnWords } from './filter.ts';
import { currentPath, currentSearch, navigate, useHashPath, useHashSearch } from './hash-location.ts';

/** Screens that each look at a scheme's figures in another way. */
export const LOOKS = ['overview', 'maternity', 'finance', 'warning', 'quality'] as const;

export type Screen =
  | 'schemes'
  | 'compare'
  | 'records'
  | (typeof LOOKS)[number]
  | 'indicators'
  | 'indicator'
  | 'reports'
  | 'settings'
  | 'workshop';

/** What is being looked at. Null means: not said, the screen takes its own default. */
export interface View {
  readonly screen: Screen;
  readonly scheme: string | null;
  /** As the address has it: whether there is one of this id, the screen knows. */
  readonly indicator: string | null;
  readonly grain: Grain | null;
  /** First and last month of the periods shown, by the month in which they end. */
  readonly from: Month | null;
  readonly to: Month | null;
  readonly split: Split | null;
  /** As the address has it: whether the indicator has one of this name, the screen knows. */
  readonly basis: string | null;
  /** The month in which the period ends whose records are listed. */
  readonly at: Month | null;
  /** What every figure is narrowed to; empty for the whole scheme. */
  readonly filter: Filter;
  /** Control limits stand on the first twelve months of each stretch rather than on all of it. */
  readonly isFrozen: boolean;
}

/** What goes along from one screen of figures to another. */
export type Kept = Pick<View, 'grain' | 'from' | 'to' | 'filter' | 'isFrozen'>;

/** What of a view goes along to another screen of the same scheme. */
export function keptOf({ grain, from, to, filter, isFrozen }: View): Kept {
  return { grain, from, to, filter, isFrozen };
}

const SCREENS: readonly Screen[] = [
  'compare',
  'records',
  ...LOOKS,
  'indicators',
  'indicator',
  'reports',
  'settings',
  'workshop',
];

/** The address of a view; anyone who opens it sees the same (with the same records on their device). */
export function addressOf(view: Partial<View> & Pick<View, 'screen'>): string {
  const parts: string[] = view.screen === 'schemes' ? [] : [view.screen];
  if (view.screen === 'indicator' && view.indicator) parts.push(view.indicator);
  const scheme = view.scheme ? ['scheme', encodeURIComponent(view.scheme)] : [];
  const search = new URLSearchParams();
  const put = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined && value !== '') search.set(name, value);
  };
  put('grain', view.grain);
  put('from', monthText(view.from));
  put('to', monthText(view.to));
  put('split', view.split);
  put('basis', view.basis);
  put('at', monthText(view.at));
  put('limits', view.isFrozen ? FROZEN : null);
  for (const { split, group } of view.filter ?? []) put(split, group);
  const query = search.toString();
  return `/${[...scheme, ...parts].join('/')}${query ? `?${query}` : ''}`;
}

/** How an address says that limits are frozen. */
const FROZEN = 'first';

function monthText(month: Month | null | undefined): string | null {
  return month === null || month === undefined ? null : isoMonth(month);
}

/** Reads an address; what it says wrongly is taken as not said, so that no link can break the app. */
function viewOf(path: string, query: string): View {
  const parts = path.split('/').filter((part) => part !== '');
  const scheme = parts[0] === 'scheme' ? safelyDecoded(parts[1]) : null;
  const [named, item] = parts[0] === 'scheme' ? parts.slice(2) : parts;
  const screen = SCREENS.find((name) => name === named) ?? (scheme ? 'overview' : 'schemes');
  const search = new URLSearchParams(query);
  const month = (name: string) => monthFromIso(search.get(name) ?? '');
  const grain = search.get('grain') ?? '';
  const indicator = screen === 'indicator' && item ? item : null;
  return {
    screen: screen === 'indicator' && !indicator ? 'indicators' : screen,
    scheme,
    indicator,
    grain: isGrain(grain) ? grain : null,
    from: month('from'),
    to: month('to'),
    split: SPLITS.find((name) => name === search.get('split')) ?? null,
    basis: search.get('basis'),
    at: month('at'),
    filter: filterFrom(search),
    isFrozen: search.get('limits') === FROZEN,
  };
}

/** A group that the records do not have stays: that there is none is told where its figures would be. */
function filterFrom(search: URLSearchParams): Filter {
  return FILTER_SPLITS.flatMap((split) => {
    const group = search.get(split);
    return group ? [{ split, group }] : [];
  });
}

function safelyDecoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

export type ViewChange = Partial<View>;

/** Changes the view from what the address says at that moment: the same function always. */
function change(change: ViewChange): void {
  const view = viewOf(currentPath(), currentSearch());
  const isSamePlace = change.screen === undefined && change.scheme === undefined;
  const filter = change.filter ?? (change.scheme ? withoutOwnWords(view.filter) : view.filter);
  navigate(addressOf({ ...view, ...change, filter }), { replace: isSamePlace });
}

/** The view and how to change it: a change of screen is a step in history, a change within one is not. */
export function useView(): { readonly view: View; readonly change: (change: ViewChange) => void } {
  const [path] = useHashPath();
  const search = useHashSearch();
  const filterKey = JSON.stringify(filterFrom(new URLSearchParams(search)));
  // The same object while it says the same, so that what is drawn for a filter is not drawn again.
  const filter = useMemo(() => JSON.parse(filterKey) as Filter, [filterKey]);
  return useMemo(() => ({ view: { ...viewOf(path, search), filter }, change }), [path, search, filter]);
}

/** The filter in the address and how to change it. */
export interface FilterDesk {
  readonly filter: Filter;
  /** Narrows a split to a group, or no longer. */
  readonly narrow: (split: Split, group: string | null) => void;
  readonly clear: () => void;
}

/** What every figure is narrowed to, and how to change that. */
export function useFilter(): FilterDesk {
  const { filter } = useView().view;
  return useMemo(
    () => ({
      filter,
      narrow: (split, group) => change({ filter: withGroup(filter, split, group) }),
      clear: () => change({ filter: [] }),
    }),
    [filter],
  );
}
