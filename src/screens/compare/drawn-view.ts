import { useMemo, useState } from 'react';
import type { CompareView } from '#state';

/**
 * The view that an answer is drawn by: while another answer is on its way, all that the engine was asked for is as it was
 * for the answer that is here, so that nothing old stands under new words; what needs no new answer, such as letters for
 * names, is as it is wanted now. Null where what is here must not be seen any more: small counts that are to be hidden.
 */
export function drawnView(wanted: CompareView, answered: CompareView): CompareView | null {
  const { look, schemes, grain, end, before, part, indicator, basis, against, standard, hideBelow, isAll } =
    answered;
  if ((wanted.hideBelow ?? 0) > (hideBelow ?? 0)) return null;
  const asked = { look, schemes, grain, end, before, part, indicator, basis, against };
  return { ...wanted, ...asked, ...{ standard, hideBelow, isAll } };
}

/** The view by which the answer that is here is drawn. See drawnView. */
export function useDrawnView(wanted: CompareView, isAnswered: boolean): CompareView | null {
  const [answered, setAnswered] = useState(wanted);
  if (isAnswered && answered !== wanted) setAnswered(wanted);
  return useMemo(() => (isAnswered ? wanted : drawnView(wanted, answered)), [isAnswered, wanted, answered]);
}
