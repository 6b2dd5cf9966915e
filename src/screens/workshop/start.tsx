import { workshopAddress, type WorkshopPlace } from '#state';
import { Card, LinkButton, Page, useWords } from '#ui';
import { useArrival } from '../arrival.ts';

/** What one can go to from here, with the words for it. */
const CARDS = [
  { place: 'lesson', title: 'lessons.title', text: 'lessons.text' },
] as const satisfies ReadonlyArray<{
  readonly place: WorkshopPlace;
  readonly title: string;
  readonly text: string;
}>;

/** Where the workshop begins: what there is to learn, to try out and to make. */
export function Start() {
  const words = useWords();
  useArrival(words.say('nav.workshop'));
  return (
    <Page title={words.say('workshop.title')}>
      <p>{words.say('workshop.text')}</p>
      {CARDS.map(({ place, title, text }) => (
        <Card key={place}>
          <h2>{words.say(title)}</h2>
          <p>{words.say(text)}</p>
          <LinkButton icon="open" href={workshopAddress({ place })}>
            {words.say(title)}
          </LinkButton>
        </Card>
      ))}
    </Page>
  );
}
