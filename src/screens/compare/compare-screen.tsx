import { useMemo } from 'react';
import type { CompareRequest } from '#engine';
import {
  addressOf,
  useCompared,
  useCompareView,
  useComparing,
  useGiven,
  useReceived,
  isOfWorkshop,
  useSchemes,
} from '#state';
import { LinkButton, Message, Page, ProgressBar, useWords, Waiting } from '#ui';
import { useArrival } from '../arrival.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { chosenIds, comparables, type Comparable } from './chosen.ts';
import { ChooseSchemes } from './choose-schemes.tsx';
import styles from './compare.module.css';
import { CompareControls } from './controls.tsx';
import { useDrawnView } from './drawn-view.ts';
import { Narrowed } from './narrowing.tsx';
import { Received } from './received.tsx';
import { requestOf } from './request.ts';
import { useSide } from './side.ts';
import { Unjudged } from './unjudged.tsx';
import { LOOKS, type LookProps } from './looks.tsx';

/** Schemes side by side: what may be compared, how each stands, and what chance leaves open. */
export default function CompareScreen() {
  const words = useWords();
  const title = words.say('compare.title');
  useArrival(title);
  const { view } = useCompareView();
  const { data: schemes, error: listError } = useSchemes();
  const { data: received, error: receivedError } = useReceived();
  const { data: given } = useGiven();
  const all = useMemo(
    () =>
      comparables(
        (schemes ?? []).filter((scheme) => !isOfWorkshop(scheme)),
        received ?? [],
        words.locale,
      ),
    [schemes, received, words],
  );
  const everyone = useMemo(() => all.map(({ id }) => id), [all]);
  // All there are to the engine would be those of lessons too.
  const isAll = schemes?.some(isOfWorkshop) !== true;
  const request = useMemo(
    () => requestOf({ ...view, schemes: chosenIds(view, all) ?? (isAll ? null : everyone) }),
    [view, all, isAll, everyone],
  );
  const isListed = schemes !== undefined && received !== undefined;
  const { data, error, isPending, isPlaceholderData } = useCompared(request, isListed);
  const isWaiting = isPending || isPlaceholderData;
  const drawn = useDrawnView(view, !isPlaceholderData);
  const side = useSide(data, drawn ?? view, words, given, everyone);
  const trouble = listError ?? receivedError ?? error;
  return (
    <Page title={title} width="full">
      {trouble && <TroubleMessage error={trouble} />}
      {!trouble && isWaiting && view.hideBelow !== null && <Hiding />}
      {!trouble && isPending && view.hideBelow === null && <Waiting label={words.say('compare.waiting')} />}
      {side && side.all.length < 2 && <TooFew all={all} />}
      {side && side.all.length >= 2 && (
        <div className={view.isLarge ? styles.large : undefined} aria-busy={isPlaceholderData}>
          <CompareControls side={side} view={view} all={all} given={given ?? []} />
          {drawn && (
            <div className={isPlaceholderData ? styles.old : undefined}>
              <Looked side={side} view={drawn} request={request} />
            </div>
          )}
        </div>
      )}
      {!view.isAnonymous && (
        <div className="no-print">
          <Received isFolded />
        </div>
      )}
    </Page>
  );
}

/** Schemes in the way of looking at them that a view says. */
function Looked({ side, view, request }: LookProps & { readonly request: CompareRequest }) {
  const words = useWords();
  const Look = LOOKS[view.look];
  return (
    <>
      <Narrowed side={side} view={view} />
      <Unjudged side={side} view={view} request={request} />
      {side.answer.ends.length === 0 ? (
        <Message tone="info" title={words.say('compare.noMonths')} />
      ) : (
        <Look side={side} view={view} />
      )}
    </>
  );
}

/** How far the hiding of small counts is, which takes longer than counting. */
function Hiding() {
  const words = useWords();
  const progress = useComparing();
  const { done, total } = progress ?? { done: 0, total: 0 };
  const label = words.say(progress ? 'compare.hiding' : 'compare.waiting', { done, total });
  return <ProgressBar label={label} share={progress && done / total} />;
}

function TooFew({ all }: { readonly all: readonly Comparable[] }) {
  const words = useWords();
  return (
    <>
      {all.length >= 2 && <ChooseSchemes all={all} />}
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
