import type { KeptCompared, KeptComparison } from '#engine';
import { useKeepCompared, useReceived, useRemoveCompared } from '#state';
import { Button, FileField, Message, Section, Table, useNotices, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../trouble-message.tsx';

/** Schemes of which a comparison file was received, more of them to be added or removed. */
export function Received() {
  const words = useWords();
  const compared = useReceived();
  const keep = useKeepCompared();
  const title = words.say('exchange.received');
  return (
    <Section title={title}>
      {compared.isPending && <Waiting label={words.say('app.loading')} />}
      {compared.error && <TroubleMessage error={compared.error} />}
      {compared.data?.length === 0 && <p>{words.say('exchange.receivedNone')}</p>}
      {compared.data && compared.data.length > 0 && <ReceivedTable title={title} schemes={compared.data} />}
      <FileField
        label={words.say('exchange.add')}
        dropHint={words.say('exchange.drop')}
        hint={words.say('exchange.addHint')}
        onFiles={(files) => keep.mutate(files)}
      />
      {keep.isPending && <Waiting label={words.say('app.loading')} />}
      {keep.error && <TroubleMessage error={keep.error} />}
      {keep.data?.map((answer, i) => (
        <WhatBecame key={i} answer={answer} />
      ))}
    </Section>
  );
}

function ReceivedTable({
  title,
  schemes,
}: {
  readonly title: string;
  readonly schemes: readonly KeptCompared[];
}) {
  const words = useWords();
  return (
    <Table
      label={title}
      rows={schemes.toSorted((a, b) => a.profile.name.localeCompare(b.profile.name))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'scheme',
          heading: words.say('exchange.column.scheme'),
          isHeading: true,
          cell: ({ profile }: KeptCompared) => profile.name,
        },
        {
          key: 'months',
          heading: words.say('exchange.column.months'),
          cell: ({ months }: KeptCompared) => monthsOf(months, words),
        },
        {
          key: 'written',
          heading: words.say('exchange.column.written'),
          cell: ({ writtenOn }: KeptCompared) => (writtenOn === null ? '' : words.day(writtenOn)),
        },
        {
          key: 'hides',
          heading: words.say('exchange.column.hides'),
          cell: ({ hiddenBelow }: KeptCompared) =>
            hiddenBelow === null ? words.say('exchange.hidesNothing') : words.number(hiddenBelow),
        },
        {
          key: 'file',
          heading: words.say('exchange.column.file'),
          cell: ({ file }: KeptCompared) => file,
        },
        {
          key: 'remove',
          heading: words.say('exchange.column.remove'),
          cell: (scheme: KeptCompared) => <Remove scheme={scheme} />,
        },
      ]}
    />
  );
}

function monthsOf(months: KeptCompared['months'], words: Words): string {
  if (!months) return words.say('exchange.noMonths');
  const [first, last] = months;
  return words.say('exchange.monthsFromTo', { first: words.month(first), last: words.month(last) });
}

function Remove({ scheme: { id, profile } }: { readonly scheme: KeptCompared }) {
  const words = useWords();
  const { tell } = useNotices();
  const remove = useRemoveCompared();
  const { name } = profile;
  return (
    <Button
      size="small"
      icon="trash"
      isBusy={remove.isPending}
      onClick={() =>
        remove.mutate([id], { onSuccess: () => tell({ text: words.say('exchange.removed', { name }) }) })
      }
    >
      {words.say('exchange.remove', { name })}
    </Button>
  );
}

/** Faults of a file that are told; what is beyond them is mostly more of the same. */
const MOST_TOLD = 5;

/** What became of one file that was added. */
function WhatBecame({ answer }: { readonly answer: KeptComparison }) {
  const words = useWords();
  const { file } = answer;
  if ('faults' in answer)
    return (
      <Message tone="bad">
        {words.say('exchange.refused', { file })}
        <ul>
          {answer.faults.slice(0, MOST_TOLD).map(({ code, at, found }, i) => {
            const fault = words.say(`exchange.fault.${code}`);
            return <li key={i}>{at === '' ? fault : words.say('exchange.faultAt', { fault, at, found })}</li>;
          })}
        </ul>
      </Message>
    );
  const { name, replaced, isOlder, passedOver } = answer;
  const day = replaced === null ? '' : words.day(replaced);
  const said = replaced === null ? 'exchange.kept' : isOlder ? 'exchange.replacedNewer' : 'exchange.replaced';
  return (
    <Message tone={isOlder ? 'warn' : 'good'}>
      <p>{words.say(said, { file, name, day })}</p>
      {passedOver.length > 0 && (
        <p>{words.say('exchange.passedOver', { count: passedOver.length, names: passedOver.join(', ') })}</p>
      )}
    </Message>
  );
}
