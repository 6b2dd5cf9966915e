import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { bookTexts } from '#reports';
import { useRecordsFile } from '#state';
import { Button, saveFile, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { useTellFailure } from '../trouble-message.tsx';

/** Rows below the headings that a sheet can have. */
const MOST_ROWS = 1_048_575;

interface Props {
  readonly scheme: SchemeSummary;
}

/** All records that are kept, as one spreadsheet that can be added again. */
export function RecordsBook({
  scheme: { id, profile, counts },
  kinds,
}: Props & { readonly kinds: readonly Kind[] }) {
  const words = useWords();
  const file = useRecordsFile();
  const onError = useTellFailure();
  const [first, ...others] = kinds;
  if (!first || kinds.some((kind) => (counts[kind] ?? 0) > MOST_ROWS)) return null;
  const save = (made: Blob) => saveFile(fileName(profile.name, words.say('template.allName'), 'xlsx'), made);
  return (
    <div>
      <Button
        size="small"
        icon="download"
        isBusy={file.isPending}
        onClick={() =>
          file.mutate(
            { scheme: id, kinds: [first, ...others], book: bookTexts(kinds, words) },
            { onError, onSuccess: save },
          )
        }
      >
        {words.say('records.download')}
      </Button>
    </div>
  );
}

/** The records of a kind as a CSV that can be added again. */
export function RecordsCsv({ scheme: { id, profile }, kind }: Props & { readonly kind: Kind }) {
  const words = useWords();
  const file = useRecordsFile();
  const onError = useTellFailure();
  const name = words.say(`kind.${kind}`);
  return (
    <Button
      size="small"
      look="quiet"
      icon="download"
      isBusy={file.isPending}
      aria-label={words.say('records.downloadKind', { kind: name })}
      onClick={() =>
        file.mutate(
          { scheme: id, kinds: [kind], book: null },
          { onError, onSuccess: (made) => saveFile(fileName(profile.name, name, 'csv'), made) },
        )
      }
    >
      {words.say('records.downloadCsv')}
    </Button>
  );
}
