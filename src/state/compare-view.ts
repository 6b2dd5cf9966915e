import { useMemo } from 'react';
import type { Standard } from '#indicators';
import { SPLITS, type Split } from '#measures';
import { isGrain, isoMonth, monthFromIso, type Grain, type Month } from '#units';
import { currentSearch, navigate, useHashSearch } from './hash-location.ts';

/** Ways of looking at schemes side by side. */
export const COMPARE_LOOKS = ['grid', 'dots', 'funnel', 'spine', 'trends', 'before', 'pair'] as const;
export type CompareLook = (typeof COMPARE_LOOKS)[number];

const STANDARDS = ['none', 'who', 'pooled'] as const satisfies readonly Standard[];

export const BENCHMARKS = ['pooled', 'median', 'scheme', 'published'] as const;

/** What is put side by side and how, as the address says it. Null means: not said, the screen takes its own default. */
export interface CompareView {
  readonly look: CompareLook;
  /** The schemes chosen by hand; null for all there are. */
  readonly schemes: readonly string[] | null;
  readonly grain: Grain;
  readonly end: Month | null;
  /** The month in which the earlier of two periods ends. */
  readonly before: Month | null;
  /** One group of a split, alone. */
  readonly part: { readonly split: Split; readonly group: string } | null;
  readonly indicator: string | null;
  readonly basis: string | null;
  /** The other indicator, where two are held against each other. */
  readonly against: string | null;
  readonly benchmark: (typeof BENCHMARKS)[number];
  /** Which scheme, or which published value, is the benchmark. */
  readonly benchmarkOf: string | null;
  /** One's own scheme. */
  readonly mine: string | null;
  /** Peer group: by what, and which group. */
  readonly peersBy: string | null;
  readonly peers: string | null;
  /** The currency that amounts are converted into; null for none. */
  readonly currency: string | null;
  /** Of which population rates of use say what they would be. */
  readonly standard: Standard;
  /** Counts under which cells are hidden; null for none. */
  readonly hideBelow: number | null;
  /** Letters in the place of names. */
  readonly isAnonymous: boolean;
  /** For a wall rather than a desk. */
  readonly isLarge: boolean;
  /** Every indicator of the catalogue, not only the main ones. */
  readonly isAll: boolean;
  /** The scheme order of the grid: an indicator's id, or null for names; descending with a minus before it. */
  readonly order: string | null;
}

const NOTHING: CompareView = {
  look: 'grid',
  schemes: null,
  grain: 'rolling12',
  end: null,
  before: null,
  part: null,
  indicator: null,
  basis: null,
  against: null,
  benchmark: 'pooled',
  benchmarkOf: null,
  mine: null,
  peersBy: null,
  peers: null,
  currency: null,
  standard: 'none',
  hideBelow: null,
  isAnonymous: false,
  isLarge: false,
  isAll: false,
  order: null,
};

/** The address of a comparison. */
export function compareAddress(view: Partial<CompareView>): string {
  const all = { ...NOTHING, ...view };
  const search = new URLSearchParams();
  const put = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) search.set(name, value);
  };
  const month = (value: Month | null) => (value === null ? null : isoMonth(value));
  put('look', all.look, NOTHING.look);
  put('schemes', all.schemes?.map(listed).join(',') ?? null);
  put('grain', all.grain, NOTHING.grain);
  put('end', month(all.end));
  put('before', month(all.before));
  put('split', all.part?.split ?? null);
  put('group', all.part?.group ?? null);
  put('indicator', all.indicator);
  put('basis', all.basis);
  put('against', all.against);
  put('benchmark', all.benchmark, NOTHING.benchmark);
  put('of', all.benchmarkOf);
  put('mine', all.mine);
  put('by', all.peersBy);
  put('peers', all.peers);
  put('currency', all.currency);
  put('standard', all.standard, NOTHING.standard);
  put('hide', all.hideBelow === null ? null : String(all.hideBelow));
  put('names', all.isAnonymous ? 'letters' : null);
  put('type', all.isLarge ? 'large' : null);
  put('set', all.isAll ? 'all' : null);
  put('order', all.order);
  const query = search.toString();
  return `/compare${query ? `?${query}` : ''}`;
}

/** An id without a comma, which stands between them. */
function listed(id: string): string {
  return id.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unlisted(text: string): string {
  return text.replaceAll('%2C', ',').replaceAll('%25', '%');
}

/** Reads an address; what it says wrongly is taken as not said. */
export function compareViewOf(query: string): CompareView {
  const search = new URLSearchParams(query);
  const one = <T extends string>(name: string, known: readonly T[], usual: T): T =>
    known.find((value) => value === search.get(name)) ?? usual;
  const grain = search.get('grain') ?? '';
  const split = SPLITS.find((name) => name === search.get('split'));
  const group = search.get('group');
  const hide = Number(search.get('hide') ?? '');
  return {
    look: one('look', COMPARE_LOOKS, NOTHING.look),
    schemes: search.get('schemes')?.split(',').filter(Boolean).map(unlisted) ?? null,
    grain: isGrain(grain) ? grain : NOTHING.grain,
    end: monthFromIso(search.get('end') ?? ''),
    before: monthFromIso(search.get('before') ?? ''),
    part: split && group ? { split, group } : null,
    indicator: search.get('indicator'),
    basis: search.get('basis'),
    against: search.get('against'),
    benchmark: one('benchmark', BENCHMARKS, NOTHING.benchmark),
    benchmarkOf: search.get('of'),
    mine: search.get('mine'),
    peersBy: search.get('by'),
    peers: search.get('peers'),
    currency: /^[A-Z]{3}$/.exec(search.get('currency') ?? '')?.[0] ?? null,
    standard: one('standard', STANDARDS, NOTHING.standard),
    hideBelow: Number.isInteger(hide) && hide > 1 ? hide : null,
    isAnonymous: search.get('names') === 'letters',
    isLarge: search.get('type') === 'large',
    isAll: search.get('set') === 'all',
    order: search.get('order'),
  };
}

function change(change: Partial<CompareView>): void {
  navigate(compareAddress({ ...compareViewOf(currentSearch()), ...change }), {
    replace: change.look === undefined,
  });
}

/** What is put side by side, as the address says it, and how to change that. */
export function useCompareView(): {
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
} {
  const search = useHashSearch();
  return useMemo(() => ({ view: compareViewOf(search), change }), [search]);
}
