import type { SchemeSummary } from '#engine';
import type { ClaimsDevelopment } from '#measures';
import { useDevelopment } from '#state';
import { Section, Table, useWords, Waiting, type TableColumn } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../trouble-message.tsx';
import { FigureLink } from './figure-link.tsx';
import styles from './finance.module.css';

/** Service months and months of delay that a table can show and still be read. */
const MOST_ROWS = 15;
const MOST_LAGS = 12;
/** An estimate is looked back on after so many months. */
const A_YEAR = 12;

/** How late claims come in, what is still expected, and how well a year-old estimate did. */
export function Development({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, isPending, error } = useDevelopment(scheme);
  return (
    <Section title={words.say('finance.ibnr')}>
      {isPending && <Waiting label={words.say('app.loading')} />}
      {error && <TroubleMessage error={error} />}
      {data === null && (
        <p>
          {words.say((scheme.counts.claims ?? 0) === 0 ? 'finance.ibnr.noClaims' : 'finance.ibnr.tooFew')}
        </p>
      )}
      {data && <Developed scheme={scheme} development={data} />}
    </Section>
  );
}

function Developed({
  scheme,
  development,
}: {
  readonly scheme: SchemeSummary;
  readonly development: ClaimsDevelopment;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const { rows } = development;
  const last = rows.at(-1)?.month;
  const amount = rows.reduce((sum, { ibnr }) => sum + ibnr, 0);
  const shown = Math.min(MOST_ROWS, rows.length);
  return (
    <>
      {last !== undefined && (
        <p className={styles.says}>
          {words.say('finance.ibnr.says', {
            month: words.month(last),
            amount: words.quantity(amount, 'money', currency),
          })}
        </p>
      )}
      <p>{backTestInWords(development, currency, words)}</p>
      <p className={styles.note}>{words.say('finance.backTest.beware')}</p>
      <p className={styles.note}>{words.say('finance.triangle.text', { rows: shown })}</p>
      <Triangle development={development} currency={currency} />
      <p>
        <FigureLink scheme={scheme} id="ibnr">
          {words.say('finance.ibnr.page')}
        </FigureLink>
      </p>
    </>
  );
}

function backTestInWords({ rows, backTests }: ClaimsDevelopment, currency: string, words: Words): string {
  const last = rows.at(-1)?.month ?? 0;
  const test = backTests.find(({ month }) => month === last - A_YEAR);
  if (!test) return words.say('finance.backTest.none');
  const money = (value: number) => words.quantity(value, 'money', currency);
  const difference = test.came - test.estimated;
  const isSame = money(test.came) === money(test.estimated);
  return words.say('finance.backTest', {
    month: words.month(test.month),
    estimated: money(test.estimated),
    came: money(test.came),
    difference: money(Math.abs(difference)),
    way: isSame ? 'same' : difference > 0 ? 'more' : 'less',
  });
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly ibnr: string;
}

/** The triangle as a table: a row a month of service, a column a month of delay, and what each grows by below. */
function Triangle({
  development: { rows, factors },
  currency,
}: {
  readonly development: ClaimsDevelopment;
  readonly currency: string;
}) {
  const words = useWords();
  const lags = Math.min(factors.length + 1, MOST_LAGS);
  const told = rows.slice(-MOST_ROWS);
  const lines: readonly Line[] = [
    ...told.map(({ month, cumulated, ibnr }) => ({
      key: String(month),
      name: words.month(month),
      cells: cumulated.map((value) => words.number(value)),
      ibnr: words.number(ibnr),
    })),
    {
      key: 'factor',
      name: words.say('finance.triangle.factor'),
      cells: factors.map((factor) =>
        words.say('finance.triangle.times', { factor: words.number(factor, 3) }),
      ),
      ibnr: '',
    },
  ];
  const columns: ReadonlyArray<TableColumn<Line>> = [
    {
      key: 'service',
      heading: words.say('finance.triangle.service'),
      isHeading: true,
      cell: ({ name }) => name,
    },
    ...Array.from({ length: lags }, (_, lag) => ({
      key: `lag-${lag}`,
      heading: words.say('finance.triangle.lag', { lag }),
      isNumber: true,
      cell: ({ key, cells }: Line) =>
        cells[lag] ??
        (key === 'factor' ? null : (
          <>
            <span aria-hidden="true" className={styles.notYet}>
              ·
            </span>
            <span className="visually-hidden">{words.say('finance.triangle.notYet')}</span>
          </>
        )),
    })),
    {
      key: 'ibnr',
      heading: words.say('finance.triangle.ibnr'),
      isNumber: true,
      cell: ({ ibnr }) => <strong>{ibnr}</strong>,
    },
  ];
  return (
    <Table
      label={words.say('finance.triangle', { currency })}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      isLabelHidden={false}
    />
  );
}
