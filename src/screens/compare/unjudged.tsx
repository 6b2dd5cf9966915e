import { useCallback } from 'react';
import type { CompareAnswer, CompareRequest } from '#engine';
import { cellAt, FEWEST_SCHEMES } from '#indicators';
import { useCompared, useCompareView, type CompareLook, type CompareView } from '#state';
import type { Month } from '#units';
import { Button, Message, useWords } from '#ui';
import { againstWords } from './held-against.ts';
import { isAnyJudged } from './legend.tsx';
import { useOnceDrawn } from './once-drawn.ts';
import type { Side } from './side.ts';
import { periodWords } from './source-words.ts';

/** Looks in which values are coloured by where they stand. */
const COLOURED: ReadonlySet<CompareLook> = new Set(['grid', 'dots', 'funnel', 'spine']);

/** How far back it is looked for a period in which values are firm, in months. */
const MONTHS_BACK = { month: 12, quarter: 15, year: 36, rolling12: 12 } as const;

/** The share of schemes that have to be firm in a period before it is proposed. */
const MOST = 2 / 3;

/** Why nothing is coloured where nothing is, and the way to where something may be. */
export function Unjudged({
  side,
  view,
  request,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly request: CompareRequest;
}) {
  const begin = useCallback(() => whyInSteps(side, view), [side, view]);
  const why = useOnceDrawn(begin);
  if (why === null) return null;
  if (why === 'two-schemes') return <TwoSchemes side={side} view={view} />;
  return <TooFewFirm side={side} view={view} request={request} />;
}

type Why = 'two-schemes' | 'few-firm';

function* whyInSteps(side: Side, view: CompareView): Generator<undefined, Why | null> {
  yield;
  return COLOURED.has(view.look) ? whyUnjudged(side, view) : null;
}

/** Why nothing can be judged; null where something can, or where it is not for want of firm values. */
export function whyUnjudged(side: Side, { benchmark }: CompareView): Why | null {
  if (isAnyJudged(side)) return null;
  const reasons = new Set(side.columns.map((column) => side.benchmark(column).reason));
  const isOfMany = benchmark === 'pooled' || benchmark === 'median';
  const alike = side.rows.filter(({ isOtherVersion }) => !isOtherVersion);
  if (isOfMany && alike.length < FEWEST_SCHEMES && reasons.has('too-few-schemes')) return 'two-schemes';
  return reasons.has('too-few-schemes') || reasons.has('scheme-not-firm') ? 'few-firm' : null;
}

function TwoSchemes({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const { change } = useCompareView();
  const others = side.rows.filter(({ isMine, isOtherVersion }) => !isMine && !isOtherVersion);
  return (
    <div className="no-print">
      <Message
        tone="info"
        title={words.say('compare.unjudged.two', { benchmark: againstWords(side, view, words) })}
      >
        {others.map(({ scheme, name }) => (
          <Button
            key={scheme.id}
            size="small"
            onClick={() => change({ benchmark: 'scheme', benchmarkOf: scheme.id })}
          >
            {words.say('compare.unjudged.against', { name })}
          </Button>
        ))}
      </Message>
    </div>
  );
}

function TooFewFirm({
  side,
  view,
  request,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly request: CompareRequest;
}) {
  const words = useWords();
  const { change } = useCompareView();
  const end = side.answer.ends.at(-1) ?? null;
  const { data, isPlaceholderData } = useCompared({
    ...request,
    ...{ end, length: MONTHS_BACK[view.grain], isByAgeAndSex: false },
  });
  const firm = data && !isPlaceholderData ? firmEnd(data) : null;
  return (
    <div className="no-print">
      <Message
        tone="info"
        title={words.say('compare.unjudged.few', { period: periodWords(side, view, words) })}
      >
        {firm !== null && firm !== end && (
          <Button size="small" onClick={() => change({ end: firm })}>
            {words.say('compare.unjudged.show', { month: words.month(firm) })}
          </Button>
        )}
      </Message>
    </div>
  );
}

/**
 * The latest month asked in which periods end that most schemes have firm values of; of several indicators, in at least half
 * of those that can be had so in any month. Null where there is none.
 */
export function firmEnd({ cells, columns, ends, offered }: CompareAnswer): Month | null {
  const need = Math.max(FEWEST_SCHEMES, Math.ceil(cells.rows * MOST));
  const had = ends.map((_, period) => {
    const isHad = (column: number) => {
      const firm = Array.from({ length: cells.rows }, (_, row) => cellAt(cells, { row, column, period }));
      return firm.filter(({ status, value }) => status === 'ok' && value !== null).length >= need;
    };
    return columns.filter((_, column) => isHad(column)).length;
  });
  const most = Math.max(0, ...had);
  const found = ends.findLast((end, period) => offered.includes(end) && (had[period] ?? 0) * 2 >= most);
  return most === 0 ? null : (found ?? null);
}
