import { useState } from 'react';
import { BarList, ChartFrame } from '#charts';
import type { SchemeSummary } from '#engine';
import { countsOf, type MeasureName } from '#measures';
import { Button, Message, Page, Section, useWords, Waiting } from '#ui';
import { linesFrom, PLAIN_LINES, priced, PRICING_MEASURES, type BenefitLine, type Price } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { usePeriods, useSplitCounted } from '../../figures/periods.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { BackToChoices } from './back.tsx';
import { Lever } from './lever.tsx';
import styles from './what-if.module.css';
import { WithScheme } from './with-scheme.tsx';

const MEASURES: readonly MeasureName[] = [
  ...PRICING_MEASURES,
  'earned-contributions',
  'families-at-end',
  'insured-at-end',
  'operating-expenses',
];
/** Usual in the feasibility guides: a tenth for bad years, a twentieth for a reserve. */
const SAFETY = 0.1;
const SURPLUS = 0.05;

/** What a contribution has to be: benefits one by one, and what is put on top. */
export function Pricing() {
  const words = useWords();
  const title = words.say('what-if.panel.pricing');
  useArrival(title);
  return (
    <Page title={title}>
      <p className={styles.says}>{words.say('what-if.pricingText')}</p>
      <WithScheme>
        {(scheme, choice) => (
          <>
            <div className={styles.settings}>{choice}</div>
            <OfScheme key={scheme.id} scheme={scheme} />
          </>
        )}
      </WithScheme>
      <BackToChoices />
    </Page>
  );
}

/** What pricing begins with. */
interface Beginning {
  readonly says: string;
  readonly lines: readonly BenefitLine[];
  readonly operating: number;
  readonly persons: number;
  /** What a person-year brings at present; null where that is not known. */
  readonly present: number | null;
}

function OfScheme({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { isPending, error, periods } = usePeriods(scheme, MEASURES);
  const { divided, error: splitError } = useSplitCounted(
    scheme,
    { grain: periods?.grain ?? 'month', measures: MEASURES },
    'benefit',
  );
  const trouble = error ?? splitError;
  if (trouble) return <TroubleMessage error={trouble} />;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (!periods) return <Message tone="info" title={words.say('overview.noMonths')} />;
  if (!divided) return <Waiting label={words.say('app.loading')} />;
  const { counted, at, grain } = periods;
  const numberOf = (name: MeasureName) => {
    const number = countsOf(counted, name).values[at];
    return number === undefined || Number.isNaN(number) ? null : number;
  };
  const over = (above: MeasureName, below: MeasureName) => {
    const [a, b] = [numberOf(above), numberOf(below)];
    return a === null || b === null || b === 0 ? null : a / b;
  };
  const own = linesFrom(divided.counted, at);
  const period = counted.periods[at];
  const beginning: Beginning = {
    says:
      own.length > 0 && period
        ? words.say('what-if.ownLines', { scheme: scheme.profile.name, period: words.period(period, grain) })
        : words.say('what-if.plainLines'),
    lines: own.length > 0 ? own : PLAIN_LINES,
    operating: over('operating-expenses', 'insured-years') ?? 0,
    persons: over('insured-at-end', 'families-at-end') ?? 1,
    present: over('earned-contributions', 'insured-years'),
  };
  return <PriceLevers currency={scheme.profile.currency} beginning={beginning} name={scheme.profile.name} />;
}

interface PriceLeversProps {
  readonly currency: string;
  readonly beginning: Beginning;
  readonly name: string;
}

function PriceLevers({ currency, beginning, name }: PriceLeversProps) {
  const words = useWords();
  const start = {
    lines: beginning.lines,
    safety: SAFETY,
    operating: beginning.operating,
    surplus: SURPLUS,
    persons: beginning.persons,
  };
  const [given, setGiven] = useState(start);
  const price = priced(given.lines, given);
  const money = (value: number) => words.quantity(value, 'money', currency);
  const parts = [
    ...given.lines.map(({ benefit }, i) => ({
      key: benefit,
      name: words.group('benefit', benefit),
      value: price.byLine[i] ?? 0,
      colour: 'var(--mark-1)',
    })),
    { key: ' safety', name: words.say('what-if.safetyName'), value: price.safety, colour: 'var(--mark-2)' },
    {
      key: ' run',
      name: words.say('what-if.operatingName'),
      value: price.operating,
      colour: 'var(--mark-3)',
    },
    {
      key: ' surplus',
      name: words.say('what-if.surplusName'),
      value: price.surplus,
      colour: 'var(--mark-4)',
    },
  ];
  const setLine = (i: number, change: Partial<BenefitLine>) =>
    setGiven({ ...given, lines: given.lines.map((line, j) => (j === i ? { ...line, ...change } : line)) });
  const loadings = [
    ['safety', words.say('what-if.safety'), 100],
    ['operating', words.say('what-if.operating'), 1],
    ['surplus', words.say('what-if.surplus'), 100],
    ['persons', words.say('what-if.persons'), 1],
  ] as const;
  const heading = (text: string) => ({ shown: text, written: text });
  const all = [...parts, { key: ' all', name: words.say('what-if.contribution'), value: price.contribution }];
  return (
    <div className={styles.two}>
      <Section
        title={words.say('what-if.levers')}
        beside={
          <Button size="small" onClick={() => setGiven(start)}>
            {words.say('what-if.reset')}
          </Button>
        }
      >
        <p className={styles.hint}>{beginning.says}</p>
        <div className={styles.levers}>
          <LineLevers lines={given.lines} start={beginning.lines} onMove={setLine} />
          {loadings.map(([key, label, factor]) => (
            <Lever
              key={key}
              label={label}
              value={given[key] * factor}
              start={start[key] * factor}
              isWhole={factor === 100}
              onMove={(value) => setGiven({ ...given, [key]: value / factor })}
            />
          ))}
        </div>
      </Section>
      <div className={styles.results}>
        <PriceSays price={price} persons={given.persons} present={beginning.present} money={money} />
        <ChartFrame
          title={words.say('what-if.priceChart')}
          scheme={name}
          source={words.say('what-if.priceSource')}
          fileName="contribution.csv"
          table={{
            headings: [heading(words.say('what-if.part')), heading(words.say('what-if.aPerson'))],
            rows: all.map((part) => [
              { shown: part.name, written: part.name },
              { shown: money(part.value), written: part.value },
            ]),
          }}
        >
          <BarList bars={parts.map((part) => ({ ...part, label: money(part.value) }))} />
        </ChartFrame>
      </div>
    </div>
  );
}

/** What the price comes to, beside what is asked at present. */
function PriceSays({
  price,
  persons,
  present,
  money,
}: {
  readonly price: Price;
  readonly persons: number;
  readonly present: number | null;
  readonly money: (value: number) => string;
}) {
  const words = useWords();
  const gap = (present ?? 0) - price.contribution;
  return (
    <div aria-live="polite" className={styles.says}>
      <p>
        <strong>
          {words.say('what-if.priceSays', {
            person: money(price.contribution),
            family: money(price.contribution * persons),
            pure: money(price.pure),
          })}
        </strong>
      </p>
      {present !== null && (
        <p>
          {words.say('what-if.presentSays', {
            present: money(present),
            difference: gap < 0 ? 'less' : 'more',
            gap: money(Math.abs(gap)),
          })}
        </p>
      )}
    </div>
  );
}

/** How often each benefit is used, and what a case costs. */
function LineLevers({
  lines,
  start,
  onMove,
}: {
  readonly lines: readonly BenefitLine[];
  readonly start: readonly BenefitLine[];
  readonly onMove: (line: number, change: Partial<BenefitLine>) => void;
}) {
  const words = useWords();
  return (
    <>
      {lines.flatMap(({ benefit, incidence, cost }, i) => {
        const of = { benefit: words.group('benefit', benefit) };
        const first = start[i];
        return [
          <Lever
            key={`${benefit} incidence`}
            label={words.say('what-if.incidence', of)}
            value={incidence * 1000}
            start={(first?.incidence ?? 0) * 1000}
            onMove={(value) => onMove(i, { incidence: value / 1000 })}
          />,
          <Lever
            key={`${benefit} cost`}
            label={words.say('what-if.cost', of)}
            value={cost}
            start={first?.cost ?? 0}
            isWhole
            onMove={(value) => onMove(i, { cost: value })}
          />,
        ];
      })}
    </>
  );
}
