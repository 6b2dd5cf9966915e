import { describe, expect, it } from 'vitest';
import {
  changedSince,
  keptContent,
  keptFrom,
  reportFiguresCsv,
  reportFrom,
  reportMarkdown,
  sentenceFor,
  sentenceFrom,
  withSentences,
  type Ingredients,
  type Report,
  type ReportBlock,
} from '#reports';
import { createWords } from '#words';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { value } from '../../support/engine.ts';
import { addedTo, lookedInto } from '../../support/fresh-engine.ts';
import { gathered, schemeOf, summaryOf } from '../../support/reported.ts';
import { textFile } from '../../support/shared.ts';

const words = createWords('en-GB');
const STORY = { ...PLAIN_STORY, families: 150, months: 40, seed: 11 };

type Said = Extract<ReportBlock, { as: 'text' }>;

function sayings(report: Report): Said[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.as === 'text' ? [block] : [])),
  );
}

type Place = ReadonlyArray<string | number>;

/** Fields that need not be there. */
const MAY_BE_MISSING = new Set(['number', 'unit', 'figure', 'note', 'edited']);

/** A report with one block of each sort in the place of all that it says. */
function withOneOfEach(report: Report, ingredients: Ingredients): Report {
  const [section] = report.sections;
  if (!section) throw new Error('No section');
  const all = [report, reportFrom('board', ingredients, words)].flatMap(({ sections }) => sections);
  const sorts = new Map(
    all
      .flatMap(({ blocks }) => blocks)
      .map((block) => [block.as === 'chart' ? `${block.as} ${block.drawn.as}` : block.as, block]),
  );
  expect([...sorts.keys()].sort()).toEqual(
    expect.arrayContaining(['chart course', 'chart stack', 'table', 'text', 'tiles']),
  );
  return { ...report, sections: [{ ...section, blocks: [...sorts.values()] }] };
}

/** Where in a value something stands that has to: of lists but that of blocks the first two. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (Array.isArray(value))
    return value.flatMap((one, i) => (i > 1 && at.at(-1) !== 'blocks' ? [] : placesIn(one, [...at, i])));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => [
    ...(MAY_BE_MISSING.has(name) ? [] : [[...at, name]]),
    ...placesIn(one, [...at, name]),
  ]);
}

/** A value with something else at a place of it. */
function withAt(value: unknown, [first, ...rest]: Place, put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value))
    return value.map((one, i) => (i === first ? withAt(one, rest, put) : one) as unknown);
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [first]: withAt(fields[first], rest, put) };
}

/** The same scheme with a claim of 100,000 more in the last month that is complete. */
async function withOneMoreClaim() {
  const made = await schemeOf(STORY);
  const before = await gathered(made);
  const claims = makeScheme(STORY).files.find(({ name }) => name.includes('claims'))?.text ?? '';
  const [headings = '', ...lines] = claims.trim().split('\n');
  const columns = headings.split(',');
  const last = lines.at(-1)?.split(',') ?? [];
  const put = (name: string, cell: string) => void (last[columns.indexOf(name)] = cell);
  put('claim_id', 'ONE-MORE');
  for (const name of ['amount_billed', 'amount_claimed', 'amount_approved', 'amount_paid'])
    put(name, '100000');
  const file = textFile('more-claims.csv', `${headings}\n${last.join(',')}\n`);
  await addedTo(made.engine, await lookedInto(made.engine, [file], made.scheme.id), made.scheme.id);
  const scheme = await summaryOf(made.engine, made.scheme.id);
  const end = before.periods.counted.periods[before.periods.at]?.last ?? null;
  return { before, after: await gathered({ engine: made.engine, scheme }, { grain: null, end }) };
}

describe('a kept report', () => {
  it('comes back from the device as it was, and what is none is not shown', async () => {
    const report = reportFrom('brief', await gathered(await schemeOf(STORY)), words);
    const stored: unknown = JSON.parse(JSON.stringify(keptContent(report)));
    expect(keptFrom(stored)).toEqual(JSON.parse(JSON.stringify(report)));
    for (const damaged of [
      null,
      3,
      {},
      { version: 1 },
      { version: 2, report },
      { version: 1, report: { kind: 'x' } },
    ])
      expect(keptFrom(damaged)).toBeNull();
    expect(keptFrom({ version: 1, report: { ...report, figures: undefined } })).toBeNull();
  });

  it('is not shown where any part that is read is not there or is something else', async () => {
    const ingredients = await gathered(await schemeOf(STORY));
    const report: unknown = JSON.parse(
      JSON.stringify(withOneOfEach(reportFrom('long-brief', ingredients, words), ingredients)),
    );
    const kept = (other: unknown) => keptFrom({ version: 1, report: other });
    expect(kept(report)).toEqual(report);
    const places = placesIn(report);
    expect(places.length).toBeGreaterThan(150);
    for (const place of places)
      for (const damage of [{ nothing: 'of it' }, undefined])
        expect(kept(withAt(report, place, damage)), place.join('.')).toBeNull();
    for (const damaged of [
      { ...(report as Report), sections: [{}], figures: [null] },
      { ...(report as Report), grain: 'fortnight' },
      { ...(report as Report), sections: [{ id: 'a', title: 'A', blocks: [{ as: 'constructor' }] }] },
    ])
      expect(kept(damaged)).toBeNull();
  });

  it('says that nothing has changed where nothing has', async () => {
    const ingredients = await gathered(await schemeOf(STORY));
    const then = reportFrom('board', ingredients, words);
    const { figures, same, areRecordsOthers, areDefinitionsOthers } = changedSince(
      then,
      reportFrom('board', ingredients, words),
    );
    expect(figures).toEqual([]);
    expect(same).toBe(then.figures.length);
    expect([areRecordsOthers, areDefinitionsOthers]).toEqual([false, false]);
  });

  it('says which figures records that came later have changed, and which they have not', async () => {
    const { before, after } = await withOneMoreClaim();
    const then = reportFrom('brief', before, words);
    const now = reportFrom('brief', after, words);
    const { figures, same, areRecordsOthers } = changedSince(then, now);
    expect(areRecordsOthers).toBe(true);
    const changed = figures.map(({ then: { name } }) => name);
    expect(changed).toContain('Claims ratio');
    expect(changed).not.toContain('Insured persons');
    expect(changed).not.toContain('Renewal rate');
    expect(same + figures.length).toBe(then.figures.length);
  });
});

describe('a sentence written by hand', () => {
  it('stands in the place of the one made by rule until it is taken back', async () => {
    const report = reportFrom('brief', await gathered(await schemeOf(STORY)), words);
    const [first] = sayings(report);
    if (!first) throw new Error('Nothing is said');
    const sentence = sentenceFor(first, 'Run by three volunteers.', report);
    const stored = sentenceFrom(JSON.parse(JSON.stringify(sentence)));
    expect(stored).toEqual(sentence);
    const written = withSentences(report, [sentence]);
    expect(sayings(written)[0]).toMatchObject({ text: 'Run by three volunteers.', edited: { stale: [] } });
    expect(sayings(withSentences(report, []))[0]).toEqual(first);
  });

  it('is flagged when a figure beside it has changed, and only then', async () => {
    const { before, after } = await withOneMoreClaim();
    const then = reportFrom('brief', before, words);
    const now = reportFrom('brief', after, words);
    const written = ['finances said', 'membership said'].flatMap((id) => {
      const block = sayings(then).find((one) => one.id === id);
      return block ? [sentenceFor(block, `On ${id}`, then)] : [];
    });
    const staleOf = (report: Report, id: string) =>
      sayings(withSentences(report, written))
        .find((one) => one.id === id)
        ?.edited?.stale.map(({ name }) => name);
    expect(staleOf(then, 'finances said')).toEqual([]);
    expect(staleOf(now, 'finances said')).toContain('Claims ratio');
    expect(staleOf(now, 'membership said')).toEqual([]);
  });

  it('is nothing where the device holds something else', () => {
    for (const content of [null, 1, 'x', [], {}, { id: 1, text: 'a' }])
      expect(sentenceFrom(content)).toBeNull();
  });
});

describe('what people typed', () => {
  const NAME = '=HYPERLINK("http://x")|<script>alert(1)</script>*_`';

  it('is text and nothing else in a file', async () => {
    const made = await schemeOf(STORY);
    const profile = { ...made.scheme.profile, name: NAME };
    value(await made.engine.saveProfile({ scheme: made.scheme.id, profile }));
    const scheme = await summaryOf(made.engine, made.scheme.id);
    const report = reportFrom('board', await gathered({ engine: made.engine, scheme }), words);
    const markdown = reportMarkdown(report, words);
    expect(markdown).not.toMatch(/<|[^\\]\*_|http:/);
    expect(markdown).toContain('&lt;script&gt;');
    const csv = reportFiguresCsv(report);
    for (const line of csv.trim().split('\n').slice(1)) expect(line).toMatch(/^"'=HYPERLINK/);
    expect(csv).not.toMatch(/,[=@+]/);
  });
});
