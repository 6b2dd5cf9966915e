import type { ReactNode } from 'react';
import type { KeptCompared, KeptComparison } from '#engine';
import { useKeepCompared, useReceived, useRemoveCompared, useRestoreCompared } from '#state';
import { Button, FileField, Message, Section, Table, useNotices, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { nameFor } from '../made-up-name.ts';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import styles from './received.module.css';

/** Schemes of which a comparison file was received, more of them to be added or removed; `isFolded` where they are no more than at hand. */
export function Received({ isFolded = false }: { readonly isFolded?: boolean }) {
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
        <Foldable
          summary={isFolded ? words.say('exchange.receivedCount', { count: compared.data.length }) : null}
        >
          <ReceivedTable title={title} schemes={compared.data} onRemove={removing} />
        </Foldable>
      )}
      <FileField
        label={words.say('exchange.add')}
        dropHint={words.say('exchange.drop')}
        hint={words.say('exchange.addHint')}
        onFiles={(files) => keep.mutate({ files, isOlderToo: false })}
      />
      {keep.isPending && <Waiting label={words.say('app.loading')} />}
      {keep.error && <TroubleMessage error={keep.error} />}
      {keep.data && <WhatBecameOfAll answers={keep.data} files={keep.variables.files} />}
    </Section>
  );
}

function Foldable({ summary, children }: { readonly summary: string | null; readonly children: ReactNode }) {
  if (summary === null) return children;
  return (
    <details className={styles.received}>
      <summary>{summary}</summary>
      {children}
    </details>
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
  const byName = new Intl.Collator(words.locale, { numeric: true });
  return (
    <Table
      label={title}
      rows={schemes.toSorted((a, b) => byName.compare(a.profile.name, b.profile.name))}
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

/** Files that were simply kept are told one by one up to so many. */
const MOST_ONE_BY_ONE = 3;

/** What became of files that were added: refusals first, then what is to be looked at, those simply kept last and of many in a line. */
function WhatBecameOfAll({
  answers,
  files,
}: {
  readonly answers: readonly KeptComparison[];
  readonly files: readonly File[];
}) {
  const words = useWords();
  const all = answers.map((answer, i) => ({ answer, file: files[i], i }));
  const plain = all.filter(({ answer }) => isSimplyKept(answer));
  const isInALine = plain.length > MOST_ONE_BY_ONE;
  const told = all.filter((one) => !isInALine || !plain.includes(one));
  told.sort((a, b) => weightOf(a.answer) - weightOf(b.answer));
  return (
    <>
      {told.map(({ answer, file, i }) => (
        <WhatBecame key={i} answer={answer} file={file} />
      ))}
      {isInALine && (
        <Message tone="good">
          <details>
            <summary>{words.say('exchange.keptMany', { count: plain.length })}</summary>
            <ul>
              {plain.map(({ answer, i }) => (
                <li key={i}>
                  {answer.file}
                  {'name' in answer && `: ${answer.name}`}
                </li>
              ))}
            </ul>
          </details>
        </Message>
      )}
    </>
  );
}

/** Whether a file was taken and there is nothing to be said of it. */
function isSimplyKept(answer: KeptComparison): boolean {
  if (!('passedOver' in answer)) return false;
  return !answer.isOlder && !answer.isMadeUp && answer.replaced === null && answer.passedOver.length === 0;
}

function weightOf(answer: KeptComparison): number {
  if ('faults' in answer) return 0;
  return 'stays' in answer ? 1 : isSimplyKept(answer) ? 3 : 2;
}

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
        <p>{words.say('exchange.refused', { file })}</p>
        <ul>
          {answer.faults.slice(0, MOST_TOLD).map(({ code, at, found }, i) => {
            const fault = words.say(`exchange.fault.${code}`);
            return (
              <li key={i}>
                {at === '' || found === ''
                  ? placed(fault, code === 'other-format' ? '' : at, words)
                  : words.say('exchange.faultAt', { fault, at, found })}
              </li>
            );
          })}
        </ul>
        <p>{words.say('exchange.refusedAsk')}</p>
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

/** A fault, with its place where nothing was found there. */
function placed(fault: string, at: string, words: Words): string {
  return at === '' ? fault : words.say('exchange.faultPlace', { fault, at });
}
