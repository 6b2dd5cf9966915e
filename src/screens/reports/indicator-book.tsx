import { Suspense } from 'react';
import type { SchemeSummary } from '#engine';
import { later, useWords, Waiting } from '#ui';
import { fetchIndicatorBookWords } from '#words';

const BookSection = later(async () => {
  const [section] = await Promise.all([import('./indicator-book-section.tsx'), fetchIndicatorBookWords()]);
  return section;
});

/** Where the book of all indicators is asked for; it comes with its words when it is first shown. */
export function IndicatorBook({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
      <BookSection scheme={scheme} />
    </Suspense>
  );
}
