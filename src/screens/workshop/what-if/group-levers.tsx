import { useMemo } from 'react';
import { ChartFrame, DotPlot, type DotRow } from '#charts';
import type { SchemeSummary } from '#engine';
import { measuresFor, measuresIn, valueOf, type Indicator, type IndicatorValue } from '#indicators';
import { countsOf, measureOf, type Counted, type MeasureName, type Split } from '#measures';
import { markOf, shown, type Periods } from '#reports';
import { useMoved, type Moved } from '#state';
import { Message, Section, Table, useWords, Waiting } from '#ui';
import { changed, changedGroups, sharing, shiftsOf } from '#workshop';
import { usePeriods, useSplitCounted } from '../../figures/periods.ts';
import { axisOf } from '../../figures/axis.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { Lever, within } from './lever.tsx';
import { LeversPage, LeversSection, type OfSchemeProps } from './levers-page.tsx';
import { Others } from './others.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { Resting } from './resting.tsx';
import styles from './what-if.module.css';

/** An indicator that is the shares of groups in their whole. */
export type OfGroups = Indicator & { readonly alwaysSplit: Split };

/** An indicator that is always told by group, with the number of each group to move. */
export function GroupLevers({ indicator }: { readonly indicator: OfGroups }) {
  return <LeversPage indicator={indicator} of={OfScheme} />;
}

function OfScheme({ indicator, scheme, choice }: OfSchemeProps<OfGroups>) {
  const words = useWords();
  const measures = useMemo(() => measuresFor([...sharing(movedBy(indicator)), indicator]), [indicator]);
  const { isPending, error, periods, wanted } = usePeriods(scheme, measures);
  const split = useSplitCounted(scheme, { grain: wanted, measures, ...periods }, indicator.alwaysSplit);
  const wrong = error ?? split.error;
  if (wrong) return <TroubleMessage error={wrong} />;
  if (!isPending && !periods) return <Message tone="info" title={words.say('overview.noMonths')} />;
  if (!periods || !split.divided) return <Waiting label={words.say('app.loading')} />;
  return (
    <>
      <PeriodChoice {...{ scheme, choice, wanted, periods }} />
      <Levers
        key={`${periods.grain} ${periods.at}`}
        {...{ indicator, scheme, periods, divided: split.divided.counted }}
      />
    </>
  );
}

/** What its groups are of, on the basis that stands first: the shares of it are the indicator. */
function movedBy({ bases }: Indicator): MeasureName[] {
  return bases.slice(0, 1).flatMap(([, formula]) => measuresIn(formula).slice(0, 1));
}

interface LeversProps {
  readonly indicator: OfGroups;
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  /** The same periods, by group. */
  readonly divided: Counted;
}

function Levers({ indicator, scheme, periods, divided }: LeversProps) {
  const words = useWords();
  const [moved, setMoved] = useMoved();
  const { counted, at } = periods;
  const { currency } = scheme.profile;
  const [measure] = movedBy(indicator);
  const basis = indicator.bases[0]?.[0];
  if (!measure || basis === undefined) return null;
  const unit = measureOf(measure).unit;
  const quantity = (value: number) => words.quantity(value, unit, currency, 'exact');
  const groups = groupsOf(divided, at, measure).map(({ key, number }) => ({
    ...{ key, number },
    name: words.group(indicator.alwaysSplit, key),
  }));
  if (groups.length === 0) return <Message tone="info" title={words.say('what-if.noGroups')} />;
  const numbers = numbersFrom(moved, groups);
  const after = changedGroups(divided, at, measure, numbers);
  const whole = countsOf(after, measure).values[at * after.width] ?? 0;
  const { counted: allAfter, moves } = changed(counted, at, { [measure]: whole });
  const place = (key: string) => ({ period: at, column: divided.groups.indexOf(key) + 1 });
  const lines = groups.map(({ key, name }): Line => ({
    ...{ key, name },
    before: valueOf(indicator, basis, divided, place(key)),
    after: valueOf(indicator, basis, after, place(key)),
  }));
  return (
    <div className={styles.two}>
      <LeversSection onReset={() => setMoved({})}>
        {groups.map(({ key, name, number }) => (
          <Lever
            key={key}
            label={name}
            value={numbers[key] ?? number}
            start={number}
            isWhole
            said={quantity(numbers[key] ?? number)}
            hint={words.say('what-if.began', { value: quantity(number) })}
            onMove={(to) => setMoved({ ...numbers, [key]: to })}
          />
        ))}
      </LeversSection>
      <div className={styles.results}>
        <Resting of={JSON.stringify(numbers)} className={styles.says}>
          <p>
            <strong>
              {words.say(Object.keys(numbers).length === 0 ? 'what-if.groupsStand' : 'what-if.groupsGo', {
                measure: words.sayCode('measure', measure),
                before: quantity(countsOf(divided, measure).values[at * divided.width] ?? 0),
                after: quantity(whole),
              })}
            </strong>
          </p>
        </Resting>
        <Shares {...{ indicator, scheme, lines }} />
        {moves.length > 0 && (
          <Others shifts={shiftsOf(sharing([measure]), counted, allAfter, at, moves)} currency={currency} />
        )}
      </div>
    </div>
  );
}

/** Groups whose number is known in a period, in the order in which they were counted. */
function groupsOf(divided: Counted, period: number, measure: MeasureName) {
  const { values } = countsOf(divided, measure);
  return divided.groups.flatMap((key, i) => {
    const number = values[period * divided.width + i + 1];
    return number === undefined || Number.isNaN(number) ? [] : [{ key, number }];
  });
}

/** What was moved of the groups that there are. */
function numbersFrom(
  moved: Moved,
  groups: ReadonlyArray<{ readonly key: string; readonly number: number }>,
): Moved {
  return Object.fromEntries(
    groups.flatMap(({ key, number }) => {
      const to = Object.hasOwn(moved, key) ? moved[key] : undefined;
      return to === undefined || to === number ? [] : [[key, within(to, number)] as const];
    }),
  );
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
}

interface SharesProps {
  readonly indicator: Indicator;
  readonly scheme: SchemeSummary;
  readonly lines: readonly Line[];
}

/** The share of each group with its interval, and what it was before. */
function Shares({ indicator, scheme, lines }: SharesProps) {
  const words = useWords();
  const { name: schemeName, currency } = scheme.profile;
  const title = words.say('what-if.shares', { indicator: words.indicator(indicator, 'name') });
  const said = ({ value }: IndicatorValue) => shown(indicator, value, words, currency);
  const heading = (text: string) => ({ shown: text, written: text });
  const columns = [
    {
      key: 'group',
      heading: words.say('what-if.group'),
      isHeading: true,
      cell: ({ name }: Line) => name,
    },
    ...(['before', 'after'] as const).map((key) => ({
      key,
      heading: words.say(`what-if.${key}`),
      isNumber: true,
      cell: (line: Line) => said(line[key]),
    })),
    {
      key: 'interval',
      heading: words.say('what-if.intervalAfter'),
      isNumber: true,
      cell: ({ after: { lower, upper } }: Line) =>
        lower === null || upper === null
          ? ''
          : words.say('indicators.fromTo', {
              lower: shown(indicator, lower, words, currency),
              upper: shown(indicator, upper, words, currency),
            }),
    },
  ];
  return (
    <>
      <ChartFrame
        title={title}
        scheme={schemeName}
        source={words.say('what-if.sharesNote')}
        fileName="what-if.csv"
        isEmpty={lines.every(({ after }) => after.value === null)}
        table={{
          headings: [words.say('what-if.group'), words.say('what-if.before'), words.say('what-if.after')].map(
            heading,
          ),
          rows: lines.map(({ name, before, after }) => [
            heading(name),
            { shown: said(before), written: before.value },
            { shown: said(after), written: after.value },
          ]),
        }}
      >
        <DotPlot
          rows={lines.flatMap(({ key, name, after }): DotRow[] => {
            const { value, lower, upper } = after;
            if (value === null) return [];
            return [{ key, name, value, lower, upper, mark: markOf(after), label: said(after) }];
          })}
          whole={null}
          axis={axisOf(indicator.unit, words)}
          picking={undefined}
        />
      </ChartFrame>
      <Section title={words.say('what-if.groups')}>
        <Table label={words.say('what-if.groups')} columns={columns} rows={lines} rowKey={({ key }) => key} />
      </Section>
    </>
  );
}
