import { BarList, ChartFrame, DotPile, scaleAround, type ChartTable } from '#charts';
import { Button, Card, useWords } from '#ui';
import {
  lessonDigest,
  markedAt,
  monthsOffered,
  tallyOf,
  withinFences,
  type AnswersDocument,
  type Figures,
  type Lesson,
  type LessonStep,
  type MonthQuestion,
  type NumberQuestion,
  type Question,
  type Tally,
} from '#workshop';
import type { Words } from '#words';
import { fileName } from '../../file-name.ts';
import { numberInUnit, numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { Reckoned } from '../lesson/question-panel.tsx';
import styles from './room.module.css';

/** The steps of a lesson at which something is asked. */
export function questionsOf({
  steps,
}: Lesson): ReadonlyArray<{ readonly step: LessonStep; readonly ask: Question }> {
  return steps.flatMap((step) => (step.ask ? [{ step, ask: step.ask }] : []));
}

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly ask: Question;
  readonly documents: readonly AnswersDocument[];
  readonly figures: Figures;
  readonly currency: string;
  readonly isRevealed: boolean;
  readonly onReveal: () => void;
}

/** What a room answered to a question; which answer is right is shown when it is asked for. */
export function QuestionChart(props: Props) {
  const { lesson, step, ask, documents, figures, currency, isRevealed, onReveal } = props;
  const words = useWords();
  const texts = textsOf(lesson, words);
  const numbers = numbersSaid(step, figures, words, currency);
  const say = (part: string) => texts(`${step.id}.${part}`, numbers);
  const tally = tallyOf(ask, markedAt(step.id, ask, documents, figures), figures);
  const { answered } = tally.standing;
  const title = say('title');
  const digest = lessonDigest(lesson);
  const others = documents.filter((one) => one.lesson.digest !== digest).length;
  return (
    <div>
      <ChartFrame
        title={title}
        says={words.say('room.asked', { ask: say('ask'), says: saysOf(tally, isRevealed, words) })}
        scheme={null}
        source={words.say('room.source', { count: documents.length })}
        notes={[
          ...(others > 0 ? [words.say('room.otherCopies', { count: others })] : []),
          ...(tally.kind === 'number' ? farOut(tally.numbers, ask, currency, words) : []),
          ...(tally.standing.revealed > 0
            ? [words.say('room.revealed', { count: tally.standing.revealed })]
            : []),
          ...(tally.standing.unreadable > 0
            ? [words.say('room.unreadable', { count: tally.standing.unreadable })]
            : []),
        ]}
        table={tableOf(tally, { ...props, say, words })}
        fileName={fileName(texts('name'), title, 'csv')}
        isEmpty={answered === 0}
      >
        <Drawn tally={tally} {...props} say={say} words={words} />
      </ChartFrame>
      <div className={styles.row}>
        <Button
          size="small"
          aria-pressed={isRevealed}
          aria-label={words.say('room.revealOf', { title })}
          onClick={onReveal}
        >
          {words.say('room.reveal')}
        </Button>
      </div>
      {isRevealed && (
        <Card>
          <p className={styles.told}>{say('reveal')}</p>
          <Reckoned step={step} figures={figures} currency={currency} />
        </Card>
      )}
    </div>
  );
}

/** How a room stands at a question, in a sentence; how many are right only where that is to be seen. */
function saysOf({ standing }: Tally, isRevealed: boolean, words: Words): string {
  const { answered, unanswered, right, near, unknown } = standing;
  if (answered === 0) return words.say('room.nobody');
  if (!isRevealed) return words.say('room.answered', { count: answered, of: answered + unanswered });
  if (unknown > 0) return words.say('room.unknown');
  return words.say('room.right', { right, near, count: answered, share: words.percent(right / answered, 0) });
}

function quantity(number: number, { unit }: NumberQuestion, currency: string, words: Words): string {
  return numberInUnit(number, unit, words, currency);
}

/** Numbers too far from all others to be drawn beside them. */
function farOut(
  numbers: readonly number[],
  ask: Question,
  currency: string,
  words: Words,
): readonly string[] {
  if (ask.kind !== 'number') return [];
  const { below, above } = withinFences(numbers);
  const told = [...below, ...above];
  if (told.length === 0) return [];
  const list = words.list(told.map((number) => quantity(number, ask, currency, words)));
  return [words.say('room.farOut', { count: told.length, list })];
}

type Wording = Pick<Props, 'ask' | 'figures' | 'currency' | 'isRevealed'> & {
  readonly say: (part: string) => string;
  readonly words: Words;
};

/** The months on offer in words, by the month in which their period ends. */
function monthNames(
  ask: MonthQuestion,
  { figures, words }: Wording,
): ReadonlyMap<number, { readonly full: string; readonly short: string }> {
  return new Map(
    monthsOffered(ask, figures).map(({ period }) => [
      period.last,
      { full: words.period(period, ask.grain), short: words.shortPeriod(period, ask.grain) },
    ]),
  );
}

function Drawn({ tally, ...wording }: Wording & { readonly tally: Tally }) {
  const { ask, currency, isRevealed, say, words } = wording;
  const label = saysOf(tally, isRevealed, words);
  if (tally.kind === 'choice') {
    const { answered } = tally.standing;
    return (
      <BarList
        areNamesAbove
        whole={answered}
        bars={tally.options.map(({ id, count, isRight }) => ({
          key: id,
          name: say(`option.${id}`),
          value: count,
          label: words.say(isRevealed && isRight ? 'room.countRight' : 'room.count', { count, of: answered }),
          colour: isRevealed && !isRight ? 'var(--mark-7)' : 'var(--mark-1)',
        }))}
      />
    );
  }
  if (tally.kind === 'number' && ask.kind === 'number') {
    const { within } = withinFences(tally.numbers);
    const { right } = tally;
    const scale = scaleAround([...within, ...(isRevealed && right ? [right.from, right.to] : [])]);
    return (
      <DotPile
        label={label}
        values={within}
        scale={scale}
        format={(number) => quantity(number, ask, currency, words)}
        bands={isRevealed && right ? [{ from: right.from, to: right.to, at: right.number }] : []}
        bandLabel={right ? quantity(right.number, ask, currency, words) : ''}
      />
    );
  }
  if (tally.kind !== 'month' || ask.kind !== 'month') return null;
  const names = monthNames(ask, wording);
  const { months } = tally;
  const every = Math.ceil(months.length / 6);
  return (
    <DotPile
      label={label}
      places={months.length}
      values={months.flatMap(({ count }, i) => Array.from({ length: count }, () => i))}
      scale={{
        min: -0.5,
        max: months.length - 0.5,
        ticks: months.flatMap((_, i) => (i % every === 0 ? [i] : [])),
      }}
      format={(i) => names.get(months[i]?.last ?? 0)?.short ?? ''}
      bands={months.flatMap(({ isRight }, i) =>
        isRevealed && isRight ? [{ from: i - 0.5, to: i + 0.5, at: i }] : [],
      )}
      bandLabel={names.get(months.find(({ isRight }) => isRight)?.last ?? 0)?.short ?? ''}
    />
  );
}

/** What a room answered, as a table. */
function tableOf(tally: Tally, wording: Wording): ChartTable {
  const { ask, currency, isRevealed, say, words } = wording;
  const heading = (text: string) => ({ shown: text, written: text });
  const rows = rowsOf();
  return {
    headings: [
      heading(words.say('room.answer')),
      heading(words.say('room.people')),
      ...(isRevealed ? [heading(words.say('room.isRight'))] : []),
    ],
    rows: rows.map(({ name, count, isRight }) => [
      heading(name),
      { shown: words.number(count), written: count },
      ...(isRevealed ? [heading(isRight ? words.say('room.yes') : '')] : []),
    ]),
  };

  function rowsOf(): ReadonlyArray<{
    readonly name: string;
    readonly count: number;
    readonly isRight: boolean | null;
  }> {
    if (tally.kind === 'choice')
      return tally.options.map(({ id, ...row }) => ({ name: say(`option.${id}`), ...row }));
    if (tally.kind === 'month' && ask.kind === 'month') {
      const names = monthNames(ask, wording);
      return tally.months.map(({ last, ...row }) => ({ name: names.get(last)?.full ?? '', ...row }));
    }
    if (tally.kind !== 'number' || ask.kind !== 'number') return [];
    const { numbers, right } = tally;
    const counts = new Map<string, { count: number; isRight: boolean }>();
    for (const number of numbers) {
      const name = quantity(number, ask, currency, words);
      const isRight = right !== null && number >= right.from - 1e-9 && number <= right.to + 1e-9;
      const known = counts.get(name);
      counts.set(name, { count: (known?.count ?? 0) + 1, isRight: isRight || known?.isRight === true });
    }
    return [...counts].map(([name, row]) => ({ name, ...row }));
  }
}
