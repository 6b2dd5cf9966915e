import { useId, useState } from 'react';
import type { FileSummary } from '#engine';
import { ENCODINGS, isCellRead, type Choices, type CloserLook } from '#intake';
import { KIND_NAMES, plainHeading, specsOf, type ColumnSpec, type Kind } from '#records';
import { useCloserLook, useIntake } from '#state';
import { Button, SelectField, Table, TextField, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../trouble-message.tsx';
import { HeadingRow } from './heading-row.tsx';
import { headingTold } from './heading-told.ts';
import { MadeColumns } from './made-columns.tsx';
import { Written } from './written.tsx';
import styles from './mapping.module.css';
import { Preview } from './preview.tsx';
import { ColumnOptions, KindSureness, Sureness } from './sureness.tsx';

interface Props {
  readonly report: FileSummary;
}

/** What a table was taken for, column by column, each to be changed where it is not so. */
export function Mapping({ report }: Props) {
  const words = useWords();
  const { choices, desk, look } = useIntake();
  const decided = choices[report.name];
  const kind = kindOf(report, decided);
  const { data, error } = useCloserLook({ look: look?.look ?? '', table: report.name });
  const closer = data?.kind === kind ? data : null;
  const decide = (now: Choices) => void desk.decide(report.name, now);
  return (
    <div className={styles.mapping}>
      <p className={styles.text}>{words.say('mapping.text')}</p>
      <div className={styles.fields}>
        <SelectField
          label={words.say('mapping.kind')}
          isCompact
          value={kind ?? ''}
          choices={[
            ...(kind ? [] : [{ value: '' as const, label: words.say('mapping.kindUnknown') }]),
            ...KIND_NAMES.map((value) => ({ value, label: words.say(`kind.${value}`) })),
          ]}
          onChoose={(value) => {
            if (value !== '') decide({ kind: value });
          }}
        />
        {kind && specsOf(kind).some(([, { type }]) => type === 'money') && (
          <Unit unit={decided?.unit ?? report.map.unit ?? 1} onChoose={(unit) => decide({ unit })} />
        )}
        <HeadingRow report={report} said={decided?.headingRow ?? 0} decide={decide} />
        {!report.sheet && (
          <SelectField
            label={words.say('mapping.encoding')}
            isCompact
            value={decided?.encoding ?? ''}
            choices={[
              { value: '', label: words.say('mapping.encodingFound') },
              ...ENCODINGS.map((value) => ({ value, label: words.say(`records.encoding.${value}`) })),
            ]}
            onChoose={(encoding) => decide({ encoding })}
          />
        )}
      </div>
      {kind && <KindSureness report={report} kind={kind} isSaid={decided?.kind !== undefined} />}
      {kind && <Columns report={report} kind={kind} decide={decide} closer={closer} />}
      {kind && <MadeColumns report={report} kind={kind} said={decided?.made} decide={decide} />}
      {kind && <Constants report={report} kind={kind} decide={decide} />}
      {kind && <UnknownWords report={report} kind={kind} decide={decide} />}
      {kind && <Written report={report} kind={kind} said={decided?.readings ?? {}} decide={decide} />}
      {decided && (
        <div>
          <Button size="small" icon="undo" onClick={() => void desk.undecide(report.name)}>
            {words.say('mapping.again')}
          </Button>
        </div>
      )}
      {error && <TroubleMessage error={error} />}
      {kind && data === undefined && !error && <Waiting label={words.say('app.loading')} />}
      {closer && <Preview report={report} look={closer} />}
    </div>
  );
}

/** What a table is, or what it comes closest to. */
function kindOf({ kind, fault }: FileSummary, decided: Choices | undefined): Kind | null {
  if (kind && kind !== 'profile') return kind;
  if (decided?.kind) return decided.kind;
  if (fault?.code === 'missing-columns') return fault.kind;
  return fault?.code === 'unknown-kind' ? (fault.nearest?.kind ?? null) : null;
}

const UNITS = ['1', '1000', '100000', '1000000'] as const;

function Unit({ unit, onChoose }: { readonly unit: number; readonly onChoose: (unit: number) => void }) {
  const words = useWords();
  return (
    <SelectField
      label={words.say('mapping.unit')}
      isCompact
      value={UNITS.find((one) => Number(one) === unit) ?? '1'}
      choices={UNITS.map((value) => ({ value, label: words.say(`mapping.unit.${value}`) }))}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}

interface PartProps extends Props {
  readonly kind: Kind;
  readonly decide: (now: Choices) => void;
}

/** Headings of the file with their first cells, and what each is read as. */
function Columns({
  report,
  kind,
  decide,
  closer,
}: PartProps & {
  /** Null until it is known. */
  readonly closer: CloserLook | null;
}) {
  const words = useWords();
  const id = useId();
  const specs = new Map(specsOf(kind));
  const rows = report.headings.map((use, at) => ({ ...use, at }));
  type Row = (typeof rows)[number];
  const take = ({ key }: Row, column: string) => {
    const before = report.headings.find((use) => use.column === column);
    decide({
      columns: {
        ...(before ? { [before.key]: null } : {}),
        [key]: column === '' ? null : column,
      },
    });
  };
  return (
    <Table
      label={words.say('mapping.columns', { table: report.name })}
      rows={rows}
      rowKey={({ at }) => String(at)}
      columns={[
        {
          key: 'heading',
          heading: words.say('mapping.heading'),
          isHeading: true,
          cell: (row) => (
            <>
              {headingTold(row, words)}
              <span className={styles.cells}>
                {row.personal
                  ? words.say(`personal.is.${row.personal}`)
                  : firstCells(report, row.at).join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'means',
          heading: words.say('mapping.means'),
          cell: (row) => (
            <>
              <select
                className={styles.select}
                aria-label={words.say('mapping.meansOf', { heading: headingTold(row, words) })}
                aria-describedby={`${id}-${row.at}`}
                value={row.column ?? ''}
                onChange={({ currentTarget }) => take(row, currentTarget.value)}
              >
                <option value="">
                  {row.feeds
                    ? words.say('mapping.feeds', { columns: words.list(row.feeds) })
                    : words.say('mapping.nothing')}
                </option>
                <ColumnOptions
                  kind={kind}
                  look={closer}
                  at={row.at}
                  named={(name) => columnName(name, specs.get(name), row.column, report, words)}
                />
              </select>
              <Sureness id={`${id}-${row.at}`} report={report} at={row.at} look={closer} />
            </>
          ),
        },
      ]}
    />
  );
}

const CELLS = 3;

function firstCells({ sample }: FileSummary, at: number): string[] {
  const cells = sample.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  return [...new Set(cells)].slice(0, CELLS);
}

function columnName(
  name: string,
  spec: ColumnSpec | undefined,
  own: string | null,
  { headings }: FileSummary,
  words: Words,
): string {
  const taken = name === own ? undefined : headings.find(({ column }) => column === name);
  if (taken) return words.say('mapping.taken', { column: name, heading: taken.heading });
  return spec?.required ? words.say('mapping.required', { column: name }) : name;
}

/** Required columns that the table does not have: what they say may be the same in every row. */
function Constants({ report, kind, decide }: PartProps) {
  const words = useWords();
  const { choices } = useIntake();
  const isThere = (name: string) =>
    report.headings.some(({ column, feeds }) => column === name || feeds?.includes(name));
  const decided = choices[report.name];
  const constants = { ...report.map.constants, ...decided?.constants };
  const sameAs = { ...report.map.sameAs, ...decided?.sameAs };
  const columnsLike = (type: ColumnSpec['type'], but: string) =>
    specsOf(kind).flatMap(([name, spec]) =>
      spec.type === type && name !== but && isThere(name) ? [name] : [],
    );
  const lacking = specsOf(kind).filter(
    ([name, { required, elseFrom }]) =>
      name in constants ||
      name in sameAs ||
      (required && !isThere(name) && !report.notKept.includes(name) && !(elseFrom && isThere(elseFrom))),
  );
  if (lacking.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4>{words.say('mapping.constants')}</h4>
      <p className={styles.text}>{words.say('mapping.constantsText')}</p>
      <div className={styles.fields}>
        {lacking.map(([name, spec]) => (
          <Constant
            key={name}
            name={name}
            spec={spec}
            alike={columnsLike(spec.type, name)}
            value={[sameAs[name], constants[name]].find((said) => said !== undefined && said !== '') ?? ''}
            onSay={(said) => {
              const isColumn = isThere(said);
              decide({
                sameAs: { [name]: isColumn ? said : '' },
                constants: { [name]: isColumn ? '' : said },
              });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Constant({
  name,
  spec,
  alike,
  value,
  onSay,
}: {
  readonly name: string;
  readonly spec: ColumnSpec;
  /** Columns of the same type that the table has: this one may say the same. */
  readonly alike: readonly string[];
  readonly value: string;
  readonly onSay: (said: string) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState(value);
  const label = words.say('mapping.constant', { column: name });
  const either = [
    ...spec.codes.map((code) => ({ value: code, label: code })),
    ...alike.map((other) => ({ value: other, label: words.say('mapping.sameAs', { column: other }) })),
  ];
  // Ids tell records apart, and no two may have the same.
  if (either.length > 0 || spec.type === 'text')
    return (
      <SelectField
        label={label}
        isCompact
        value={value}
        choices={[{ value: '', label: words.say('mapping.constantNone') }, ...either]}
        onChoose={onSay}
      />
    );
  const isRead = isCellRead(spec, typed.trim());
  const say = () => {
    if (typed.trim() !== value && isRead) onSay(typed.trim());
  };
  return (
    <TextField
      label={label}
      error={isRead ? null : words.say('mapping.constantUnread')}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={say}
      onKeyDown={({ key }) => {
        if (key === 'Enter') say();
      }}
    />
  );
}

/** Words in columns of codes that are none of them: what each means can be said once for all rows. */
function UnknownWords({ report, kind, decide }: PartProps) {
  const words = useWords();
  const { choices } = useIntake();
  const said = { ...report.map.codes, ...choices[report.name]?.codes };
  const asked = wordsAsked(report, said);
  if (asked.length === 0) return null;
  const specs = new Map(specsOf(kind));
  return (
    <div className={styles.part}>
      <h4>{words.say('mapping.words')}</h4>
      <p className={styles.text}>{words.say('mapping.wordsText')}</p>
      <div className={styles.fields}>
        {asked.map(({ column, plain, word, count }) => (
          <SelectField
            key={`${column} ${plain}`}
            label={
              count === 0
                ? words.say('mapping.wordSaid', { word, column })
                : words.say('mapping.word', { word, column, count })
            }
            isCompact
            value={said[column]?.[plain] ?? ''}
            choices={[
              { value: '', label: words.say('mapping.wordUnknown') },
              ...(specs.get(column)?.codes ?? []).map((code) => ({ value: code, label: code })),
            ]}
            onChoose={(code) => decide({ codes: { [column]: { [plain]: code } } })}
          />
        ))}
      </div>
    </div>
  );
}

/** Words that are unknown, and those of which it was said what they mean: in one order, so that none moves. */
function wordsAsked(
  { unknownWords }: FileSummary,
  said: Readonly<Record<string, Readonly<Record<string, string>>>>,
) {
  const known = Object.entries(said).flatMap(([column, words]) =>
    Object.keys(words).map((plain) => ({ column, plain, word: plain, count: 0 })),
  );
  const unknown = unknownWords.map((one) => ({ ...one, plain: plainHeading(one.word) }));
  const isUnknown = ({ column, plain }: { readonly column: string; readonly plain: string }) =>
    unknown.some((one) => one.column === column && one.plain === plain);
  return [...unknown, ...known.filter((one) => !isUnknown(one))].sort(
    (a, b) => a.column.localeCompare(b.column) || a.plain.localeCompare(b.plain),
  );
}
