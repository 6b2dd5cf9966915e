import type { SchemeSummary } from '#engine';
import { valueOf, type Basis, type IndicatorId, type IndicatorValue } from '#indicators';
import { countsOf, type MeasureName } from '#measures';
import { Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { known } from '../figures/known.ts';
import { figuresOf, standingNotes } from '../figures/narrowed.ts';
import { periodsInYear, type Periods } from '../figures/periods.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './finance.module.css';

const NET = known('net-income');
const CLAIMS = known('incurred-claims-ratio');

interface Line {
  readonly key: string;
  readonly name: string;
  readonly id: IndicatorId;
  readonly basis: Basis | null;
  readonly isSum: boolean;
  /** Whether it is taken off rather than added. */
  readonly isCost: boolean;
  readonly at: (period: number) => Amount;
}

type Amount = Pick<IndicatorValue, 'value' | 'reason'>;

/** What came in and what it cost, for the period and a year before, each figure leading to its indicator. */
export function Statement({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const { at, grain, counted } = periods;
  const before = at - (periodsInYear(grain) ?? 1);
  const lines = linesOf(periods, words);
  const period = counted.periods[at];
  const earlier = counted.periods[before];
  const amount = ({ value, reason }: Amount, isCost: boolean) =>
    value === null
      ? reason && <span className={styles.reason}>{words.say(`reason.${reason}`)}</span>
      : words.quantity(isCost ? -value : value, 'money', currency);
  const columns: ReadonlyArray<TableColumn<Line>> = [
    {
      key: 'item',
      heading: words.say('finance.statement.item'),
      isHeading: true,
      cell: ({ name, id, basis }) => (
        <FigureLink scheme={scheme} id={id} basis={basis}>
          {name}
        </FigureLink>
      ),
    },
    {
      key: 'now',
      heading: period ? words.period(period, grain) : '',
      isNumber: true,
      cell: (line) => amountIn(line, amount(line.at(at), line.isCost)),
    },
    ...(earlier
      ? [
          {
            key: 'before',
            heading: words.say('finance.statement.before', { period: words.period(earlier, grain) }),
            isNumber: true,
            cell: (line: Line) => amountIn(line, amount(line.at(before), line.isCost)),
          },
        ]
      : []),
  ];
  const claims = figuresOf(CLAIMS, periods, at);
  return (
    <Section title={words.say('finance.statement')}>
      {period && (
        <p className={styles.says}>{sentence(lines, at, words.period(period, grain), currency, words)}</p>
      )}
      <Table
        label={words.say('finance.statement')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
      />
      {claims.basis !== '' && (
        <p className={styles.note}>
          {words.say('finance.basis', { basis: words.sayCode('basis', claims.basis) })}
        </p>
      )}
      {standingNotes(figuresOf(NET, periods, at), words).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Section>
  );
}

function amountIn({ isSum }: Line, told: React.ReactNode) {
  return isSum ? <strong>{told}</strong> : told;
}

function linesOf(periods: Periods, words: Words): readonly Line[] {
  const { counted, at } = periods;
  const measured = (name: MeasureName) => (period: number) => {
    const { values, reasons } = countsOf(counted, name);
    const value = values[period * counted.width] ?? Number.NaN;
    return { value: Number.isNaN(value) ? null : value, reason: reasons[period * counted.width] ?? null };
  };
  const claims = figuresOf(CLAIMS, periods, at);
  const net = figuresOf(NET, periods, at);
  const own: Basis = net.basis === 'accounts' ? 'accounts-net-of-subsidy' : 'net-of-subsidy';
  const line = (
    key: string,
    name: string,
    id: IndicatorId,
    of: Line['at'],
    more: Partial<Line> = {},
  ): Line => ({
    ...{ key, name, id, at: of, basis: null, isSum: false, isCost: false },
    ...more,
  });
  return [
    line('earned', words.say('finance.earned'), 'earned-premium', measured('earned-contributions')),
    line('other', words.say('finance.otherIncome'), 'net-income', measured('investment-and-other-income')),
    line('support', words.say('finance.support'), 'grant-dependency', measured('grants-and-subsidies')),
    line(
      'claims',
      words.say('finance.claims'),
      'incurred-claims-ratio',
      (period) => ({
        value: claims.values[period]?.numerator ?? null,
        reason: claims.values[period]?.reason ?? null,
      }),
      { isCost: true },
    ),
    line('expenses', words.say('finance.expenses'), 'expense-ratio', measured('operating-expenses'), {
      isCost: true,
    }),
    line(
      'net',
      words.say('finance.net'),
      'net-income',
      (period) => net.values[period] ?? { value: null, reason: null },
      { isSum: true, basis: net.basis },
    ),
    line(
      'own',
      words.say('finance.netOwn'),
      'net-income',
      (period) => valueOf(NET, own, net.counted, { period, column: 0 }),
      { isSum: true, basis: own },
    ),
  ];
}

function sentence(
  lines: readonly Line[],
  at: number,
  period: string,
  currency: string,
  words: Words,
): string | null {
  const of = (key: string) => lines.find((line) => line.key === key)?.at(at).value ?? null;
  const [net, own] = [of('net'), of('own')];
  if (net === null) return null;
  const money = (value: number) => words.quantity(Math.abs(value), 'money', currency);
  const told = {
    period,
    net: money(net),
    own: own === null ? 'unknown' : own < 0 ? 'less' : 'more',
    other: own === null ? '' : money(own),
  };
  return words.say(net < 0 ? 'finance.saysLacking' : 'finance.saysLeft', told);
}
