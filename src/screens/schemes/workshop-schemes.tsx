import type { SchemeSummary } from '#engine';
import { useRemoveScheme } from '#state';
import { Button, Section, useNotices, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { useTellFailure } from '../trouble-message.tsx';

/** What lessons and exercises keep on this device: to be told, and to be taken away. */
export default function WorkshopSchemes({ schemes }: { readonly schemes: readonly SchemeSummary[] }) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const { mutateAsync, isPending } = useRemoveScheme();
  const count = schemes.length;
  const remove = async () => {
    try {
      for (const { id } of schemes) await mutateAsync(id);
      focusTitle();
      tell({ text: words.say('schemes.workshopRemoved', { count }) });
    } catch (error) {
      onError(error);
    }
  };
  return (
    <Section title={words.say('schemes.ofWorkshop')}>
      <p>{words.say('schemes.ofWorkshopText', { count })}</p>
      <div>
        <Button size="small" icon="trash" isBusy={isPending} onClick={() => void remove()}>
          {words.say('schemes.removeWorkshop')}
        </Button>
      </div>
    </Section>
  );
}
