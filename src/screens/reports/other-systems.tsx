import { Suspense } from 'react';
import type { SchemeSummary } from '#engine';
import { later, useWords, Waiting } from '#ui';
import { fetchInterchangeWords } from '#words';

/** Comes with words of its own: few open it, and nothing else says them. */
const OtherSystemsSection = later(async () => {
  const [section] = await Promise.all([import('./interchange/section.tsx'), fetchInterchangeWords()]);
  return section;
});

/** Files for other systems, and figures of other tools beside ours. */
export function OtherSystems({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
      <OtherSystemsSection key={scheme.id} scheme={scheme} />
    </Suspense>
  );
}
