import type { FindingSummary, SchemeSummary } from '#engine';
import { addressOf, useFindingFile, useFindings } from '#state';
import { LinkButton, saveFile, Section, Table, useWords, Waiting } from '#ui';
import { KIND_NAMES, type Kind } from '#records';
import { fileName } from '../file-name.ts';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import { FindingList } from './finding-list.tsx';
import { RecordsBook, RecordsCsv } from './records-files.tsx';

/** How many records of each kind are kept for the scheme. */
export function Kept({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const kinds = KIND_NAMES.filter((kind) => (scheme.counts[kind] ?? 0) > 0);
  const title = words.say('records.kept', { name: scheme.profile.name });
  return (
    <Section title={title}>
      {scheme.idKey && <p>{words.say('coded.kept')}</p>}
      {kinds.length === 0 ? (
        <p>{words.say('records.keptNone')}</p>
      ) : (
        <Table
          label={title}
          rows={kinds}
          rowKey={(kind) => kind}
          columns={[
            {
              key: 'kind',
              heading: words.say('records.change.kind'),
              isHeading: true,
              cell: (kind: Kind) => words.say(`kind.${kind}`),
            },
            {
              key: 'count',
              heading: words.say('schemes.column.records'),
              isNumber: true,
              cell: (kind: Kind) => words.number(scheme.counts[kind] ?? 0),
            },
            {
              key: 'file',
              heading: words.say('records.downloadHeading'),
              cell: (kind: Kind) => <RecordsCsv scheme={scheme} kind={kind} />,
            },
          ]}
        />
      )}
      {kinds.length > 0 && <RecordsBook scheme={scheme} kinds={kinds} />}
    </Section>
  );
}

/** What is odd about the records that are kept, each list to be had as a file. */
export function KeptFindings({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const findings = useFindings(scheme);
  const file = useFindingFile();
  const onError = useTellFailure();
  const download = ({ code, kind }: FindingSummary) =>
    file.mutate(
      { scheme: scheme.id, code, kind },
      { onError, onSuccess: (csv) => saveFile(fileName(scheme.profile.name, code, 'csv'), csv) },
    );
  return (
    <Section
      title={words.say('records.findings')}
      beside={
        <LinkButton size="small" icon="open" href={addressOf({ screen: 'quality', scheme: scheme.id })}>
          {words.say('quality.toPage')}
        </LinkButton>
      }
    >
      {findings.isPending && <Waiting label={words.say('app.loading')} />}
      {findings.error && <TroubleMessage error={findings.error} />}
      {findings.data?.length === 0 && <p>{words.say('records.findingsNone')}</p>}
      {findings.data && findings.data.length > 0 && (
        <>
          <p>{words.say('records.findingsText')}</p>
          <FindingList findings={findings.data} scheme={scheme} onDownload={download} />
        </>
      )}
    </Section>
  );
}
