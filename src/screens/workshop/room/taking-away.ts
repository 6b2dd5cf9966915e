import { useKeepOnShelf, useRemoveFromShelf } from '#state';
import { useNotices, useWords } from '#ui';
import { useTellFailure } from '../../trouble-message.tsx';
import type { KeptAnswers } from './gathering.ts';

/** Takes answers off this device, and offers to put them back. */
export function useTakeAway(): (answers: readonly KeptAnswers[]) => void {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: remove } = useRemoveFromShelf();
  const { mutate: keep } = useKeepOnShelf();
  const onError = useTellFailure();
  return (answers) => {
    const bringBack = () =>
      keep(
        answers.map(({ id, document }) => ({ kind: 'answers' as const, id, content: document })),
        { onError },
      );
    remove(
      { kind: 'answers', ids: answers.map(({ id }) => id) },
      {
        onError,
        onSuccess: () =>
          tell({
            text: words.say('room.removed', { count: answers.length }),
            undo: { label: words.say('schemes.undo'), act: bringBack },
          }),
      },
    );
  };
}
