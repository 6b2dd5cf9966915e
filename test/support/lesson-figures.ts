import { count, factsOf, timelineOf } from '#measures';
import { periodsOf } from '#units';
import { asksOf, filesFrom, plant, type Figures, type Lesson, type MadeUpFile } from '#workshop';
import { readScheme } from './scheme.ts';
import { textFile } from './shared.ts';

/** What is counted of the scheme that a lesson is about, as its player has it counted. */
export async function figuresOfLesson(lesson: Lesson): Promise<Figures> {
  const made = filesFrom(lesson.story);
  const { plantings = [] } = lesson;
  if (plantings.length === 0) return figuresOf(lesson, made);
  return {
    ...(await figuresOf(lesson, plant(made, plantings).files)),
    mended: await figuresOf(lesson, made),
  };
}

async function figuresOf(lesson: Lesson, files: readonly MadeUpFile[]): Promise<Figures> {
  const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  const year = profile.fiscalYearStart;
  const counts = asksOf(lesson).map(({ grain, split }) => ({
    grain,
    split,
    counted: count(facts, {
      periods: periodsOf(grain, timeline.first, timeline.last, year),
      split,
    }),
  }));
  return {
    counted: (grain, split) =>
      counts.find((one) => one.grain === grain && one.split === split)?.counted ?? null,
  };
}
