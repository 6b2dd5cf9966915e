import type { SchemeSummary } from '#engine';
import type { Periods, Standing } from '#reports';
import { SignalIcons } from '../figures/signal-icons.tsx';
import { useSignalled } from '../figures/signals.ts';

/** What the months of a tile's figure say beyond chance. */
export default function TileSignals({
  scheme,
  periods,
  tile,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly tile: Pick<Standing, 'indicator' | 'basis'>;
}) {
  const found = useSignalled(scheme, periods, tile);
  return found && <SignalIcons signalled={found} currency={scheme.profile.currency} />;
}
