import { useState } from 'react';
import type { FileSummary, SchemeSummary, WaitingFile } from '#engine';
import { useIntake, useRefused, useWaitingRows } from '#state';
import { Section, useWords, Waiting } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
import { FixRows } from './fix-rows.tsx';

/** Rows asked for to be corrected: as many as are kept whole of a file. */
const MOST_ROWS = 20_000;

/** Has a list of corrected rows read like any other file. */
function useReading() {
  const words = useWords();
  const { desk, files } = useIntake();
  return (table: string, csv: string, scheme: string | null) => {
    const name = (number: number) => words.say('fix.fileName', { table, number });
    let number = 1;
    while (files.some((file) => file.name === name(number))) number++;
    void desk.choose([{ name: name(number), content: new Blob([csv]) }], scheme);
  };
}

/** The refused rows of each table of a look, to be corrected before anything is stored. */
export function RefusedRows({
  look,
  files,
}: {
  readonly look: string;
  readonly files: readonly FileSummary[];
}) {
  const withRefused = files.filter(({ refused, fault }) => refused > 0 && fault === null);
  return withRefused.map((file) => <OfTable key={file.name} look={look} file={file} />);
}

function OfTable({ look, file }: { readonly look: string; readonly file: FileSummary }) {
  const words = useWords();
  const { phase, scheme } = useIntake();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useRefused({ look, table: file.name, limit: MOST_ROWS }, isOpen);
  const read = useReading();
  const kind = file.kind === 'profile' ? null : file.kind;
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.say('fix.correct', { count: file.refused, table: file.name })}</summary>
      {error && <TroubleMessage error={error} />}
      {isOpen && !data && !error && <Waiting label={words.say('app.loading')} />}
      {isOpen && data && (
        <FixRows
          table={{ ...data, table: file.name, addition: null, kind, total: file.refused }}
          isBusy={phase !== 'looked'}
          onRead={(csv) => read(file.name, csv, scheme)}
        />
      )}
    </details>
  );
}

/** Refused rows that were left behind by what is stored, file by file. */
export function WaitingRows({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, error } = useWaitingRows(scheme);
  const { phase } = useIntake();
  const read = useReading();
  if (error) return <TroubleMessage error={error} />;
  if (!data || data.length === 0) return null;
  return (
    <Section title={words.say('fix.waitingTitle')}>
      <p>{words.say('fix.waitingText')}</p>
      {data.map((file) => (
        <details key={`${file.addition} ${file.file}`}>
          <summary>{words.say('fix.correct', { count: countOf(file), table: file.file })}</summary>
          <FixRows
            table={{ ...file, table: file.file, total: countOf(file) }}
            isBusy={phase !== 'idle' && phase !== 'looked'}
            onRead={(csv) => read(file.file, csv, scheme.id)}
          />
        </details>
      ))}
    </Section>
  );
}

function countOf({ rows, more }: WaitingFile): number {
  return rows.length + more;
}
