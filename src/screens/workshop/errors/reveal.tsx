import { useMemo } from 'react';
import { ChartFrame, LinesChart } from '#charts';
import type { SchemeSummary } from '#engine';
import { indicatorOf, measuresFor } from '#indicators';
import type { Counted } from '#measures';
import { markOf, shown, valuesOver } from '#reports';
import { addressOf, keyOfMade, useLessonFigures, useMadeUp, useMadeUpFiles } from '#state';
import { monthFromIso } from '#units';
import { Card, LinkButton, Section, useWords, Waiting } from '#ui';
import { effectOf, type Ask, type Planted, type Planting } from '#workshop';
import type { Words } from '#words';
import { axisName } from '../../figures/chart-parts.tsx';
import { axisOf } from '../../figures/axis.ts';
import { markedName } from '../make/stories.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import styles from './errors.module.css';
import type { ExerciseShown } from './exercise-names.ts';

const GRAIN = 'month';

/** What was wrong: each mistake with the lines it is in, what it did to a figure, and what is to be done about it. */
export function Reveal({
  exercise,
  scheme,
}: {
  readonly exercise: ExerciseShown;
  readonly scheme: SchemeSummary;
}) {
  const words = useWords();
  const { id, story, plantings } = exercise;
  const files = useMadeUpFiles(story, plantings);
  const clean = useMadeUp({
    key: keyOfMade({ what: 'errors', item: id, variant: 'clean' }),
    story: {
      ...story,
      name: markedName(story.name, words, (name) => words.say('errors.cleanName', { name })),
    },
  });
  const asks = useMemo(() => asksOf(plantings), [plantings]);
  const planted = useLessonFigures(scheme, asks);
  const without = useLessonFigures(clean.data ?? null, asks);
  const error = files.error ?? clean.error ?? planted.error ?? without.error;
  const after = planted.figures?.counted(GRAIN, null) ?? null;
  const before = without.figures?.counted(GRAIN, null) ?? null;
  return (
    <Section title={words.say('errors.reveal')}>
      {error && <TroubleMessage error={error} />}
      {plantings.map((planting, i) => (
        <Card key={i}>
          <div className={styles.form}>
            <h3>
              {words.say('errors.where', {
                name: words.say(`errors.mistake.${planting.mistake}`),
                month: words.month(monthFromIso(planting.month) ?? 0),
              })}
            </h3>
            <p>{words.say(`errors.why.${planting.mistake}`)}</p>
            {files.data?.planted[i] && <p>{linesInWords(files.data.planted[i], words)}</p>}
            {after && before ? (
              <EffectShown planting={planting} scheme={scheme} after={after} before={before} />
            ) : (
              !error && <Waiting label={words.say('errors.making.clean')} />
            )}
            <p>{words.say(`errors.todo.${planting.mistake}`)}</p>
            <p>
              <LinkButton
                size="small"
                look="quiet"
                icon="open"
                href={addressOf({ screen: 'quality', scheme: scheme.id })}
              >
                {words.say('errors.told')}
              </LinkButton>
            </p>
          </div>
        </Card>
      ))}
    </Section>
  );
}

function asksOf(plantings: readonly Planting[]): readonly Ask[] {
  const indicators = plantings.flatMap((planting) => indicatorOf(effectOf(planting).indicator) ?? []);
  return [{ grain: GRAIN, split: null, measures: measuresFor(indicators, 'bases-and-variants') }];
}

/** Stretches of lines that are named one by one. */
const MOST_NAMED = 6;

function linesInWords({ mistake, file, lines }: Planted, words: Words): string {
  if (lines.length === 0) return words.say('errors.lines.none', { file });
  const stretches: Array<{ first: number; last: number }> = [];
  for (const line of lines) {
    const open = stretches.at(-1);
    if (open?.last === line - 1) open.last = line;
    else stretches.push({ first: line, last: line });
  }
  const named = stretches
    .slice(0, MOST_NAMED)
    .map(({ first, last }) =>
      first === last
        ? words.number(first)
        : words.say('errors.range', { first: words.number(first), last: words.number(last) }),
    );
  const more = stretches.length - MOST_NAMED;
  const all = more > 0 ? [...named, words.say('errors.moreRanges', { count: more })] : named;
  const id = mistake === 'missing-month' ? 'errors.lines.gone' : 'errors.lines.there';
  return words.say(id, {
    file,
    count: lines.length,
    lines: more > 0 ? all.join(', ') : words.list(all),
  });
}

/** One figure with the mistakes and without, in the month of the mistake and over all months. */
function EffectShown({
  planting,
  scheme,
  after,
  before,
}: {
  readonly planting: Planting;
  readonly scheme: SchemeSummary;
  readonly after: Counted;
  readonly before: Counted;
}) {
  const words = useWords();
  const { indicator: id, basis } = effectOf(planting);
  const indicator = indicatorOf(id);
  const month = monthFromIso(planting.month) ?? 0;
  if (!indicator) return null;
  const { currency } = scheme.profile;
  const name = words.indicator(indicator, 'name');
  const courses = [
    { key: 'with', name: words.say('errors.with'), colour: 'var(--mark-2)', counted: after },
    { key: 'without', name: words.say('errors.without'), colour: 'var(--mark-1)', counted: before },
  ].map(({ counted, ...course }) => {
    const values = new Map(
      valuesOver(indicator, basis, counted).map((value, i) => [counted.periods[i]?.last, value]),
    );
    return { ...course, at: (last: number) => values.get(last) ?? null };
  });
  const [withMistakes, without] = courses;
  const valueAt = (course: (typeof courses)[number] | undefined) =>
    shown(indicator, course?.at(month)?.value ?? null, words, currency);
  const periods = after.periods;
  const heading = (text: string) => ({ shown: text, written: text });
  return (
    <>
      <h4>{words.say('errors.effect')}</h4>
      <p>
        {words.say('errors.effectSays', {
          indicator: name,
          month: words.month(month),
          after: valueAt(withMistakes),
          before: valueAt(without),
        })}
      </p>
      <ChartFrame
        title={name}
        axis={axisName(indicator.unit, words, currency)}
        scheme={scheme.profile.name}
        source={words.say('errors.compared', { name: scheme.profile.name })}
        fileName={`${id}.csv`}
        table={{
          headings: [heading(words.say('errors.month')), ...courses.map((course) => heading(course.name))],
          rows: periods.map((period) => [
            heading(words.period(period, GRAIN)),
            ...courses.map(({ at }) => {
              const value = at(period.last)?.value ?? null;
              return { shown: shown(indicator, value, words, currency), written: value };
            }),
          ]),
        }}
      >
        <LinesChart
          label={name}
          periods={periods.map((period) => ({
            label: words.shortPeriod(period, GRAIN),
            name: words.period(period, GRAIN),
          }))}
          lines={courses.map(({ key, name: of, colour, at }) => ({
            key,
            name: of,
            colour,
            values: periods.map(({ last }) => at(last)?.value ?? null),
            marks: periods.map(({ last }) => markOf(at(last) ?? { status: 'missing' })),
          }))}
          format={(value) => words.quantity(value, indicator.unit, currency)}
          axis={axisOf(indicator.unit, words)}
        />
      </ChartFrame>
    </>
  );
}
