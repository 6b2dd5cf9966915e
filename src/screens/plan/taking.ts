import type { RefObject } from 'react';
import type { PlanEntry, SchemeSummary } from '#engine';
import { useKeepInPlan, useRemoveFromPlan } from '#state';
import { useNotices, useWords } from '#ui';
import { useTellFailure } from '../trouble-message.tsx';

/** Takes an entry of the plan away, says so with a way back, and puts the focus on the heading above the list. */
export function useTaking(
  scheme: SchemeSummary,
  heading: RefObject<HTMLElement | null>,
): (entry: PlanEntry, says: string) => void {
  const words = useWords();
  const { tell } = useNotices();
  const keep = useKeepInPlan(scheme);
  const remove = useRemoveFromPlan(scheme);
  const onError = useTellFailure();
  return (entry, says) => {
    const back = () =>
      keep.mutate(entry, { onError, onSuccess: () => tell({ text: words.say('plan.back') }) });
    remove.mutate(entry, {
      onError,
      onSuccess: () => {
        // The button that was pressed is gone.
        heading.current?.focus();
        tell({ text: says, undo: { label: words.say('plan.undo'), act: back } });
      },
    });
  };
}
