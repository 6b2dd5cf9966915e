import { useMemo } from 'react';
import { useCompared, useCompareView, useSchemes } from '#state';
import { LinkButton, Message, Page, useWords, Waiting } from '#ui';
import { addressOf } from '#state';
import { useArrival } from '../arrival.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './compare.module.css';
import { CompareControls } from './controls.tsx';
import { requestOf } from './request.ts';
import { useSide } from './side.ts';
import { LOOKS } from './looks.tsx';

/** Schemes side by side: what may be compared, how each stands, and what chance leaves open. */
export default function CompareScreen() {
  const words = useWords();
  const title = words.say('compare.title');
  useArrival(title);
  const { view } = useCompareView();
  const { data: schemes, error: listError } = useSchemes();
  const request = useMemo(() => requestOf(view), [view]);
  const { data, error, isPending, isPlaceholderData } = useCompared(request);
  const side = useSide(data, view, words);
  const Look = LOOKS[view.look];
  const trouble = listError ?? error;
  return (
    <Page title={title} width="full">
      {trouble && <TroubleMessage error={trouble} />}
      {!trouble && isPending && <Waiting label={words.say('compare.waiting')} />}
      {side && side.rows.length < 2 && <TooFew />}
      {side && side.rows.length >= 2 && (
        <div className={view.isLarge ? styles.large : undefined} aria-busy={isPlaceholderData}>
          <CompareControls side={side} view={view} schemes={schemes ?? []} />
          {side.answer.ends.length === 0 ? (
            <Message tone="info" title={words.say('compare.noMonths')} />
          ) : (
            <Look side={side} view={view} />
          )}
        </div>
      )}
    </Page>
  );
}

function TooFew() {
  const words = useWords();
  return (
    <>
      <Message tone="info" title={words.say('compare.tooFew')}>
        <p>{words.say('compare.tooFewText')}</p>
      </Message>
      <p>
        <LinkButton look="main" href={addressOf({ screen: 'schemes' })}>
          {words.say('schemes.toList')}
        </LinkButton>
      </p>
    </>
  );
}
