import { Suspense } from 'react';
import { useWorkshopView } from '#state';
import { useWords, Waiting } from '#ui';
import { PLACES } from './places.tsx';
import { Start } from './start.tsx';

/** The workshop: where it begins, or the place that the address names. */
export default function WorkshopScreen() {
  const words = useWords();
  const { view } = useWorkshopView();
  const Place = PLACES[view.place] ?? Start;
  return (
    <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
      <Place />
    </Suspense>
  );
}
