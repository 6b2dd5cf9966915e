import { useState } from 'react';
import type { AddAnswer, KindChange, LookAnswer } from '#engine';
import { addressOf, useIntake, useScheme, useSchemes } from '#state';
import { LinkButton, Message, Page, Section, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { useArrival } from '../arrival.ts';
import { QuietNotes } from '../figures/quiet-notes.tsx';
import { SchemeBadge } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { AddForm } from './add-form.tsx';
import { Choosing } from './choosing.tsx';
import { FileCards } from './file-cards.tsx';
import { FindingList } from './finding-list.tsx';
import { History } from './history.tsx';
import { KeptMaps } from './kept-maps.tsx';
import { Kept, KeptFindings } from './kept.tsx';
import { Needs } from './needs.tsx';
import { Problems } from './problems.tsx';
import { RefusedRows, WaitingRows } from './refused-rows.tsx';

/** Records in: choose, see what is in the files, add; and what is kept already. */
export default function RecordsScreen() {
  const words = useWords();
  const { scheme, isPending } = useScheme();
  const { data: schemes } = useSchemes();
  const { look, phase, trouble, error } = useIntake();
  const [added, setAdded] = useState<AddAnswer | null>(null);
  const title = words.say('records.title');
  useArrival(title, scheme?.profile.name);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  const addedTo = schemes?.find(({ id }) => id === added?.scheme);
  // What is odd is listed once: as it would stand after adding, or as it stands.
  const isChanging = look !== null && phase !== 'idle' && look.changes.length > 0;
  return (
    <Page title={title} beside={scheme && <SchemeBadge scheme={scheme} />}>
      <Section title={words.say('records.add')}>
        <Choosing current={scheme} onStart={() => setAdded(null)} />
        {(trouble ?? error) && <TroubleMessage trouble={trouble} error={error} />}
        {added && addedTo && phase === 'idle' && <Added answer={added} name={addedTo.profile.name} />}
      </Section>
      <p role="status" className="visually-hidden">
        {look && phase === 'looked' ? whatWasFound(look, words) : ''}
      </p>
      {look && phase !== 'idle' && (
        <>
          <Section title={words.say('records.found')}>
            <FileCards files={look.files} />
            <Problems look={look.look} which="refused" problems={look.refused} />
            <RefusedRows look={look.look} files={look.files} />
            <Problems look={look.look} which="leftOut" problems={look.leftOut} />
            <Problems look={look.look} which="leftBlank" problems={look.leftBlank} />
          </Section>
          {isChanging && look.extent && <QuietNotes {...look.extent} />}
          {isChanging && look.findings.length > 0 && (
            <Section title={words.say('records.findingsAfterTitle')}>
              <p>{words.say('records.findingsAfter')}</p>
              <FindingList findings={look.findings} />
            </Section>
          )}
          <AddForm key={`${look.scheme ?? ''} ${look.profile?.name ?? ''}`} look={look} onAdded={setAdded} />
        </>
      )}
      {scheme && (
        <>
          <Kept scheme={scheme} />
          <WaitingRows scheme={scheme} />
          {!isChanging && <KeptFindings scheme={scheme} />}
          <History scheme={scheme} />
          {scheme.origin === 'own' && <KeptMaps scheme={scheme} />}
        </>
      )}
      <Needs />
    </Page>
  );
}

/** What a look found, for those who hear it instead of seeing it. */
function whatWasFound({ files }: LookAnswer, words: Words): string {
  const sum = (of: 'rowsRead' | 'rowsAccepted' | 'refused') =>
    files.reduce((total, file) => total + file[of], 0);
  return words.list([
    words.say('records.rowsRead', { count: sum('rowsRead') }),
    words.say('records.rowsAccepted', { count: sum('rowsAccepted') }),
    words.say('records.rowsRefused', { count: sum('refused') }),
  ]);
}

function Added({ answer, name }: { readonly answer: AddAnswer; readonly name: string }) {
  const words = useWords();
  const sum = (of: (change: KindChange) => number) =>
    answer.changes.reduce((total, change) => total + of(change), 0);
  const added = sum((change) => change.added);
  const replaced = sum((change) => change.replaced);
  return (
    <Message
      tone="good"
      isArrival
      title={
        added + replaced + answer.removed > 0
          ? words.say('records.added', { added, replaced, removed: answer.removed, name })
          : words.say('records.addedNothing', { name })
      }
    >
      <p>
        <LinkButton look="main" icon="open" href={addressOf({ screen: 'overview', scheme: answer.scheme })}>
          {words.say('records.seeOverview')}
        </LinkButton>
      </p>
    </Message>
  );
}
