import { indicatorOf } from '#indicators';
import { standingOf } from '../../figures/narrowed.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock, ReportKind } from '../report.ts';
import { cellOf, plainCell, type Telling } from '../telling.ts';
import { notFirmNote, tableBlock, textBlock } from './block.ts';

/** Whether a report of a kind holds the scheme against others. */
export function isBesidePeers(kind: ReportKind): boolean {
  return kind === 'brief' || kind === 'long-brief';
}

/** The scheme beside the others that the reader has; a sentence where there are too few to hold it against. */
export function peersOf(
  { periods, peers }: Ingredients,
  { words, currency, figure }: Telling,
): readonly ReportBlock[] {
  if (peers.length === 0)
    return [textBlock({ id: 'peers none', text: words.say('report.peers.none'), tone: 'note' })];
  const { at, grain } = periods;
  const rows = peers.flatMap(({ indicator: id, basis, schemes, median, lowest, highest }) => {
    const found = indicatorOf(id);
    if (!found) return [];
    const own = figure(standingOf(found, periods, at, basis), { grain, position: at });
    const inUnit = (value: number) => words.quantity(value, found.unit, currency);
    return [
      [
        plainCell(own.name),
        cellOf(own),
        { text: inUnit(median), number: median, unit: found.unit },
        plainCell(words.say('report.interval', { lower: inUnit(lowest), upper: inUnit(highest) })),
        { text: words.number(schemes), number: schemes },
      ],
    ];
  });
  return [
    tableBlock(
      words.say('report.brief.peers'),
      [
        words.say('report.indicator'),
        words.say('report.peers.own'),
        words.say('report.peers.median'),
        words.say('report.peers.middle'),
        words.say('report.peers.schemes'),
      ],
      rows,
      [words.say('report.peers.note'), ...notFirmNote(rows, words)],
    ),
  ];
}
