import { useRef, useState } from 'react';
import type { FileSummary } from '#engine';
import { BETWEEN, PARTS_OF, waysOf, type Choices, type MadeOf, type Way } from '#intake';
import { plainHeading, specsOf, type ColumnSpec, type Kind } from '#records';
import { Button, SelectField, useWords } from '#ui';
import type { Words } from '#words';
import { headingTold } from './heading-told.ts';
import styles from './mapping.module.css';

interface Props {
  readonly report: FileSummary;
  readonly kind: Kind;
  /** What was said of this table. */
  readonly said: Choices['made'];
  readonly decide: (now: Choices) => void;
}

/**
 * Columns that the table tells in several of its own, or in a part of one: a date in three columns, an id in two, the first
 * and last day of cover in one cell.
 */
export function MadeColumns({ report, kind, said, decide }: Props) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const made = { ...report.map.made, ...said };
  const own = new Set(report.headings.map(({ column }) => column));
  const open = specsOf(kind).filter(([name, spec]) => !own.has(name) && waysOf(spec).length > 0);
  const isShown = ([name]: readonly [string, ColumnSpec]) => Boolean(made[name]) || begun.includes(name);
  const others = open.filter((one) => !isShown(one));
  if (open.length === 0 || report.headings.length === 0) return null;
  return (
    <div className={styles.part}>
      <h4 ref={title} tabIndex={-1}>
        {words.say('mapping.made')}
      </h4>
      <p className={styles.text}>{words.say('mapping.madeText')}</p>
      {open.filter(isShown).map(([name, spec]) => (
        <MadeColumn
          key={name}
          name={name}
          spec={spec}
          report={report}
          made={made[name] ?? null}
          onSay={(how) => {
            if (how === null) {
              setBegun(begun.filter((one) => one !== name));
              // What was pressed goes with its column.
              title.current?.focus();
            }
            if (how !== null || made[name]) decide({ made: { [name]: how } });
          }}
        />
      ))}
      {others.length > 0 && (
        <div className={styles.fields}>
          <SelectField
            label={words.say('mapping.makeMore')}
            isCompact
            value=""
            choices={[
              { value: '', label: words.say('mapping.makeNone') },
              ...others.map(([name, { required }]) => ({
                value: name,
                label: required ? words.say('mapping.required', { column: name }) : name,
              })),
            ]}
            onChoose={(name) => {
              if (name !== '') setBegun([...begun, name]);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** One such column: in which way it is told, and where. It counts once all of that is said. */
function MadeColumn({
  name,
  spec,
  report,
  made,
  onSay,
}: {
  readonly name: string;
  readonly spec: ColumnSpec;
  readonly report: FileSummary;
  readonly made: MadeOf | null;
  readonly onSay: (how: MadeOf | null) => void;
}) {
  const words = useWords();
  const ways = waysOf(spec);
  const [draft, setDraft] = useState<MadeOf>(() => made ?? draftOf(ways[0] ?? 'joined', report));
  const say = (now: MadeOf) => {
    setDraft(now);
    if (isSaid(now)) onSay({ ...now, from: now.from.filter((key) => key !== '') });
  };
  const { way, from, between = '-' } = draft;
  const parts = Array.from({ length: PARTS_OF[way].most }, (_, i) => from[i] ?? '');
  return (
    <fieldset className={styles.made}>
      <legend>{name}</legend>
      {ways.length > 1 && (
        <SelectField
          label={words.say('mapping.way')}
          isCompact
          value={way}
          choices={ways.map((value) => ({ value, label: words.say(`mapping.way.${value}`) }))}
          onChoose={(value) => say(draftOf(value, report))}
        />
      )}
      {parts.map((key, i) => (
        <SelectField
          key={i}
          label={partName(way, i, words)}
          isCompact
          value={key}
          choices={[
            { value: '', label: words.say('mapping.part.none') },
            ...report.headings.map((use, at) => ({
              value: use.key,
              label: headingTold({ ...use, at }, words),
            })),
          ]}
          onChoose={(value) => say({ ...draft, from: parts.map((part, at) => (at === i ? value : part)) })}
        />
      ))}
      {way === 'joined' && (
        <SelectField
          label={words.say('mapping.between')}
          isCompact
          value={between}
          choices={BETWEEN.map((value) => ({ value, label: betweenName(value, words) }))}
          onChoose={(value) => say({ ...draft, between: value })}
        />
      )}
      {!made && !isSaid(draft) && <p className={styles.text}>{words.say('mapping.madeOpen')}</p>}
      {!made && isSaid(draft) && (
        <Button size="small" icon="check" onClick={() => say(draft)}>
          {words.say('mapping.madeTake')}
        </Button>
      )}
      <Button size="small" look="quiet" icon="cross" onClick={() => onSay(null)}>
        {words.say('mapping.madeForget', { column: name })}
      </Button>
    </fieldset>
  );
}

function isSaid({ way, from }: MadeOf): boolean {
  const filled = from.filter((key) => key !== '').length;
  return filled >= PARTS_OF[way].least;
}

/** Words for the parts of a date, in plain letters, as they stand in headings. */
const PART_WORDS: Readonly<Record<'day' | 'month' | 'year', RegExp>> = {
  day: /^(?:day|dd|jour|dia|hari|tgl|tanggal|दिन|يوم)$/,
  month: /^(?:month|mm|mois|mes|bulan|bln|महीना|माह|شهر)$/,
  year: /^(?:year|yyyy|yy|annee|ano|tahun|thn|वर्ष|साल|سنة|عام)$/,
};

/** A way with the columns that it probably means, as their headings say; those that are used already mean something else. */
function draftOf(way: Way, { headings }: FileSummary): MadeOf {
  const keyLike = (part: 'day' | 'month' | 'year') =>
    headings.find(
      ({ heading, column, feeds }) =>
        column === null && !feeds && wordsIn(heading).some((word) => PART_WORDS[part].test(word)),
    )?.key ?? '';
  if (way === 'day-month-year') return { way, from: [keyLike('day'), keyLike('month'), keyLike('year')] };
  if (way === 'month-year') return { way, from: [keyLike('month'), keyLike('year')] };
  return { way, from: [] };
}

function wordsIn(heading: string): string[] {
  return heading.split(/[^\p{L}\p{M}]+/u).map(plainHeading);
}

function partName(way: Way, i: number, words: Words): string {
  if (way === 'first-date' || way === 'last-date') return words.say('mapping.part.cell');
  if (way === 'joined') return words.say('mapping.part.joined', { number: i + 1 });
  const parts = way === 'day-month-year' ? (['day', 'month', 'year'] as const) : (['month', 'year'] as const);
  return words.say(`mapping.part.${parts[i] ?? 'year'}`);
}

function betweenName(mark: (typeof BETWEEN)[number], words: Words): string {
  return mark === ' ' ? words.say('mapping.between.space') : mark;
}
