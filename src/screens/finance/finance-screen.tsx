import type { SchemeSummary } from '#engine';
import type { IndicatorId } from '#indicators';
import { figuresOf, known, type Periods } from '#reports';
import { Section, useWords } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';
import { ClaimsChart } from '../overview/claims-chart.tsx';
import { TileWithTarget } from '../overview/tiles.tsx';
import tiles from '../overview/tiles.module.css';
import { Budget } from './budget.tsx';
import { Development } from './development.tsx';
import { MissingRecords } from './missing-records.tsx';
import { Statement } from './statement.tsx';

/** What tells how the scheme stands, beside its income and expenses. */
const STANDING: readonly IndicatorId[] = [
  'combined-ratio',
  'net-income-ratio',
  'self-financing-rate',
  'grant-dependency',
  'solvency-ratio',
  'liquidity-ratio',
  'reserve-months',
  'cash-runway',
  'claims-reserve',
  'reserve-run-off',
  'investment-concentration',
  'return-on-investments',
];

export default function FinanceScreen() {
  const words = useWords();
  return (
    <FigurePage title={words.say('looks.finance')}>
      {(scheme, periods) => (
        <>
          <MissingRecords scheme={scheme} />
          <Statement scheme={scheme} periods={periods} />
          <ClaimsChart scheme={scheme} periods={periods} isAgainstBoth />
          <Standing scheme={scheme} periods={periods} />
          <Budget scheme={scheme} periods={periods} />
          <Development scheme={scheme} />
        </>
      )}
    </FigurePage>
  );
}

function Standing({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  return (
    <Section title={words.say('finance.standing')}>
      {/* Tiles stand a level deeper where they stand by domain. */}
      <h3 className="visually-hidden">{words.say('domain.viability')}</h3>
      <ul className={tiles.tiles}>
        {STANDING.map((id) => (
          <li key={id} className={tiles.tile}>
            <TileWithTarget
              scheme={scheme}
              periods={periods}
              tile={figuresOf(known(id), periods, periods.at)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
