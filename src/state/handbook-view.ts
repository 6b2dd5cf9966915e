import { useMemo } from 'react';
import { DOMAINS, type Domain } from '#indicators';
import { currentPath, currentSearch, navigate, useHashSearch } from './hash-location.ts';

/** How the handbook is laid out for paper: a small card an indicator, or a booklet. */
const HANDBOOK_LAYOUTS = ['cards', 'booklet'] as const;
export type HandbookLayout = (typeof HANDBOOK_LAYOUTS)[number];

/** What of the handbook is shown, as the address says it. */
export interface HandbookView {
  /** What is searched for; '' for nothing. */
  readonly find: string;
  /** Null for all domains. */
  readonly domain: Domain | null;
  /** Null on the screen. */
  readonly layout: HandbookLayout | null;
}

/** Reads the part of an address after the question mark; what it says wrongly is taken as not said. */
export function handbookViewOf(query: string): HandbookView {
  const search = new URLSearchParams(query);
  return {
    find: search.get('find') ?? '',
    domain: DOMAINS.find((domain) => domain === search.get('domain')) ?? null,
    layout: HANDBOOK_LAYOUTS.find((layout) => layout === search.get('print')) ?? null,
  };
}

/** What an address says of a view of the handbook, for workshopAddress. */
export function handbookSays({ find, domain, layout }: Partial<HandbookView>): Record<string, string> {
  return { ...(find && { find }), ...(domain && { domain }), ...(layout && { print: layout }) };
}

function change(change: Partial<HandbookView>): void {
  const query = new URLSearchParams(
    handbookSays({ ...handbookViewOf(currentSearch()), ...change }),
  ).toString();
  // Letter by letter is no step to go back to.
  navigate(`${currentPath()}${query ? `?${query}` : ''}`, { replace: true });
}

/** What of the handbook is shown, and how to change that. */
export function useHandbookView(): {
  readonly view: HandbookView;
  readonly change: (change: Partial<HandbookView>) => void;
} {
  const search = useHashSearch();
  return useMemo(() => ({ view: handbookViewOf(search), change }), [search]);
}
