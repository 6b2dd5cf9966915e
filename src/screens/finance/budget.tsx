import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import { valueOf } from '#indicators';
import { budgetLines, EXECUTION, standingOf, type BudgetLine, type Narrowed, type Periods } from '#reports';
import { Section, Table, useWords, type TableColumn } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { measureSubject, subjectOf } from '../explanation/subject.ts';
import { Divided } from '../figures/divided.tsx';
import { FigureLink } from './figure-link.tsx';
import styles from './finance.module.css';

const NAMES = {
  'budgeted-expenses': 'finance.budget.plannedExpenses',
  'budgeted-income': 'finance.budget.plannedIncome',
  'operating-expenses': 'finance.budget.allExpenses',
  'finance-income': 'finance.budget.allIncome',
} as const;

/** What was planned and what happened, line by line, with the sums of expenses and of income. */
export function Budget({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  return (
    <Section title={words.say('finance.budget')}>
      <Divided scheme={scheme} periods={periods} split="line">
        {(divided) => <BudgetTable scheme={scheme} divided={divided} periods={periods} />}
      </Divided>
    </Section>
  );
}

function BudgetTable({
  scheme,
  divided,
  periods: { at, grain },
}: {
  readonly scheme: SchemeSummary;
  readonly divided: Narrowed;
  readonly periods: Periods;
}) {
  const { counted, filter } = divided;
  const words = useWords();
  const { currency } = scheme.profile;
  const lines = (['expense', 'income'] as const).flatMap((basis) => budgetLines(basis, counted, at, words));
  const where = { counted, grain, filter };
  const money = (value: number | null, measure: keyof typeof NAMES, { column }: BudgetLine) => {
    if (value === null) return '–';
    const of = { measure, name: words.say(NAMES[measure]) };
    const text = words.quantity(value, 'money', currency);
    return <Explained subject={measureSubject(scheme, of, where, at, column)} text={text} />;
  };
  const share = ({ execution, basis, column }: BudgetLine) => {
    if (execution === null) return '–';
    const standing = standingOf(EXECUTION, divided, at, basis);
    const subject = subjectOf(scheme, standing, { grain, filter }, at, [column]);
    return <Explained subject={subject} text={words.quantity(execution, 'share', '')} />;
  };
  const shown = (line: BudgetLine, content: ReactNode) => (line.isSum ? <strong>{content}</strong> : content);
  if (lines.length === 0) {
    const { reason } = valueOf(EXECUTION, 'expense', counted, { period: at, column: 0 });
    return <p>{words.say(reason === null ? 'finance.budget.none' : `reason.${reason}`)}</p>;
  }
  const columns: ReadonlyArray<TableColumn<BudgetLine>> = [
    {
      key: 'line',
      heading: words.say('finance.budget.line'),
      isHeading: true,
      cell: ({ name, basis, isSum }) => (
        <FigureLink scheme={scheme} id="budget-execution" basis={basis} split={isSum ? null : 'line'}>
          {name}
        </FigureLink>
      ),
    },
    {
      key: 'budget',
      heading: words.say('finance.budget.budget'),
      isNumber: true,
      cell: (line) =>
        shown(
          line,
          line.budget === 0
            ? words.say('finance.budget.notSet')
            : money(line.budget, line.basis === 'expense' ? 'budgeted-expenses' : 'budgeted-income', line),
        ),
    },
    {
      key: 'actual',
      heading: words.say('finance.budget.actual'),
      isNumber: true,
      cell: (line) =>
        shown(
          line,
          money(line.actual, line.basis === 'expense' ? 'operating-expenses' : 'finance-income', line),
        ),
    },
    {
      key: 'difference',
      heading: words.say('finance.budget.difference'),
      isNumber: true,
      cell: (line) =>
        shown(
          line,
          line.actual === null || line.budget === null
            ? '–'
            : words.difference(line.actual - line.budget, 'money', currency),
        ),
    },
    {
      key: 'execution',
      heading: words.say('finance.budget.execution'),
      isNumber: true,
      cell: (line) => shown(line, share(line)),
    },
  ];
  return (
    <div className={styles.table}>
      <Table label={words.say('finance.budget')} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </div>
  );
}
