import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock, ReportCell } from '../report.ts';
import { plainCell, type Telling } from '../telling.ts';
import { tableBlock, textBlock } from './block.ts';

/** What a brief says of a scheme that no record tells; a person writes it, and it is kept. */
const WRITTEN = ['run', 'where', 'contributions', 'linkages'] as const;

const HEADINGS = ['report.who.what', 'report.who.said'] as const;
const BLANK = [plainCell(''), plainCell('')];

/** Who the scheme is: what its profile says, and what only a person can say. */
export function profileOf(
  { scheme: { profile } }: Ingredients,
  { words, currency }: Telling,
): readonly ReportBlock[] {
  const { country, schemeType, enrolment, started, benefits, waitingDays, targetPopulation } = profile;
  const rows: ReadonlyArray<readonly [heading: string, text: string | null]> = [
    [words.say('report.who.type'), schemeType ? words.sayCode('profile.schemeType', schemeType) : null],
    [words.say('report.who.country'), country === '' ? null : words.country(country)],
    [words.say('report.who.since'), started === undefined ? null : words.month(started)],
    [words.say('report.who.enrolment'), enrolment ? words.sayCode('profile.enrolment', enrolment) : null],
    [
      words.say('report.who.benefits'),
      benefits ? words.list(benefits.map((benefit) => words.group('benefit', benefit))) : null,
    ],
    [
      words.say('report.who.waiting'),
      waitingDays === undefined ? null : words.say('report.days', { count: waitingDays }),
    ],
    [
      words.say('report.who.target'),
      targetPopulation === null ? null : words.quantity(targetPopulation, 'persons', currency),
    ],
    [words.say('report.who.currency'), currency],
  ];
  const said = rows.flatMap(([heading, text]): ReportCell[][] =>
    text === null ? [] : [[plainCell(heading), plainCell(text)]],
  );
  // Two facts in a row: paper is short.
  const pairs = said.flatMap((one, i) => (i % 2 === 0 ? [[...one, ...(said[i + 1] ?? BLANK)]] : []));
  return [
    tableBlock(
      words.say('report.brief.who'),
      [...HEADINGS, ...HEADINGS].map((id) => words.say(id)),
      pairs,
    ),
    ...WRITTEN.map((id) =>
      textBlock({
        id: `who ${id}`,
        about: words.say(`report.who.${id}`),
        text: '',
        prompt: words.say(`report.who.${id}.prompt`),
      }),
    ),
  ];
}
