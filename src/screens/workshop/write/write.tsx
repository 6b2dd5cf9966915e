import { useWorkshopView, workshopAddress } from '#state';
import { Button, LinkButton, Message, Page, useWords, Waiting } from '#ui';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { FaultList } from '../lesson/fault-list.tsx';
import { saveAsKept } from '../lesson/lesson-files.ts';
import { OwnLessons } from '../lesson/own-lessons.tsx';
import { useOwnLessons } from '../lesson/use-lesson.ts';
import { Editor } from './editor.tsx';

/** The lesson of one's own that the address names, to be written on; or the list of them. */
export default function WritePlace() {
  const words = useWords();
  const { view } = useWorkshopView();
  const { lessons, isPending, error } = useOwnLessons();
  if (error) return <TroubleMessage error={error} />;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (view.item === null) return <WriteList />;
  const kept = lessons.find(({ id }) => id === view.item);
  if (kept?.draft) return <Editor key={kept.id} draft={kept.draft} language={kept.language} />;
  return (
    <Page title={words.say('write.title')}>
      <Message tone="bad" title={words.say(kept ? 'write.unread' : 'write.notHere')}>
        {kept && (
          <>
            <FaultList faults={kept.faults} />
            <Button icon="download" onClick={() => saveAsKept(kept, words)}>
              {words.say('write.saveAsKept')}
            </Button>
          </>
        )}
        <LinkButton href={workshopAddress({ place: 'write' })}>{words.say('write.yours')}</LinkButton>
      </Message>
    </Page>
  );
}

function WriteList() {
  const words = useWords();
  useArrival(words.say('write.title'));
  return (
    <Page title={words.say('write.title')}>
      <p>{words.say('write.about')}</p>
      <OwnLessons />
    </Page>
  );
}
