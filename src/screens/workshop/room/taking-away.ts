import { useKeepOnShelf, useReadShelf, useRemoveFromShelf } from '#state';
import { useNotices, useWords } from '#ui';
import { arrivalOf } from '#workshop';
import { focusTitle } from '../../arrival.ts';
import { useTellFailure } from '../../trouble-message.tsx';
import { keptFrom, type KeptAnswers } from './gathering.ts';

/** Takes answers off this device, and offers to put them back. */
export function useTakeAway(): (answers: readonly KeptAnswers[]) => void {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: remove } = useRemoveFromShelf();
  const { mutateAsync: keep } = useKeepOnShelf();
  const readShelf = useReadShelf();
  const onError = useTellFailure();
  return (answers) => {
    const bringBack = async () => {
      // Newer ones may have come in since: those stay.
      const here = new Map(
        (await readShelf('answers')).flatMap(keptFrom).map((one) => [one.id, one.document]),
      );
      const isWanted = ({ id, document }: KeptAnswers) =>
        ['new', 'newer'].includes(arrivalOf(document, here.get(id)));
      const entries = answers
        .filter(isWanted)
        .map(({ id, document }) => ({ kind: 'answers' as const, id, content: document }));
      if (entries.length > 0) await keep(entries);
    };
    remove(
      { kind: 'answers', ids: answers.map(({ id }) => id) },
      {
        onError,
        onSuccess: () => {
          // What was pressed may be gone.
          focusTitle();
          tell({
            text: words.say('room.removed', { count: answers.length }),
            undo: { label: words.say('schemes.undo'), act: () => void bringBack().catch(onError) },
          });
        },
      },
    );
  };
}
