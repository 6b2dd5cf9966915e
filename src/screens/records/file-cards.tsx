import { useState } from 'react';
import type { FileSummary } from '#engine';
import type { FileFault, HeadingsRead } from '#intake';
import { EXAMPLE_MARK, isExample } from '#reports';
import { useIntake } from '#state';
import { Button, Chip, Icon, useWords } from '#ui';
import type { Words } from '#words';
import { focusTitle } from '../arrival.ts';
import { CardWarning } from './card-warning.tsx';
import { Currencies } from './currencies.tsx';
import styles from './file-cards.module.css';
import { GivenMaps } from './given-maps.tsx';
import { Mapping } from './mapping.tsx';
import { PersonalCells } from './personal-cells.tsx';
import { Questions } from './questions.tsx';

/** One card a file: what it was taken for, how it was read, and what became of its rows. */
export function FileCards({ files }: { readonly files: readonly FileSummary[] }) {
  const first = files.findIndex(waits);
  return (
    <ul className={styles.cards}>
      {files.map((report, index) => (
        <li key={`${report.name}-${index}`} className={styles.card}>
          <FileHead report={report} />
          <FileBody report={report} />
          {report.headings.length > 0 && <HowRead report={report} isFirst={index === first} />}
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly report: FileSummary;
}

function FileHead({ report: { name, source, bytes, kind, fault, maps } }: CardProps) {
  const words = useWords();
  const { desk } = useIntake();
  return (
    <div className={styles.head}>
      <h3 className={styles.name}>{name}</h3>
      <span className={styles.size}>{words.bytes(bytes)}</span>
      {fault ? (
        <Chip tone="bad" icon="warn">
          {words.say('records.leftOut')}
        </Chip>
      ) : (
        <Chip tone="brand" icon="check">
          {kind === null ? words.say(maps ? 'maps.kind' : 'fix.kind') : words.sayCode('kind', kind)}
        </Chip>
      )}
      <span className={styles.drop}>
        <Button
          size="small"
          look="quiet"
          icon="cross"
          aria-label={words.say('records.drop', { file: source })}
          onClick={() => {
            void desk.drop(source);
            focusTitle();
          }}
        >
          {words.say('records.dropShort')}
        </Button>
      </span>
    </div>
  );
}

function FileBody({ report }: CardProps) {
  const words = useWords();
  if (report.fault) {
    return (
      <>
        <p className={styles.fault} role="alert">
          <Icon name="warn" size={18} />{' '}
          <span>
            {faultInWords(report.fault, words).map((text) => (
              <span key={text} className={styles.sentence}>
                {text}
              </span>
            ))}
          </span>
        </p>
        <PassedOver report={report} />
      </>
    );
  }
  if (report.profile) {
    const { name, currency } = report.profile;
    return <p>{words.say('records.profileGiven', { name, currency })}</p>;
  }
  if (report.maps) return <GivenMaps maps={report.maps} />;
  if (report.kind === null) return <Corrects report={report} />;
  const counts = [
    words.say('records.rowsRead', { count: report.rowsRead }),
    words.say('records.rowsAccepted', { count: report.rowsAccepted }),
    words.say('records.rowsRefused', { count: report.refused }),
    ...(report.leftOut > 0 ? [words.say('records.rowsLeftOut', { count: report.leftOut })] : []),
    ...(report.repeats > 0 ? [words.say('records.rowsRepeated', { count: report.repeats })] : []),
  ];
  return (
    <>
      <ul className={styles.counts}>
        {counts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {report.notKept.length > 0 && (
        <p className={styles.note}>
          {words.say('records.notKept', {
            columns: words.list(report.notKept),
            count: report.notKept.length,
          })}
        </p>
      )}
      <Corrects report={report} />
      {report.rowsCorrected > 0 && (
        <CardWarning>{words.say('fix.corrected', { count: report.rowsCorrected })}</CardWarning>
      )}
      <Personal report={report} />
      <PersonalCells report={report} />
      <IsExample report={report} />
      <PassedOver report={report} />
      <Hidden report={report} />
      <Turned report={report} />
      <Said report={report} />
      <Characters report={report} />
      <Currencies report={report} />
      <Questions report={report} />
      <details className={styles.details}>
        <summary>{words.say('records.details')}</summary>
        <Details report={report} />
      </details>
    </>
  );
}

/** Which rows of other tables a list corrects. */
function Corrects({ report: { corrects } }: CardProps) {
  const words = useWords();
  return corrects.map(({ table, rows }) => (
    <p key={table} className={styles.note}>
      {words.say('fix.card', { count: rows, table })}
    </p>
  ));
}

/** Whether a table cannot be read in full before something is said of it. */
function waits({ fault, headings, unknownWords }: FileSummary): boolean {
  return headings.length > 0 && (fault !== null || unknownWords.length > 0);
}

/**
 * Where a table is told how to be read: open for the first for which something waits to be said, and from then on until it
 * is closed. All of them at once would be a page of many screens.
 */
function HowRead({ report, isFirst }: CardProps & { readonly isFirst: boolean }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(isFirst);
  return (
    <details
      className={styles.details}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{words.say('mapping.change')}</summary>
      {isOpen && <Mapping report={report} />}
    </details>
  );
}

/** Said in the open: what looks personal, whether it was left out or somebody wants it. */
function Personal({ report: { headings } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  const found = headings.filter(({ personal }) => personal);
  const leftOut = found
    .filter(({ column, feeds }) => column === null && !feeds)
    .map(({ heading }) => heading);
  return (
    <>
      {leftOut.length > 0 && (
        <p className={styles.note}>{words.say('personal.leftOut', { columns: words.list(leftOut) })}</p>
      )}
      {found.map(
        ({ heading, column }) =>
          column !== null && (
            <CardWarning key={heading}>{words.say('personal.kept', { heading, column })}</CardWarning>
          ),
      )}
    </>
  );
}

/** Said in the open: made-up records are nobody's. */
function IsExample({ report }: Pick<CardProps, 'report'>) {
  const words = useWords();
  return (
    isExample(report) && <CardWarning>{words.say('records.example', { mark: EXAMPLE_MARK })}</CardWarning>
  );
}

/** Sheets of the same spreadsheet that hold no records. */
function PassedOver({ report: { passedOver } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  const said = [
    { why: 'explanation', id: 'records.passedOver.explanation' },
    { why: 'no-rows', id: 'records.passedOver.no-rows' },
  ] as const;
  return said.map(({ why, id }) => {
    const names = passedOver.filter((sheet) => sheet.why === why).map(({ name }) => `“${name}”`);
    if (names.length === 0) return null;
    return (
      <p key={why} className={styles.note}>
        {words.say(id, { count: names.length, sheets: words.list(names) })}
      </p>
    );
  });
}

/** Said in the open: what was read although people who open the spreadsheet do not see it. */
function Hidden({ report: { sheet } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  if (!sheet) return null;
  const said = [
    ...(sheet.isHidden ? [words.say('records.hiddenSheet')] : []),
    ...(sheet.hiddenRows > 0 ? [words.say('records.hiddenRows', { count: sheet.hiddenRows })] : []),
    ...(sheet.hiddenColumns > 0 ? [words.say('records.hiddenColumns', { count: sheet.hiddenColumns })] : []),
    ...(sheet.withoutResult.length > 0
      ? [words.say('records.withoutResult', named(sheet.withoutResult, words))]
      : []),
    ...(sheet.mergedDown.length > 0 ? [words.say('records.mergedDown', named(sheet.mergedDown, words))] : []),
  ];
  return said.map((text) => <CardWarning key={text}>{text}</CardWarning>);
}

/** Said in the open: what was decided for all rows of a table, now or in a month before. */
function Said({ report: { map, headings, unknownWords } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  const unit = map.unit ?? 1;
  const said = [
    ...(unit === 1
      ? []
      : [
          words.say('mapping.said.unit', { unit: words.sayCode('mapping.unit', String(unit)), amount: unit }),
        ]),
    ...filled(map.constants).map(([column, what]) =>
      words.say('mapping.said.constant', { column, said: what }),
    ),
    ...filled(map.sameAs).map(([column, other]) => words.say('mapping.said.sameAs', { column, other })),
    ...Object.entries(map.made ?? {}).flatMap(([column, how]) => {
      const parts = headings.filter(({ key, feeds }) => feeds?.includes(column) && how?.from.includes(key));
      if (!how || parts.length === 0) return [];
      const from = words.list(
        how.from.map((key) => `“${parts.find((part) => part.key === key)?.heading ?? key}”`),
      );
      return [words.say(`mapping.said.made.${how.way}`, { column, from })];
    }),
    ...Object.entries(map.codes ?? {}).flatMap(([column, codes]) =>
      filled(codes)
        .filter(([word]) => !unknownWords.some((unknown) => unknown.word === word))
        .map(([word, code]) => words.say('mapping.said.word', { column, word, code })),
    ),
  ];
  return said.map((text) => <CardWarning key={text}>{text}</CardWarning>);
}

function filled(said: Readonly<Record<string, string>> | undefined): Array<[string, string]> {
  return Object.entries(said ?? {}).filter(([, what]) => what !== '');
}

/** Cells named one by one. */
const MOST_NAMED = 6;

function named(cells: readonly string[], words: Words) {
  const count = cells.length;
  return { count, cells: words.list(cells.slice(0, MOST_NAMED)), more: Math.max(0, count - MOST_NAMED) };
}

/** Said in the open: a form that was turned round before it was read. */
function Turned({ report: { turned } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  if (!turned) return null;
  const { isNamed, ...counts } = turned;
  return (
    <>
      <CardWarning>{words.say('records.turned', counts)}</CardWarning>
      {isNamed && <CardWarning>{words.say('records.monthNamed')}</CardWarning>}
    </>
  );
}

/** Said in the open: characters that are lost, and an encoding that is only the likeliest. */
function Characters({ report: { encoding, unreadableCharacters, accents } }: Pick<CardProps, 'report'>) {
  const words = useWords();
  const shown = words.sayCode('records.encoding', encoding);
  const said = [
    ...(unreadableCharacters > 0
      ? [words.say('records.unreadable', { encoding: shown, count: unreadableCharacters })]
      : []),
    ...(encoding === 'utf-8-twice'
      ? [
          words.say('records.twice', {
            examples: words.list(accents),
            change: words.say('mapping.change'),
          }),
        ]
      : []),
    ...(accents.length > 0 && encoding !== 'utf-8-twice'
      ? [words.say('records.guessed', { encoding: shown, examples: words.list(accents) })]
      : []),
  ];
  return said.map((text) => <CardWarning key={text}>{text}</CardWarning>);
}

/** How the file was understood, for whoever doubts it. */
function Details({ report }: { readonly report: FileSummary }) {
  const words = useWords();
  const used = report.headings.filter(({ column }) => column !== null);
  const left = report.headings.filter(
    ({ column, feeds, heading, personal }) => column === null && !feeds && heading !== '' && !personal,
  );
  const delimiters: Readonly<Record<string, string>> = {
    ',': 'comma',
    ';': 'semicolon',
    '\t': 'tab',
    '|': 'bar',
  };
  const named = delimiters[report.delimiter];
  const delimiter = named ? words.sayCode('records.delimiter', named) : report.delimiter;
  const lines = [
    report.sheet
      ? words.say('records.sheetRead', { sheet: report.sheet.name, row: report.headingRow })
      : words.say('records.readAs', {
          encoding: words.sayCode('records.encoding', report.encoding),
          delimiter,
          row: report.headingRow,
        }),
    words.say('records.columnsUsed', {
      columns: words.list(
        used.map(({ heading, column }) =>
          heading === column ? heading : words.say('records.columnAs', { heading, column: column ?? '' }),
        ),
      ),
    }),
    ...(left.length > 0
      ? [words.say('records.columnsLeft', { columns: words.list(left.map(({ heading }) => heading)) })]
      : []),
    ...report.readings.map(({ column, choice }) => words.say(`records.reading.${choice}`, { column })),
    ...report.shortYears.map((column) => words.say('records.shortYears', { column })),
  ];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What is wrong with a whole file, the first sentence first. */
function faultInWords(fault: FileFault, words: Words): string[] {
  switch (fault.code) {
    case 'unknown-kind':
      return [
        words.say('fault.unknown-kind'),
        headingsInWords(fault, words),
        ...(fault.nearest
          ? [
              words.say('fault.nearest', {
                kind: words.say(`kind.${fault.nearest.kind}`),
                columns: words.list(fault.nearest.columns),
              }),
            ]
          : []),
      ];
    case 'missing-columns':
      return [
        words.say('fault.missing-columns', {
          kind: words.say(`kind.${fault.kind}`),
          count: fault.columns.length,
          columns: words.list(fault.columns),
        }),
        headingsInWords(fault, words),
      ];
    case 'no-figures':
    case 'yearly':
      return [words.say(`fault.${fault.code}`), headingsInWords(fault, words)];
    case 'several-schemes': {
      const more = fault.schemeCount - fault.schemes.length;
      return [
        words.say('fault.several-schemes', {
          count: fault.schemeCount,
          schemes: words.list([
            ...fault.schemes,
            ...(more > 0 ? [words.say('fault.andMore', { count: more })] : []),
          ]),
        }),
      ];
    }
    case 'profile-faults':
      return [
        words.say('fault.profile-faults', {
          count: fault.faults.length,
          fields: words.list(
            fault.faults.map(({ field, value }) =>
              value === ''
                ? words.say('fault.profile-field-missing', { field })
                : words.say('fault.profile-field', { field, value }),
            ),
          ),
        }),
      ];
    case 'maps-fault':
      return [words.say('maps.notTaken'), words.say(`maps.fault.${fault.fault.code}`, { ...fault.fault })];
    default:
      return [words.say(`fault.${fault.code}`)];
  }
}

function headingsInWords({ headings, headingCount }: HeadingsRead, words: Words): string {
  return words.say('fault.headings', {
    headings: headings.join(', '),
    more: headingCount - headings.length,
  });
}
