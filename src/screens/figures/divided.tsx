import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { Counted, Split } from '#measures';
import { useWords, Waiting } from '#ui';
import type { Grain } from '#units';
import { TroubleMessage } from '../trouble-message.tsx';
import { useSplitCounted } from './periods.ts';

/** Shows something of a count divided by a split: once it is there, or why it cannot be had. */
export function Divided({
  scheme,
  grain,
  split,
  children,
}: {
  readonly scheme: SchemeSummary;
  readonly grain: Grain;
  readonly split: Split;
  readonly children: (counted: Counted) => ReactNode;
}) {
  const words = useWords();
  const { counted, error } = useSplitCounted(scheme, grain, split);
  if (error) return <TroubleMessage error={error} />;
  return counted ? children(counted) : <Waiting label={words.say('app.loading')} />;
}
