import { useId, useState } from 'react';
import type { SchemeSummary, WarningLine, WarningsRequest } from '#engine';
import { indicatorOf, WARNING_RULES } from '#indicators';
import { addressOf, keptOf, useView, useWarningFile } from '#state';
import { Button, Chip, LinkButton, saveFile, useWords } from '#ui';
import type { Words } from '#words';
import { RecordTable } from '../explanation/record-table.tsx';
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
  const { code, subject, kind, count, examples } = line;
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
          <RecordTable label={words.say('warning.showThis', { name })} kind={kind} lines={examples} />
        </>
      )}
    </>
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
