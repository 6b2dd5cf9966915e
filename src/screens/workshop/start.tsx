import { Link } from 'wouter';
import { workshopAddress } from '#state';
import { Card, Page, useWords } from '#ui';
import { useArrival } from '../arrival.ts';
import styles from './start.module.css';

/** What the workshop offers, in the order in which it is shown. */
const OFFERS = [
  { place: 'lesson', title: 'lessons.title', text: 'lessons.text' },
  { place: 'room', title: 'room.title', text: 'room.offer' },
  { place: 'errors', title: 'errors.title', text: 'errors.text' },
  { place: 'make', title: 'make.title', text: 'make.text' },
  { place: 'write', title: 'write.title', text: 'write.about' },
  { place: 'what-if', title: 'what-if.title', text: 'what-if.text' },
  { place: 'handbook', title: 'handbook.title', text: 'handbook.text' },
] as const;

/** Where the workshop begins: what there is to learn, to try out and to make. */
export function Start() {
  const words = useWords();
  useArrival(words.say('nav.workshop'));
  return (
    <Page title={words.say('workshop.title')}>
      <p>{words.say('workshop.text')}</p>
      <ul className={styles.offers}>
        {OFFERS.map(({ place, title, text }) => (
          <li key={place}>
            <Card>
              <h2>
                <Link href={workshopAddress({ place })}>{words.say(title)}</Link>
              </h2>
              <p>{words.say(text)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}
