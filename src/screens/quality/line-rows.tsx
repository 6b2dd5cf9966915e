import { useState } from 'react';
import type { RecordLine, SchemeSummary } from '#engine';
import type { QualityLine } from '#measures';
import type { Kind } from '#records';
import { useQualityFile } from '#state';
import { Button, saveFile, useWords } from '#ui';
import { RecordButton } from '../explanation/record-button.tsx';
import { RecordTable } from '../explanation/record-table.tsx';
import { fileName } from '../file-name.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './quality.module.css';

interface LineRowsProps {
  readonly scheme: SchemeSummary;
  readonly kind: Kind;
  readonly line: QualityLine;
  /** What the line is called, for those who hear a button without seeing where it stands. */
  readonly name: string;
  readonly count: number;
  readonly examples: readonly RecordLine[];
}

/** Opens the first of the records that a line is of, and gives all of them as a file. */
export function LineRows({ scheme, kind, line, name, count, examples }: LineRowsProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const file = useQualityFile();
  const onError = useTellFailure();
  const download = () =>
    file.mutate(
      { scheme: scheme.id, line },
      { onError, onSuccess: (csv) => saveFile(fileName(scheme.profile.name, name, 'csv'), csv) },
    );
  const shown = words.number(count);
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon="table"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : words.say('quality.showOf', { count: shown, name })}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.say('quality.hide') : words.say('quality.show', { count: shown })}
        </Button>
        <Button
          size="small"
          look="quiet"
          icon="download"
          isBusy={file.isPending}
          aria-label={words.say('quality.downloadOf', { name })}
          onClick={download}
        >
          {words.say('quality.download')}
        </Button>
      </div>
      {isOpen && (
        <>
          {count > examples.length && (
            <p>{words.say('quality.shown', { shown: examples.length, count: shown })}</p>
          )}
          <RecordTable
            label={words.say('quality.recordsOf', { name })}
            kind={kind}
            lines={examples}
            beside={[
              {
                key: 'open',
                heading: words.say('quality.open'),
                cell: (record) => <RecordButton scheme={scheme} kind={kind} line={record} within={null} />,
              },
            ]}
          />
        </>
      )}
    </>
  );
}
