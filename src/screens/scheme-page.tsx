import { Suspense, type ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import { addressOf, useScheme } from '#state';
import { Chip, later, LinkButton, Message, Page, useWords, Waiting } from '#ui';
import { fetchWorkshopWords } from '#words';
import { useArrival } from './arrival.ts';
import { TroubleMessage } from './trouble-message.tsx';

/** Comes with the words of the workshop, to which it leads back. */
const ComeBack = later(async () => {
  const [bar] = await Promise.all([import('./workshop/come-back.tsx'), fetchWorkshopWords()]);
  return bar;
});

interface SchemePageProps {
  readonly title: string;
  readonly width?: 'page' | 'reading' | 'full';
  readonly children: (scheme: SchemeSummary) => ReactNode;
}

/** A screen about one scheme: says when there is none, and marks a made-up one. */
export function SchemePage({ title, width = 'page', children }: SchemePageProps) {
  const words = useWords();
  const { scheme, isPending, isUnknown, error } = useScheme();
  useArrival(title, scheme?.profile.name);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (!scheme) {
    return (
      <Page title={title} width="reading">
        {error ? <TroubleMessage error={error} /> : <NoScheme isUnknown={isUnknown} />}
      </Page>
    );
  }
  return (
    <Page title={title} width={width} beside={<SchemeBadge scheme={scheme} />}>
      {scheme.id.startsWith('made-') && (
        <Suspense>
          <ComeBack scheme={scheme} />
        </Suspense>
      )}
      {children(scheme)}
    </Page>
  );
}

function NoScheme({ isUnknown }: { readonly isUnknown: boolean }) {
  const words = useWords();
  return (
    <>
      <Message tone="info" title={words.say(isUnknown ? 'schemes.unknown' : 'schemes.none')}>
        <p>{words.say(isUnknown ? 'schemes.unknownText' : 'schemes.noneText')}</p>
      </Message>
      <p>
        <LinkButton look="main" href={addressOf({ screen: 'schemes' })}>
          {words.say('schemes.toList')}
        </LinkButton>
      </p>
    </>
  );
}

/** Which scheme this is, and how far its records go. */
export function SchemeBadge({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <>
      <strong>{scheme.profile.name}</strong>
      {scheme.origin === 'made-up' && <MadeUp />}
      {scheme.dataAsAt !== null && (
        <span>{words.say('overview.asAt', { day: words.day(scheme.dataAsAt) })}</span>
      )}
    </>
  );
}

/** Marks a scheme in which nothing is real. */
export function MadeUp() {
  const words = useWords();
  return (
    <Chip tone="brand" icon="info" title={words.say('app.madeUpExplained')}>
      {words.say('app.madeUp')}
    </Chip>
  );
}
