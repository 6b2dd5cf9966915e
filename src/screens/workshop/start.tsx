import { Link } from 'wouter';
import { workshopAddress } from '#state';
import { Card, Page, useWords } from '#ui';
import { useArrival } from '../arrival.ts';

/** What the workshop leads to, in the order of the page. */
const CARDS = [{ place: 'what-if', title: 'what-if.title', text: 'what-if.text' }] as const;

/** Where the workshop begins: what there is to learn, to try out and to make. */
export function Start() {
  const words = useWords();
  useArrival(words.say('nav.workshop'));
  return (
    <Page title={words.say('workshop.title')}>
      <p>{words.say('workshop.text')}</p>
      {CARDS.map(({ place, title, text }) => (
        <Card key={place}>
          <h2>
            <Link href={workshopAddress({ place })}>{words.say(title)}</Link>
          </h2>
          <p>{words.say(text)}</p>
        </Card>
      ))}
    </Page>
  );
}
