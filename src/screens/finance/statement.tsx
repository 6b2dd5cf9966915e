import type { SchemeSummary } from '#engine';
import { valueOf, type Basis, type IndicatorId, type IndicatorValue } from '#indicators';
import { countsOf, type MeasureName } from '#measures';
import { figuresOf, known, periodsInYear, standingNotes, type Periods } from '#reports';
import { Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { Explained } from '../explanation/explained.tsx';
import { measureSubject, subjectOf, type Subject } from '../explanation/subject.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './finance.module.css';

const NET = known('net-income');
const CLAIMS = known('incurred-claims-ratio');
/** What stands above the line of it, on the same bases. */
const INCURRED = known('incurred-claims');

interface Line {
  readonly key: string;
  readonly name: string;
  readonly id: IndicatorId;
  readonly basis: Basis | null;
  readonly isSum: boolean;
  /** Whether it is taken off rather than added. */
  readonly isCost: boolean;
  readonly at: (period: number) => Amount;
  /** What stands for its amount in a period, to be asked about. */
  readonly subject: (period: number) => Subject;
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
  const lines = linesOf(scheme, periods, words);
  const period = counted.periods[at];
  const earlier = counted.periods[before];
  const amount = ({ at: amountAt, subject, isCost, isSum }: Line, position: number) => {
    const { value, reason } = amountAt(position);
    if (value === null)
      return reason && <span className={styles.reason}>{words.say(`reason.${reason}`)}</span>;
    const text = words.quantity(isCost ? -value : value, 'money', currency);
    const told = <Explained subject={subject(position)} text={text} />;
    return isSum ? <strong>{told}</strong> : told;
  };
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
      cell: (line) => amount(line, at),
    },
    ...(earlier
      ? [
          {
            key: 'before',
            heading: words.say('finance.statement.before', { period: words.period(earlier, grain) }),
            isNumber: true,
            cell: (line: Line) => amount(line, before),
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

function linesOf(scheme: SchemeSummary, periods: Periods, words: Words): readonly Line[] {
  const { counted, at } = periods;
  const measured = (measure: MeasureName, name: string): Pick<Line, 'name' | 'at' | 'subject'> => ({
    name,
    at: amountsOf(measure),
    subject: (period) => measureSubject(scheme, { measure, name }, periods, period),
  });
  const amountsOf = (name: MeasureName) => (period: number) => {
    const { values, reasons } = countsOf(counted, name);
    const value = values[period * counted.width] ?? Number.NaN;
    return { value: Number.isNaN(value) ? null : value, reason: reasons[period * counted.width] ?? null };
  };
  const claims = figuresOf(CLAIMS, periods, at);
  const net = figuresOf(NET, periods, at);
  const own: Basis = net.basis === 'accounts' ? 'accounts-net-of-subsidy' : 'net-of-subsidy';
  const line = (
    key: string,
    id: IndicatorId,
    of: Pick<Line, 'name' | 'at' | 'subject'>,
    more: Partial<Line> = {},
  ): Line => ({ key, id, basis: null, isSum: false, isCost: false, ...of, ...more });
  return [
    line('earned', 'earned-premium', measured('earned-contributions', words.say('finance.earned'))),
    line('other', 'net-income', measured('investment-and-other-income', words.say('finance.otherIncome'))),
    line('support', 'grant-dependency', measured('grants-and-subsidies', words.say('finance.support'))),
    line(
      'claims',
      'incurred-claims-ratio',
      {
        name: words.say('finance.claims'),
        at: (period) => {
          const { numerator = null, reason = null } = claims.values[period] ?? {};
          return { value: numerator, reason };
        },
        subject: (period) => subjectOf(scheme, { ...claims, indicator: INCURRED }, periods, period),
      },
      { isCost: true },
    ),
    line('expenses', 'expense-ratio', measured('operating-expenses', words.say('finance.expenses')), {
      isCost: true,
    }),
    line(
      'net',
      'net-income',
      {
        name: words.say('finance.net'),
        at: (period) => net.values[period] ?? { value: null, reason: null },
        subject: (period) => subjectOf(scheme, net, periods, period),
      },
      { isSum: true, basis: net.basis },
    ),
    line(
      'own',
      'net-income',
      {
        name: words.say('finance.netOwn'),
        at: (period) => valueOf(NET, own, net.counted, { period, column: 0 }),
        subject: (period) => subjectOf(scheme, { ...net, basis: own }, periods, period),
      },
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
