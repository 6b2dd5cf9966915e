import { basesShown, valueOf, type Basis, type Formula } from '#indicators';
import { Section, Table, useWords, type TableColumn } from '#ui';
import { formulaInWords, type Words } from '#words';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

interface Definition {
  readonly basis: Basis;
  readonly formula: Formula;
  readonly isOurs: boolean;
}

/** What other systems, and other bases, make of the same records, and why they differ. */
export function OtherDefinitions({ scheme, indicator, standing, periods }: IndicatorPageProps) {
  const words = useWords();
  const { bases, variants } = standing.indicator;
  const { counted, basis } = standing;
  const { at, grain } = periods;
  const period = counted.periods[at];
  if (!period || bases.length + variants.length < 2) return null;
  const kept = basesShown({ ...indicator, given: 'every-basis' }, counted);
  const definitions = [...bases.filter(([name]) => kept.includes(name)), ...variants]
    .map(([name, formula]): Definition => ({ basis: name, formula, isOurs: name === basis }))
    .sort((a, b) => Number(b.isOurs) - Number(a.isOurs));
  const figure = ({ basis: of }: Definition) => {
    const { value, reason } = valueOf(standing.indicator, of, counted, { period: at, column: 0 });
    if (value === null) return <span className={styles.note}>{reason && words.say(`reason.${reason}`)}</span>;
    return (
      <Explained
        subject={subjectOf(scheme, { ...standing, basis: of }, periods, at)}
        text={words.quantity(value, indicator.unit, scheme.profile.currency)}
      />
    );
  };
  const columns: ReadonlyArray<TableColumn<Definition>> = [
    {
      key: 'name',
      heading: words.say('definitions.column.definition'),
      isHeading: true,
      cell: (one) => definitionName(one, words),
    },
    { key: 'value', heading: words.say('definitions.column.value'), isNumber: true, cell: figure },
    {
      key: 'differs',
      heading: words.say('definitions.column.differs'),
      cell: ({ basis: of }) => (
        <span className={styles.wrapped}>{differenceInWords(indicator.id, of, words)}</span>
      ),
    },
    {
      key: 'formula',
      heading: words.say('definitions.column.formula'),
      cell: ({ formula }) => <span className={styles.wrapped}>{plainFormula(formula, words)}</span>,
    },
  ];
  return (
    <Section title={words.say('definitions.title')}>
      <p className={styles.note}>{words.say('definitions.text', { period: words.period(period, grain) })}</p>
      <Table
        label={words.say('definitions.title')}
        rows={definitions}
        rowKey={({ basis: of }) => of}
        columns={columns}
      />
    </Section>
  );
}

function definitionName({ basis, isOurs }: Definition, words: Words): string {
  const name = basis === '' ? words.say('definitions.ours') : words.sayCode('basis', basis);
  return isOurs && basis !== '' ? words.say('definitions.shownHere', { name }) : name;
}

/** What differs from our definition: in particular, else what the basis means everywhere. */
function differenceInWords(id: string, basis: Basis, words: Words): string {
  if (basis === '') return words.say('definitions.oursText');
  return words.sayCode(`variant.${id}`, basis, words.sayCode('variant', basis));
}

function plainFormula(formula: Formula, words: Words): string {
  const { over, under, per } = formulaInWords(formula, words, () => null);
  const quotient = under === null ? over : words.say('indicator.quotient', { over, under });
  return per === 1 ? quotient : words.say('indicator.times', { quotient, per: words.number(per) });
}
