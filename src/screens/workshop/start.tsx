import { Page, useWords } from '#ui';
import { useArrival } from '../arrival.ts';

/** Where the workshop begins: what there is to learn, to try out and to make. */
export function Start() {
  const words = useWords();
  useArrival(words.say('nav.workshop'));
  return (
    <Page title={words.say('workshop.title')}>
      <p>{words.say('workshop.text')}</p>
    </Page>
  );
}
