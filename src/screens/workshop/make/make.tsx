import type { ReactNode } from 'react';
import { useShelf, useWorkshopView, workshopAddress } from '#state';
import { LinkButton, Message, Page, useWords, Waiting } from '#ui';
import { readStory } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { Maker } from './maker.tsx';
import { FaultList } from './fault-list.tsx';
import { StoryList } from './story-list.tsx';

/** The made-up schemes of one's own, or the one that the address names. */
export default function MakePlace() {
  const words = useWords();
  const { item } = useWorkshopView().view;
  const { data, error } = useShelf('story');
  if (error) return <TroubleMessage error={error} />;
  if (!data) return <Waiting label={words.say('app.loading')} />;
  if (item === null) return <StoryList />;
  const kept = data.find(({ id }) => id === item);
  const read = kept && readStory(kept.content);
  if (read && 'document' in read) return <Maker key={item} id={item} kept={read.document} />;
  return <NoStory>{read && <FaultList faults={read.faults} />}</NoStory>;
}

function NoStory({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  useArrival(words.say('make.title'));
  return (
    <Page title={words.say('make.title')} width="reading">
      <Message tone="info" title={words.say(children ? 'make.unreadable' : 'make.unknown')}>
        {children}
      </Message>
      <p>
        <LinkButton href={workshopAddress({ place: 'make' })}>{words.say('make.all')}</LinkButton>
      </p>
    </Page>
  );
}
