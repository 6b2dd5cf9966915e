import type { Answer } from '#engine';
import { useSchemeChange, type Change } from './scheme-changes.ts';

/** Additions of a scheme, in the order in which something is done with them. */
interface Additions {
  readonly scheme: string;
  readonly additions: readonly number[];
}

/** Takes additions back one after the other, each as if it had never been made. */
export function useUndo(): Change<Additions> {
  return useSchemeChange((engine, of) => inTurn(of, (request) => engine.undo(request)));
}

/** Puts back what was taken back, one addition after the other. */
export function usePutBack(): Change<Additions> {
  return useSchemeChange((engine, of) => inTurn(of, (request) => engine.putBack(request)));
}

/** Does the same with each of some additions, up to the first that fails. */
async function inTurn(
  { scheme, additions }: Additions,
  act: (request: { readonly scheme: string; readonly addition: number }) => Promise<Answer<null>>,
): Promise<Answer<null>> {
  for (const addition of additions) {
    const answer = await act({ scheme, addition });
    if (!answer.ok) return answer;
  }
  return { ok: true, value: null };
}
