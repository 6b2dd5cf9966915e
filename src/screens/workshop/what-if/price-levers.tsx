import { BarList, ChartFrame } from '#charts';
import { useMoved, type Moved } from '#state';
import { Button, Section, useWords } from '#ui';
import { priced, type BenefitLine, type Price, type PriceBeginning } from '#workshop';
import { Lever, within } from './lever.tsx';
import { Resting } from './resting.tsx';
import { Unknown } from './unknown.tsx';
import styles from './what-if.module.css';

/** Round numbers that are nobody's, and said to be so: a tenth for bad years, a twentieth to build a reserve. */
const SAFETY = 0.1;
const SURPLUS = 0.05;
/** Where the records do not tell what it costs to run the scheme, and how large a family is. */
const PLAIN_OPERATING = 50;
const PLAIN_PERSONS = 4;

/** What is put on top of benefits, by the names that the address has for it, each times this on its lever. */
const LOADINGS = { safety: 100, operating: 1, surplus: 100, persons: 1 } as const;
type Loading = keyof typeof LOADINGS;
const LOADING_NAMES = Object.keys(LOADINGS) as readonly Loading[];

interface PriceLeversProps {
  readonly currency: string;
  readonly name: string;
  /** Where the lines come from. */
  readonly says: string;
  readonly lines: readonly BenefitLine[];
  readonly beginning: PriceBeginning;
}

/** A contribution from its parts, each of which can be moved. */
export function PriceLevers({ currency, name, says, lines: begun, beginning }: PriceLeversProps) {
  const words = useWords();
  const [moved, setMoved] = useMoved();
  const start: Readonly<Record<Loading, number>> = {
    safety: SAFETY,
    operating: beginning.operating.number ?? PLAIN_OPERATING,
    surplus: SURPLUS,
    persons: beginning.persons.number ?? PLAIN_PERSONS,
  };
  const of = (key: string, plain: number) => within(moved[key] ?? plain, 0);
  // The costliest first, as it was to begin with: lines do not change places while they are moved.
  const first = [...begun].sort((a, b) => b.incidence * b.cost - a.incidence * a.cost);
  const lines = first.map(({ benefit, incidence, cost }) => ({
    benefit,
    incidence: of(`${benefit}.cases`, incidence),
    cost: of(`${benefit}.cost`, cost),
  }));
  const loadings = {
    safety: of('safety', start.safety),
    operating: of('operating', start.operating),
    surplus: of('surplus', start.surplus),
    persons: of('persons', start.persons),
  };
  const price = priced(lines, loadings);
  const money = (value: number) => words.quantity(value, 'money', currency);
  const saidOf: Readonly<Record<Loading, string>> = {
    safety: words.percent(loadings.safety, 1),
    operating: money(loadings.operating),
    surplus: words.percent(loadings.surplus, 1),
    persons: words.number(loadings.persons, 1),
  };
  return (
    <div className={styles.two}>
      <Section
        title={words.say('what-if.levers')}
        beside={
          <Button size="small" onClick={() => setMoved({})}>
            {words.say('what-if.reset')}
          </Button>
        }
      >
        <p className={styles.hint}>{says}</p>
        <p className={styles.hint}>{words.say('what-if.roundLoadings')}</p>
        {(['operating', 'persons'] as const).map((key) => (
          <Unknown
            key={key}
            name={words.say(`what-if.${key}`)}
            begun={beginning[key]}
            value={key === 'operating' ? money(start.operating) : words.number(start.persons)}
          />
        ))}
        <LineLevers lines={lines} start={first} price={price} moved={moved} onMove={setMoved} money={money} />
        <div className={styles.levers}>
          {LOADING_NAMES.map((key) => (
            <Lever
              key={key}
              label={words.say(`what-if.${key}`)}
              value={loadings[key] * LOADINGS[key]}
              start={start[key] * LOADINGS[key]}
              isWhole={LOADINGS[key] === 100}
              said={saidOf[key]}
              onMove={(value) => setMoved({ ...moved, [key]: value / LOADINGS[key] })}
            />
          ))}
        </div>
      </Section>
      <div className={styles.results}>
        <PriceSays
          price={price}
          persons={loadings.persons}
          present={beginning.present.number}
          money={money}
        />
        <PriceChart lines={lines} price={price} name={name} money={money} />
      </div>
    </div>
  );
}

/** How many benefits have their levers open to begin with. */
const OPEN = 2;

/** How often each benefit is used, and what a case costs. */
function LineLevers({
  lines,
  start,
  price,
  moved,
  onMove,
  money,
}: {
  readonly lines: readonly BenefitLine[];
  readonly start: readonly BenefitLine[];
  readonly price: Price;
  readonly moved: Moved;
  readonly onMove: (moved: Moved) => void;
  readonly money: (value: number) => string;
}) {
  const words = useWords();
  return lines.map(({ benefit, incidence, cost }, i) => {
    const of = { benefit: words.group('benefit', benefit) };
    const first = start[i];
    return (
      <details key={benefit} className={styles.benefit} open={i < OPEN}>
        <summary>{words.say('what-if.benefitSums', { ...of, cost: money(price.byLine[i] ?? 0) })}</summary>
        <div className={styles.levers}>
          <Lever
            label={words.say('what-if.incidence', of)}
            value={incidence * 1000}
            said={words.number(incidence * 1000, 1)}
            start={(first?.incidence ?? 0) * 1000}
            onMove={(value) => onMove({ ...moved, [`${benefit}.cases`]: value / 1000 })}
          />
          <Lever
            label={words.say('what-if.cost', of)}
            value={cost}
            said={money(cost)}
            start={first?.cost ?? 0}
            isWhole
            onMove={(value) => onMove({ ...moved, [`${benefit}.cost`]: value })}
          />
        </div>
      </details>
    );
  });
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
    <Resting of={JSON.stringify([price, persons])} className={styles.says}>
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
    </Resting>
  );
}

/** The parts of the contribution beside one another. */
function PriceChart({
  lines,
  price,
  name,
  money,
}: {
  readonly lines: readonly BenefitLine[];
  readonly price: Price;
  readonly name: string;
  readonly money: (value: number) => string;
}) {
  const words = useWords();
  const loading = (key: 'safety' | 'operating' | 'surplus', colour: string) => ({
    key: ` ${key}`,
    name: words.say(`what-if.${key}Name`),
    value: price[key],
    colour,
  });
  const parts = [
    ...lines.map(({ benefit }, i) => ({
      key: benefit,
      name: words.group('benefit', benefit),
      value: price.byLine[i] ?? 0,
      colour: 'var(--mark-1)',
    })),
    loading('safety', 'var(--mark-2)'),
    loading('operating', 'var(--mark-3)'),
    loading('surplus', 'var(--mark-4)'),
  ];
  const heading = (text: string) => ({ shown: text, written: text });
  const all = [...parts, { key: ' all', name: words.say('what-if.contribution'), value: price.contribution }];
  return (
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
      <BarList
        whole={price.contribution}
        bars={parts.map((part) => ({ ...part, label: money(part.value) }))}
      />
    </ChartFrame>
  );
}
