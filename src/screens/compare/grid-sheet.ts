import type { Sheet, SheetCell, SheetLook } from '#charts';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { againstWords } from './held-against.ts';
import { chanceWords, EXPLAINED, countedOf, readsWords, scatterColumnsWords } from './legend.tsx';
import { narrowedWords } from './narrowing.tsx';
import type { Side, SideRow } from './side.ts';
import { groundWords, periodWords, sourceWords } from './source-words.ts';
import { lookNameOf, markOf, type LookName } from './standing-mark.tsx';
import { columnHeading, numberWords, valueWords } from './value-words.ts';

/** The grid as it stands alone, on paper or as a picture: every row and column on show, and first what all are held against. */
export function gridSheet(side: Side, view: CompareView, rows: readonly SideRow[], words: Words): Sheet {
  const { columns } = side;
  const counted = countedOf(side);
  return {
    title: sheetTitle(side, view, rows, words),
    above: [
      ...narrowedWords(side, view, words),
      readsWords(side, view, words),
      chanceWords(counted.judged, words),
      scatterColumnsWords(side, view, counted.scattered, words),
    ].filter((text) => text !== ''),
    legend: EXPLAINED.flatMap((name) => {
      const isHollow = name === 'unjudged';
      const one = {
        label: words.say(`compare.legend.${name}`),
        look: SHEET_LOOKS[name],
        mark: isHollow ? markOf({ side: 'not-judged', because: 'small-numbers' }, true) : null,
      };
      if (name === 'similar' || name === 'unjudged') return [one];
      const label = words.say(`compare.standing.${name}`, { sureness: 'very' });
      return [one, { label, look: SHEET_LOOKS[`${name}Sure`], mark: null }];
    }),
    corner: words.say('compare.scheme'),
    headings: columns.map((column) => columnHeading(column, words)),
    rows: [
      {
        name: words.say('compare.sheet.heldAgainst', { benchmark: againstWords(side, view, words) }),
        isStrong: false,
        cells: columns.map((column): SheetCell => {
          const text = numberWords(side, column, side.benchmark(column).value, words);
          return { text, look: SHEET_LOOKS.plain, mark: null };
        }),
      },
      ...rows.map((row) => ({
        name: row.isMine ? words.say('compare.mineNamed', { name: row.name }) : row.name,
        isStrong: row.isMine,
        cells: columns.map((column): SheetCell => {
          const value = side.value(row, column);
          const standing = side.standing(row, column);
          return {
            text: valueWords(side, column, value, words),
            look: SHEET_LOOKS[lookNameOf(standing, value)],
            mark: markOf(standing, value.status !== 'ok'),
          };
        }),
      })),
    ],
    below: [...groundWords(side, view, columns, words), sourceWords(side, view, words)],
  };
}

/** What a grid shows, and of when. */
export function sheetTitle(side: Side, view: CompareView, rows: readonly SideRow[], words: Words): string {
  return words.say('compare.sheet.title', {
    schemes: rows.length,
    indicators: side.columns.length,
    period: periodWords(side, view, words),
  });
}

/** The looks of the grid by their tokens, as its style sheet has them. */
const SHEET_LOOKS: Readonly<Record<LookName, SheetLook>> = {
  plain: { ground: null, ink: '--ink-soft', isHatched: false },
  unjudged: { ground: null, ink: '--ink-soft', isHatched: true },
  similar: { ground: null, ink: '--ink', isHatched: false },
  better: { ground: '--better-soft', ink: '--ink', isHatched: false },
  worse: { ground: '--worse-soft', ink: '--ink', isHatched: false },
  higher: { ground: '--apart-soft', ink: '--ink', isHatched: false },
  lower: { ground: '--apart-soft', ink: '--ink', isHatched: false },
  betterSure: { ground: '--better', ink: '--standing-ink', isHatched: false },
  worseSure: { ground: '--worse', ink: '--standing-ink', isHatched: false },
  higherSure: { ground: '--apart', ink: '--standing-ink', isHatched: false },
  lowerSure: { ground: '--apart', ink: '--standing-ink', isHatched: false },
};
