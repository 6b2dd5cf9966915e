import { CATALOGUE_VERSION } from '#indicators';
import type { CompareView } from '#state';
import type { Words } from '#words';
import { isByRate, rateWords } from './rate-words.ts';
import type { Side, SideColumn } from './side.ts';
import { measuredWords, numberWords } from './value-words.ts';

/** Where what is shown comes from, and by which definitions it was reckoned. */
export function sourceWords({ rows }: Side, { isAnonymous }: CompareView, words: Words): string {
  const files = rows.filter(({ scheme }) => scheme.origin === 'file').length;
  return words.say(isAnonymous ? 'compare.sourceLetters' : 'compare.source', {
    schemes: rows.length,
    files,
    version: CATALOGUE_VERSION,
  });
}

/** The period that values are of: that of most schemes. */
export function periodWords({ answer }: Side, view: CompareView, words: Words, at = -1): string {
  const periods = answer.periods.flatMap((of) => of.at(at)?.period ?? []);
  const usual = periods.find(({ last }) => last === answer.ends.at(at)) ?? periods[0];
  return usual ? words.period(usual, view.grain) : words.shortMonth(answer.ends.at(at) ?? 0);
}

/** What the numbers of some columns stand on beside the schemes' own records: their measure, rates, a published value. */
export function groundWords(
  side: Side,
  view: CompareView,
  columns: readonly SideColumn[],
  words: Words,
): readonly string[] {
  // Of amounts for which there is no rate at all, only this is said.
  const measured = side.rates.length > 0 ? columns : columns.filter((column) => !isByRate(column));
  const told = new Set(measuresTold(measured, columns.length > 1, words));
  if (columns.some(isByRate)) {
    const lacking = side.currencies.filter(
      (currency) => currency !== view.currency && !side.rates.some(({ from }) => from === currency),
    );
    for (const rate of side.rates) told.add(rateWords(rate, words));
    if (lacking.length > 0 && view.currency !== null)
      told.add(
        words.say(
          columns.some(({ measured }) => measured === 'converted')
            ? 'compare.ratesNoteLacking'
            : 'compare.ratesNoteUnweighed',
          { currencies: words.list(lacking), into: view.currency },
        ),
      );
  }
  const [column, ...others] = columns;
  const published =
    view.benchmark === 'published' && column && others.length === 0 ? side.published(column)[0] : undefined;
  if (published && column)
    told.add(
      words.say('compare.publishedHeld', {
        value: numberWords(side, column, published.value, words),
        source: publisherWords(published),
      }),
    );
  return [...told];
}

/** How money is measured, once for all columns that it is so in; of several columns, each time with their names. */
function measuresTold(columns: readonly SideColumn[], isNamed: boolean, words: Words): string[] {
  const named = new Map<string, string[]>();
  for (const column of columns) {
    const note = measuredWords(column, words);
    if (note !== null)
      named.set(note, [...(named.get(note) ?? []), words.indicator(column.indicator, 'name')]);
  }
  return [...named].map(([note, names]) =>
    isNamed ? words.say('compare.measuredIn', { columns: words.list(names), note }) : note,
  );
}

/** Where a published value comes from. */
function publisherWords(published: ReturnType<Side['published']>[number]): string {
  if (published.from === 'catalogue') return `${published.source.work}, ${published.source.place}`;
  return `${published.entered.source} (${published.entered.period})`;
}
