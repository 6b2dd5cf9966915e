import type { Addition, SchemeSummary } from '#engine';
import { useAdditions } from '#state';
import { Section, Table, useWords } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';

/** Every time records were added, the latest first. */
export function History({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, error } = useAdditions(scheme);
  if (error) return <TroubleMessage error={error} />;
  if (!data || data.length === 0) return null;
  return (
    <Section title={words.say('records.history')}>
      <Table
        label={words.say('records.history')}
        rows={data}
        rowKey={({ at }, index) => `${at}-${index}`}
        columns={[
          {
            key: 'when',
            heading: words.say('records.history.when'),
            isHeading: true,
            cell: ({ at }: Addition) => words.moment(at),
          },
          {
            key: 'files',
            heading: words.say('records.history.files'),
            cell: ({ files }: Addition) => words.list(files.map(({ name }) => name)),
          },
          {
            key: 'result',
            heading: words.say('records.history.result'),
            cell: ({ added, replaced, unchanged }: Addition) =>
              words.say('records.history.summary', {
                added: words.number(added),
                replaced: words.number(replaced),
                unchanged: words.number(unchanged),
              }),
          },
        ]}
      />
    </Section>
  );
}
