import type { KeptCompared, KeptComparison } from '#engine';
import { useKeepCompared, useReceived, useRemoveCompared, useRestoreCompared } from '#state';
import { Button, FileField, Message, Section, Table, useNotices, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { nameFor } from '../made-up-name.ts';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';

/** Schemes of which a comparison file was received, more of them to be added or removed. */
export function Received() {
  const words = useWords();
  const removing = useRemoving();
  const compared = useReceived();
  const keep = useKeepCompared();
  const title = words.say('exchange.received');
  return (
    <Section title={title}>
      {compared.isPending && <Waiting label={words.say('app.loading')} />}
      {compared.error && <TroubleMessage error={compared.error} />}
      {compared.data?.length === 0 && <p>{words.say('exchange.receivedNone')}</p>}
      {compared.data && compared.data.length > 0 && (
        <ReceivedTable title={title} schemes={compared.data} onRemove={removing} />
      )}
      <FileField
        label={words.say('exchange.add')}
        dropHint={words.say('exchange.drop')}
        hint={words.say('exchange.addHint')}
        onFiles={(files) => keep.mutate({ files, isOlderToo: false })}
      />
      {keep.isPending && <Waiting label={words.say('app.loading')} />}
      {keep.error && <TroubleMessage error={keep.error} />}
      {keep.data?.map((answer, i) => (
        <WhatBecame key={i} answer={answer} file={keep.variables.files[i]} />
      ))}
    </Section>
  );
}

function ReceivedTable({
  title,
  schemes,
  onRemove,
}: {
  readonly title: string;
  readonly schemes: readonly KeptCompared[];
  readonly onRemove: (scheme: KeptCompared) => void;
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
          cell: ({ profile, isMadeUp }: KeptCompared) =>
            nameFor({ origin: isMadeUp ? 'made-up' : 'own' }, profile.name, words),
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
          cell: (scheme: KeptCompared) => (
            <Button size="small" icon="trash" onClick={() => onRemove(scheme)}>
              {words.say('exchange.remove', { name: scheme.profile.name })}
            </Button>
          ),
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

/** Takes a scheme away, and offers to put it back. */
function useRemoving(): (scheme: KeptCompared) => void {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: remove } = useRemoveCompared();
  const { mutate: restore } = useRestoreCompared();
  const onError = useTellFailure();
  return ({ id, profile: { name } }) => {
    const bringBack = () =>
      restore([id], {
        onError,
        onSuccess: (restored) => {
          const said = restored.length > 0 ? 'exchange.restored' : 'exchange.notRestored';
          tell({ text: words.say(said, { name }) });
        },
      });
    remove([id], {
      onError,
      onSuccess: () =>
        tell({
          text: words.say('exchange.removed', { name }),
          undo: { label: words.say('schemes.undo'), act: bringBack },
        }),
    });
  };
}

/** Faults of a file that are told; what is beyond them is mostly more of the same. */
const MOST_TOLD = 5;

/** What became of one file that was added. */
function WhatBecame({
  answer,
  file: content,
}: {
  readonly answer: KeptComparison;
  readonly file: File | undefined;
}) {
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
  if ('stays' in answer) return <Stays answer={answer} content={content} />;
  const { name, replaced, isOlder, isMadeUp, passedOver } = answer;
  const day = replaced === null ? '' : words.day(replaced);
  const said = replaced === null ? 'exchange.kept' : isOlder ? 'exchange.replacedNewer' : 'exchange.replaced';
  return (
    <Message tone={isOlder ? 'warn' : 'good'}>
      <p>{words.say(said, { file, name, day })}</p>
      {isMadeUp && <p>{words.say('exchange.keptMadeUp')}</p>}
      {passedOver.length > 0 && (
        <p>{words.say('exchange.passedOver', { count: passedOver.length, names: passedOver.join(', ') })}</p>
      )}
    </Message>
  );
}

/** A file in the place of which another stays: it is taken all the same where that is wanted. */
function Stays({
  answer: { file, name, stays, isSameDay },
  content,
}: {
  readonly answer: Extract<KeptComparison, { readonly stays: unknown }>;
  readonly content: File | undefined;
}) {
  const words = useWords();
  const keep = useKeepCompared();
  const [answer] = keep.data ?? [];
  if (answer) return <WhatBecame answer={answer} file={content} />;
  const said = isSameDay ? 'exchange.staysOfSameDay' : 'exchange.stays';
  return (
    <Message tone="warn">
      <p>{words.say(said, { file, name, day: words.day(stays) })}</p>
      {content && (
        <Button
          size="small"
          isBusy={keep.isPending}
          onClick={() => keep.mutate({ files: [content], isOlderToo: true })}
        >
          {words.say('exchange.takeAllTheSame', { file })}
        </Button>
      )}
      {keep.error && <TroubleMessage error={keep.error} />}
    </Message>
  );
}
