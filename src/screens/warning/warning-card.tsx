import { useId, useState } from 'react';
import type { SchemeSummary, WarningLine, WarningsRequest } from '#engine';
import { indicatorOf, WARNING_RULES } from '#indicators';
import { specsOf } from '#records';
import { addressOf, keptOf, useView, useWarningFile } from '#state';
import { Button, Chip, LinkButton, saveFile, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './warning.module.css';

/** One line of the worklist: what was seen, what usually explains it, what to check, and the records themselves. */
export function WarningCard({
  scheme,
  line,
  asked,
}: {
  readonly scheme: SchemeSummary;
  readonly line: WarningLine;
  readonly asked: Omit<WarningsRequest, 'scheme'>;
}) {
  const words = useWords();
  const id = useId();
  const { code, subject } = line;
  const name = nameOf(line, words);
  const rule = WARNING_RULES.find((one) => one.code === code);
  return (
    <li>
      <article className={styles.card} aria-labelledby={id}>
        <div className={styles.head}>
          <h3 id={id}>{name}</h3>
          <Chip tone="warn">{weightOf(line, words)}</Chip>
        </div>
        <p>{words.say(`warning.${code}.seen`, valuesOf(line, scheme.profile.currency, words))}</p>
        <dl className={styles.advice}>
          <div>
            <dt>{words.say('warning.usually')}</dt>
            <dd>{words.say(`warning.${code}.usually`)}</dd>
          </div>
          <div>
            <dt>{words.say('warning.check')}</dt>
            <dd>{words.say(`warning.${code}.check`)}</dd>
          </div>
        </dl>
        {rule && (
          <p className={styles.source}>
            {words.say(`warning.rule.${rule.authority}`, {
              source: words.say('warning.source', { ...rule.source }),
            })}
          </p>
        )}
        <Evidence scheme={scheme} line={line} asked={asked} name={name} key={`${code} ${subject ?? ''}`} />
      </article>
    </li>
  );
}

function Evidence({
  scheme,
  line,
  asked,
  name,
}: {
  readonly scheme: SchemeSummary;
  readonly line: WarningLine;
  readonly asked: Omit<WarningsRequest, 'scheme'>;
  readonly name: string;
}) {
  const words = useWords();
  const { view } = useView();
  const [isOpen, setOpen] = useState(false);
  const file = useWarningFile();
  const onError = useTellFailure();
  const { code, subject, count, examples } = line;
  const indicator = line.indicator && indicatorOf(line.indicator);
  const download = () =>
    file.mutate(
      { scheme: scheme.id, ...asked, code, subject },
      { onError, onSuccess: (csv) => saveFile(fileName(scheme.profile.name, name, 'csv'), csv) },
    );
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon="table"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : `${words.say('warning.show', { count })}: ${name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.say('warning.hide') : words.say('warning.show', { count })}
        </Button>
        <Button
          size="small"
          look="quiet"
          icon="download"
          isBusy={file.isPending}
          aria-label={words.say('warning.downloadThis', { name })}
          onClick={download}
        >
          {words.say('warning.download')}
        </Button>
        {indicator && (
          <LinkButton
            size="small"
            look="quiet"
            icon="open"
            href={addressOf({
              ...keptOf(view),
              screen: 'indicator',
              scheme: scheme.id,
              indicator: indicator.id,
              ...(subject ? { split: 'provider' as const } : {}),
            })}
          >
            {words.say('warning.figure', { name: words.indicator(indicator, 'name') })}
          </LinkButton>
        )}
      </div>
      {isOpen && (
        <>
          {count > examples.length && <p>{words.say('warning.first', { shown: examples.length, count })}</p>}
          <Records line={line} label={words.say('warning.showThis', { name })} />
        </>
      )}
    </>
  );
}

type Line = WarningLine['examples'][number];

function Records({
  line: { kind, examples },
  label,
}: {
  readonly line: WarningLine;
  readonly label: string;
}) {
  const words = useWords();
  const columns = specsOf(kind)
    .map(([column], i) => ({ column, i }))
    // A column that is empty throughout only pushes the others out of sight.
    .filter(({ i }) => examples.some(({ cells }) => cells[i] !== ''))
    .map(({ column, i }): TableColumn<Line> => ({
      key: column,
      heading: column,
      isHeading: i === 0,
      cell: ({ cells }) => cells[i] ?? '',
    }));
  const where: TableColumn<Line> = {
    key: 'where',
    heading: words.say('warning.where'),
    cell: ({ file, row }) => words.say('records.findingWhere', { file, row }),
  };
  return (
    <Table
      label={label}
      rows={examples}
      rowKey={(_, index) => String(index)}
      columns={[...columns.slice(0, 1), where, ...columns.slice(1)]}
    />
  );
}

function nameOf({ code, subject }: WarningLine, words: Words): string {
  const name = words.say(`warning.${code}.name`);
  return subject === null ? name : words.say('warning.of', { name, subject });
}

function weightOf({ weight, expected }: WarningLine, words: Words): string {
  const count = Math.max(1, Math.round(weight));
  return words.say(expected === null ? 'warning.weightAny' : 'warning.weight', { count });
}

/** Whatever a line's sentence may name; each names what it needs. */
function valuesOf(
  { value, expected, lower, upper, unit, among }: WarningLine,
  currency: string,
  words: Words,
): Record<string, string | number> {
  const inUnit = (number: number | null) => (number === null ? '' : words.quantity(number, unit, currency));
  const inPoints = (number: number | null) => (number === null ? '' : words.number(number * 100, 1));
  return {
    count: value,
    value: inUnit(value),
    expected: inUnit(expected),
    lower: inUnit(lower),
    upper: inUnit(upper),
    among: words.number(among ?? 0),
    points: inPoints(value),
    lowerPoints: inPoints(lower),
    upperPoints: inPoints(upper),
  };
}
