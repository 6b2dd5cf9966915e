import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import { addressOf, keptOf, useView } from '#state';
import type { Figure } from './figure.ts';

/** The name of a figure, leading to its indicator's page on the same basis. */
export function FigureLink({
  scheme,
  figure: { indicator, basis },
  name,
  className,
}: {
  readonly scheme: SchemeSummary;
  readonly figure: Figure;
  readonly name: string;
  readonly className?: string | undefined;
}) {
  const { view } = useView();
  const place = {
    ...keptOf(view),
    screen: 'indicator',
    scheme: scheme.id,
    indicator: indicator.id,
    basis: basis === '' ? null : basis,
  } as const;
  return (
    <Link href={addressOf(place)} className={className}>
      {name}
    </Link>
  );
}
