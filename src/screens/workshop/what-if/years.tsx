import { useMemo } from 'react';
import { ChartFrame, LinesChart } from '#charts';
import type { SchemeSummary } from '#engine';
import { useMoved } from '#state';
import { Button, Page, Section, Table, useWords, Waiting } from '#ui';
import {
  assumptionsFrom,
  beginningMeasures,
  projected,
  usedUpIn,
  type Assumptions,
  type Begun,
  type ProjectedYear,
  type TellableAssumption,
} from '#workshop';
import { useArrival } from '../../arrival.ts';
import { usePeriods } from '../../figures/periods.ts';
import { axisOf } from '../../figures/axis.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { BackToChoices } from './back.tsx';
import { Lever, within } from './lever.tsx';
import { Resting } from './resting.tsx';
import { Unknown } from './unknown.tsx';
import styles from './what-if.module.css';
import { WithScheme } from './with-scheme.tsx';

const YEARS = 5;

/** Round numbers of no scheme: claims that grow faster than contributions. */
const ROUND: Assumptions = {
  insured: 2000,
  renewal: 0.75,
  joining: 600,
  contribution: 500,
  contributionGrowth: 0.03,
  claims: 380,
  claimsGrowth: 0.09,
  expenses: 180_000,
  expensesGrowth: 0.05,
  reserve: 250_000,
  interest: 0.04,
};
const NAMES = Object.keys(ROUND) as ReadonlyArray<keyof Assumptions>;
const SHARES: ReadonlySet<keyof Assumptions> = new Set([
  'renewal',
  'contributionGrowth',
  'claimsGrowth',
  'expensesGrowth',
  'interest',
]);
/** Of shares, as they are: nobody renews twice, and what grows tenfold in a year is no assumption. */
const MOST_SHARE = 10;
const MOST: Readonly<Partial<Record<keyof Assumptions, number>>> = { renewal: 1 };
/** Nothing falls by more than all there is. */
const LEAST: Readonly<Partial<Record<keyof Assumptions, number>>> = {
  contributionGrowth: -1,
  claimsGrowth: -1,
  expensesGrowth: -1,
  interest: -1,
};

/** An assumption as it may have been moved: what an address says beyond that is cut off at it. */
function withinReach(name: keyof Assumptions, value: number, start: number): number {
  return within(value, start, mostOf(name), LEAST[name]);
}

function mostOf(name: keyof Assumptions): number | undefined {
  return MOST[name] ?? (SHARES.has(name) ? MOST_SHARE : undefined);
}

/** Renewals, money and the reserve over five years, under assumptions that can be moved. */
export function Years() {
  const words = useWords();
  const title = words.say('what-if.panel.years');
  useArrival(title);
  return (
    <Page title={title}>
      <p className={styles.says}>{words.say('what-if.yearsText')}</p>
      <WithScheme>
        {(scheme, choice) => (
          <>
            <div className={styles.settings}>{choice}</div>
            <OfScheme key={scheme.id} scheme={scheme} />
          </>
        )}
      </WithScheme>
      <BackToChoices to="ofScheme" />
    </Page>
  );
}

function OfScheme({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const measures = useMemo(() => beginningMeasures(), []);
  const { isPending, error, periods } = usePeriods(scheme, measures);
  if (error) return <TroubleMessage error={error} />;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (!periods) return <YearLevers start={ROUND} says={words.say('what-if.yearsRound')} unknown={[]} />;
  const { counted, at, grain } = periods;
  const told = assumptionsFrom(counted, at);
  const names = Object.keys(told) as readonly TellableAssumption[];
  const period = counted.periods[at];
  const known = names.flatMap((name) => {
    const { number } = told[name];
    return number === null ? [] : [[name, number] as const];
  });
  return (
    <YearLevers
      start={{ ...ROUND, ...Object.fromEntries(known) }}
      says={words.say('what-if.yearsOwn', {
        scheme: scheme.profile.name,
        period: period ? words.period(period, grain) : '',
      })}
      unknown={names.map((name) => [name, told[name]] as const)}
    />
  );
}

interface YearLeversProps {
  readonly start: Assumptions;
  readonly says: string;
  readonly unknown: ReadonlyArray<readonly [TellableAssumption, Begun]>;
}

function YearLevers({ start, says: begins, unknown }: YearLeversProps) {
  const words = useWords();
  const [moved, setMoved] = useMoved();
  const given: Assumptions = { ...start };
  for (const name of NAMES)
    Object.assign(given, { [name]: withinReach(name, moved[name] ?? start[name], start[name]) });
  const course = projected(given, YEARS);
  const usedUp = usedUpIn(course);
  const number = (value: number) => words.number(Math.round(value));
  const says =
    usedUp === null
      ? words.say('what-if.lasts', { years: YEARS, reserve: number(course.at(-1)?.reserve ?? 0) })
      : words.say('what-if.usedUp', { year: usedUp });
  const factor = (name: keyof Assumptions) => (SHARES.has(name) ? 100 : 1);
  const inLever = (name: keyof Assumptions, limit: number | undefined) =>
    limit === undefined ? undefined : limit * factor(name);
  const saidOf = (name: keyof Assumptions) =>
    SHARES.has(name) ? words.percent(given[name], 1) : words.number(Math.round(given[name]));
  const onLever = (name: keyof Assumptions) => words.number(Math.round(start[name] * factor(name) * 10) / 10);
  return (
    <>
      <div className={styles.two}>
        <Section
          title={words.say('what-if.levers')}
          beside={
            <Button size="small" onClick={() => setMoved({})}>
              {words.say('what-if.reset')}
            </Button>
          }
        >
          <p className={styles.hint}>{begins}</p>
          {unknown.map(([name, begun]) => (
            <Unknown
              key={name}
              name={words.sayCode('what-if.years', name)}
              begun={begun}
              value={onLever(name)}
            />
          ))}
          <div className={styles.levers}>
            {NAMES.map((name) => (
              <Lever
                key={name}
                label={words.sayCode('what-if.years', name)}
                value={given[name] * factor(name)}
                start={start[name] * factor(name)}
                isWhole
                said={saidOf(name)}
                most={inLever(name, MOST[name])}
                mostTyped={inLever(name, mostOf(name))}
                leastTyped={inLever(name, LEAST[name])}
                onMove={(value) => setMoved({ ...moved, [name]: value / factor(name) })}
              />
            ))}
          </div>
        </Section>
        <div className={styles.results}>
          <Resting of={JSON.stringify(given)} className={styles.says}>
            <p>
              <strong>{says}</strong>
            </p>
          </Resting>
          <YearsChart course={course} />
        </div>
      </div>
      <YearsTable course={course} />
    </>
  );
}

/** The reserve at the end of each year. */
function YearsChart({ course }: { readonly course: readonly ProjectedYear[] }) {
  const words = useWords();
  const number = (value: number) => words.number(Math.round(value));
  const yearName = (year: number) => words.say('what-if.year', { year });
  const heading = (text: string) => ({ shown: text, written: text });
  return (
    <ChartFrame
      title={words.say('what-if.yearsChart')}
      scheme={null}
      source={words.say('what-if.projected')}
      fileName="projection.csv"
      table={{
        headings: [heading(words.say('what-if.yearHeading')), heading(words.say('what-if.reserveHeading'))],
        rows: course.map(({ year, reserve }) => [
          { shown: yearName(year), written: year },
          { shown: number(reserve), written: reserve },
        ]),
      }}
    >
      <LinesChart
        label={words.say('what-if.yearsChart')}
        periods={course.map(({ year }) => ({ label: yearName(year), name: yearName(year) }))}
        lines={[
          {
            key: 'reserve',
            name: words.say('what-if.reserveHeading'),
            colour: 'var(--mark-1)',
            values: course.map(({ reserve }) => reserve),
            marks: course.map(() => 'hollow' as const),
          },
        ]}
        format={number}
        axis={axisOf('money', words)}
        isProjected
      />
    </ChartFrame>
  );
}

/** All flows of every year. */
function YearsTable({ course }: { readonly course: readonly ProjectedYear[] }) {
  const words = useWords();
  const number = (value: number) => words.number(Math.round(value));
  const yearName = (year: number) => words.say('what-if.year', { year });
  const columns: ReadonlyArray<readonly [string, (year: ProjectedYear) => string]> = [
    [words.say('what-if.insuredHeading'), ({ insured }) => number(insured)],
    [words.say('what-if.incomeHeading'), ({ contributions }) => number(contributions)],
    [words.say('what-if.investmentHeading'), ({ investment }) => number(investment)],
    [words.say('what-if.claimsHeading'), ({ claims }) => number(claims)],
    [words.say('what-if.expensesHeading'), ({ expenses }) => number(expenses)],
    [words.say('what-if.resultHeading'), ({ result }) => number(result)],
    [words.say('what-if.reserveHeading'), ({ reserve }) => number(reserve)],
    [
      words.say('what-if.solvencyHeading'),
      ({ reserveRatio }) =>
        reserveRatio === null ? words.say('indicator.noFigure') : words.percent(reserveRatio, 0),
    ],
  ];
  return (
    <Table
      label={words.say('what-if.yearsTable')}
      isLabelHidden={false}
      columns={[
        {
          key: 'year',
          heading: words.say('what-if.yearHeading'),
          isHeading: true,
          cell: ({ year }: ProjectedYear) => yearName(year),
        },
        ...columns.map(([name, cell]) => ({ key: name, heading: name, isNumber: true, cell })),
      ]}
      rows={course}
      rowKey={({ year }) => String(year)}
    />
  );
}
