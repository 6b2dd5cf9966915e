import { CATALOGUE_VERSION } from '#indicators';
import type { BookSheet } from '#records';
import type { Period } from '#units';
import type { Words } from '#words';
import { textCell } from './cells.ts';
import { sheetOf } from './layout.ts';
import type { BookOf } from './lines.ts';

/** What a book is of, line by line: a name and what there is to say. What people typed stands in it as they typed it. */
export function aboutLines(
  { profile, isMadeUp, waiting, grain, counted: [whole] }: BookOf,
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  words: Words,
): Array<readonly [name: string, text: string]> {
  const [first, last] = [periods[0], periods.at(-1)].map((one) => (one ? words.period(one[1], grain) : ''));
  const waits = waiting
    .filter(({ rows }) => rows > 0)
    .map(({ kind, rows, counted }) =>
      words.say('fix.weight', {
        count: rows,
        kind: words.say(`kind.${kind}`),
        share: words.percent(rows / (rows + counted), 1),
      }),
    );
  return [
    [words.say('workbook.about.scheme'), profile.name],
    ...(isMadeUp ? [['', words.say('workbook.about.madeUp')] as const] : []),
    [
      words.say('workbook.about.country'),
      profile.country === '' ? words.say('workbook.about.notSaid') : words.country(profile.country),
    ],
    [words.say('workbook.about.currency'), profile.currency],
    [
      words.say('workbook.about.periods'),
      words.say('workbook.about.periodsText', {
        grain: words.say(`grain.${grain}`),
        count: periods.length,
        first: first ?? '',
        last: last ?? '',
      }),
    ],
    [words.say('workbook.about.asAt'), words.day(whole.timeline.dataAsAt)],
    [words.say('workbook.about.catalogue'), CATALOGUE_VERSION],
    [
      words.say('workbook.about.waiting'),
      waits.length > 0 ? waits.join(' ') : words.say('workbook.about.nothingWaits'),
    ],
  ];
}

/** What is told of how a book is read. */
const READING = ['values', 'formulas', 'missing', 'bounds', 'measures', 'definitions'] as const;

/** The first sheet: what the book is of, and how its other sheets are read. */
export function aboutSheet(
  name: string,
  book: BookOf,
  periods: ReadonlyArray<readonly [at: number, period: Period]>,
  words: Words,
): BookSheet {
  const reading = READING.map((part, i) => [
    i === 0 ? words.say('workbook.about.reading') : '',
    words.say(`workbook.reading.${part}`),
  ]);
  const lines = [...aboutLines(book, periods, words), ...reading];
  return sheetOf(
    name,
    words.say('workbook.aboutText'),
    [
      [words.say('workbook.title'), 26, 'wrapped'],
      ['', 100, 'wrapped'],
    ],
    lines.map((cells) => cells.map(textCell)),
    { pagesWide: 1 },
  );
}
