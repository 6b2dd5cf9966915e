import { csvText, type CsvCell } from '#records';
import {
  lessonDigest,
  markedAt,
  monthsOffered,
  type AnswersDocument,
  type Figures,
  type Lesson,
  type Marking,
  type Question,
} from '#workshop';
import type { Words } from '#words';
import { numbersSaid, textsOf } from '../lesson/lesson-texts.ts';
import { questionsOf } from './question-chart.tsx';

const MARKS = {
  right: 'lessons.mark.right',
  near: 'lessons.mark.near',
  wrong: 'lessons.mark.wrong',
  unreadable: 'room.mark.unreadable',
  unknown: 'room.mark.unknown',
} as const satisfies Record<Marking['mark'], string>;

/** All answers as a CSV, a participant's answer to a question a line; marked here. */
export function answersCsv(
  lesson: Lesson,
  people: ReadonlyArray<{ readonly called: string; readonly document: AnswersDocument }>,
  figures: Figures,
  words: Words,
): string {
  const texts = textsOf(lesson, words);
  const digest = lessonDigest(lesson);
  const calledBy = new Map(people.map(({ called, document }) => [document, called]));
  const documents = people.map(({ document }) => document);
  const rows = questionsOf(lesson).flatMap(({ step, ask }) =>
    markedAt(step.id, ask, documents, figures).map(({ document, answer, marking }): CsvCell[] => [
      texts('name'),
      calledBy.get(document) ?? '',
      texts(`${step.id}.title`),
      texts(`${step.id}.ask`, numbersSaid(step, figures, words, '')),
      answer?.given
        ? givenInWords(ask, answer.given, figures, (part) => texts(`${step.id}.${part}`), words)
        : '',
      marking ? words.say(MARKS[marking.mark]) : words.say('room.notAnswered'),
      answer ? answer.hints : 0,
      words.say(answer?.isRevealed ? 'room.yes' : 'room.no'),
      words.say(document.lesson.digest === digest ? 'room.copySame' : 'room.copyOther'),
      document.savedAt,
    ]),
  );
  const headings = [
    words.say('room.csv.lesson'),
    words.say('room.name'),
    words.say('room.question'),
    words.say('room.csv.asked'),
    words.say('room.answer'),
    words.say('room.csv.mark'),
    words.say('room.csv.hints'),
    words.say('room.csv.revealed'),
    words.say('room.copy'),
    words.say('room.csv.saved'),
  ];
  return csvText([headings, ...rows]);
}

/** An answer as it was given; what the question does not have is told by its code. */
function givenInWords(
  ask: Question,
  given: NonNullable<AnswersDocument['answers'][number]['given']>,
  figures: Figures,
  say: (part: string) => string,
  words: Words,
): string {
  if (given.kind === 'number') return given.text;
  if (given.kind === 'choice') return words.list(given.chosen.map((id) => say(`option.${id}`) || id));
  if (ask.kind !== 'month') return words.month(given.month);
  const offered = monthsOffered(ask, figures).find(({ period }) => period.last === given.month);
  return offered ? words.period(offered.period, ask.grain) : words.month(given.month);
}
