import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { addressOf } from '#state';
import { LinkButton, Message, useWords } from '#ui';
import { MaternityChart } from '../overview/maternity-chart.tsx';
import { FactList } from './fact-list.tsx';
import { figureOf, figuresFor } from './figure.ts';
import styles from './maternity.module.css';

interface PartProps {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}

const UPTAKE = 'maternity-benefit-uptake';
/** Those that the catalogue has are shown. */
const BESIDE = [
  'expected-births',
  'observed-to-expected-deliveries',
  'early-maternity-share',
  'skilled-birth-attendance',
  'newborn-enrolment',
] as const;

/** Uptake of the benefit against births expected; without a basis, what to add, and what stands in for it. */
export function Uptake({ scheme, periods }: PartProps) {
  const words = useWords();
  const { at } = periods;
  const uptake = figureOf(UPTAKE, periods, at);
  const isWithoutBasis = uptake?.now.reason === 'no-maternity-basis';
  const first = isWithoutBasis
    ? ['delivery-claims-per-1000-women', 'deliveries']
    : [UPTAKE, ...(uptake?.now.value === null ? ['delivery-claims-per-1000-women'] : ['deliveries'])];
  const beside = isWithoutBasis ? BESIDE.filter((id) => id !== 'expected-births') : BESIDE;
  const figures = [
    ...figuresFor([...first, ...beside, ['caesarean-rate', 'population']], periods, at),
    ...figuresFor(
      [
        ['maternal-outcome-count', 'stillbirths'],
        ['maternal-outcome-count', 'maternal-deaths'],
      ],
      periods,
      at,
    ).filter(({ now }) => now.value !== null),
  ];
  return (
    <>
      {isWithoutBasis && <WithoutBasis scheme={scheme} />}
      <FactList
        scheme={scheme}
        periods={periods}
        figures={figures}
        label={words.say('maternity.uptakeFacts')}
      />
      {!isWithoutBasis && <MaternityChart scheme={scheme} periods={periods} />}
    </>
  );
}

/** What to add so that births can be expected. */
function WithoutBasis({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <Message tone="info" title={words.say('maternity.noBasis')}>
      <p>{words.say('maternity.noBasisText')}</p>
      <p className={styles.doors}>
        <LinkButton look="main" href={addressOf({ screen: 'settings', scheme: scheme.id })}>
          {words.say('maternity.toSettings')}
        </LinkButton>
        <LinkButton href={addressOf({ screen: 'records', scheme: scheme.id })}>
          {words.say('maternity.toRecords')}
        </LinkButton>
      </p>
    </Message>
  );
}
