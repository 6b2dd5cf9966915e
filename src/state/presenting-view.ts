import { useMemo } from 'react';
import { currentPath, currentSearch, navigate, useHashSearch } from './hash-location.ts';
import { workshopAddress, workshopViewOf } from './workshop-view.ts';

/** What an address says of a lesson that is presented, besides its step. */
export interface PresentingView {
  /** How much of the step is shown, as the lesson's own codes say it; null for nothing but the step. */
  readonly phase: string | null;
  /** Since when the clock of the notes runs, in milliseconds since 1970; null while it does not. */
  readonly began: number | null;
  /** On paper: with the answers. */
  readonly hasAnswers: boolean;
}

/** Reads the part of an address after the question mark; what it says wrongly is taken as not said. */
export function presentingViewOf(query: string): PresentingView {
  const search = new URLSearchParams(query);
  const began = Number(search.get('began') ?? Number.NaN);
  return {
    phase: search.get('phase'),
    began: Number.isSafeInteger(began) && began > 0 ? began : null,
    hasAnswers: search.get('answers') === 'yes',
  };
}

/** What an address says of a lesson that is presented, for workshopAddress. */
export function presentingSays({
  phase,
  began,
  hasAnswers,
}: Partial<PresentingView>): Record<string, string> {
  return {
    ...(phase && phase !== 'step' && { phase }),
    ...(typeof began === 'number' && { began: String(began) }),
    ...(hasAnswers && { answers: 'yes' }),
  };
}

/** Every press is one of many: going back in the browser leaves the lesson, and does not turn it. */
function change({ step, ...change }: Partial<PresentingView> & { readonly step?: string }): void {
  const view = { ...workshopViewOf(currentPath()), ...(step !== undefined && { step }) };
  const says = presentingSays({ ...presentingViewOf(currentSearch()), ...change });
  navigate(workshopAddress(view, says), { replace: true });
}

/** How a lesson is presented as the address says it, and how to change that. */
export function usePresentingView(): {
  readonly view: PresentingView;
  readonly change: typeof change;
} {
  const search = useHashSearch();
  return useMemo(() => ({ view: presentingViewOf(search), change }), [search]);
}
