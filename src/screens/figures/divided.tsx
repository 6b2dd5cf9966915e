import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { Split } from '#measures';
import type { Narrowed, Periods } from '#reports';
import { useWords, Waiting } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
import { useSplitCounted } from './periods.ts';

/** Shows something of a count divided by a split: once it is there, or why it cannot be had. */
export function Divided({
  scheme,
  periods,
  split,
  children,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly split: Split;
  readonly children: (divided: Narrowed) => ReactNode;
}) {
  const words = useWords();
  const { divided, error } = useSplitCounted(scheme, periods, split);
  if (error) return <TroubleMessage error={error} />;
  return divided ? children(divided) : <Waiting label={words.say('app.loading')} />;
}
