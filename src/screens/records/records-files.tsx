import type { SchemeSummary } from '#engine';
import type { Kind } from '#records';
import { bookTexts } from '#reports';
import { useRecordsFile } from '#state';
import { Button, saveFile, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './needs.module.css';

/** Rows below the headings that a sheet can have. */
const MOST_ROWS = 1_048_575;

/** The records that are kept, as files that can be added again: all in one spreadsheet, or a CSV of each kind. */
export function RecordsFiles({
  scheme: { id, profile, counts },
  kinds,
}: {
  readonly scheme: SchemeSummary;
  readonly kinds: readonly Kind[];
}) {
  const words = useWords();
  const file = useRecordsFile();
  const onError = useTellFailure();
  const named = (what: string, ending: string) => ({
    onError,
    onSuccess: (made: Blob) => saveFile(fileName(profile.name, what, ending), made),
  });
  const [first, ...others] = kinds;
  const isBook = kinds.every((kind) => (counts[kind] ?? 0) <= MOST_ROWS);
  return (
    <div className={styles.files}>
      {isBook && first && (
        <Button
          size="small"
          icon="download"
          isBusy={file.isPending}
          onClick={() =>
            file.mutate(
              { scheme: id, kinds: [first, ...others], book: bookTexts(kinds, words) },
              named(words.say('template.allName'), 'xlsx'),
            )
          }
        >
          {words.say('records.download')}
        </Button>
      )}
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          icon="download"
          isBusy={file.isPending}
          onClick={() =>
            file.mutate({ scheme: id, kinds: [kind], book: null }, named(words.say(`kind.${kind}`), 'csv'))
          }
        >
          {words.say('records.downloadKind', { kind: words.say(`kind.${kind}`) })}
        </Button>
      ))}
    </div>
  );
}
