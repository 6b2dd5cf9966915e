import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import type { IndicatorId } from '#indicators';
import { addressOf, keptOf, useView } from '#state';
import type { Basis } from '#indicators';
import type { Split } from '#measures';

/** Leads from a figure to the page of its indicator, for the same periods and groups. */
export function FigureLink({
  scheme,
  id,
  basis = null,
  split = null,
  children,
}: {
  readonly scheme: SchemeSummary;
  readonly id: IndicatorId;
  readonly basis?: Basis | null;
  readonly split?: Split | null;
  readonly children: ReactNode;
}) {
  const { view } = useView();
  const place = { ...keptOf(view), screen: 'indicator', scheme: scheme.id, indicator: id } as const;
  return <Link href={addressOf({ ...place, basis, split })}>{children}</Link>;
}
