import { describe, expect, it } from 'vitest';
import {
  changedSince,
  keptContent,
  keptFrom,
  reportFiguresCsv,
  reportFrom,
  REPORT_KINDS,
  reportMarkdown,
  sentenceFor,
  sentenceFrom,
  staleInWords,
  withSentences,
  type Ingredients,
  type Report,
  type ReportBlock,
} from '#reports';
import { monthOf } from '#units';
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
    const { figures, same, areRecordsOthers, definitions } = changedSince(then, ingredients, words);
    expect(figures).toEqual([]);
    expect(same).toBe(then.figures.length);
    expect([areRecordsOthers, definitions]).toEqual([false, then.definitions]);
  });

  it('says which figures records that came later have changed, and which they have not', async () => {
    const { before, after } = await withOneMoreClaim();
    const then = reportFrom('brief', before, words);
    const { figures, same, areRecordsOthers } = changedSince(then, after, words);
    expect(areRecordsOthers).toBe(true);
    const changed = figures.map(({ then: { name } }) => name);
    expect(changed).toContain('Claims ratio');
    expect(changed).not.toContain('Insured persons');
    expect(changed).not.toContain('Renewal rate');
    expect(same + figures.length).toBe(then.figures.length);
  });
});

describe('a report kept in the middle of a year', () => {
  /** The scheme with its records up to some months before their end, and with all of them. */
  async function grown() {
    const months = STORY.months - 2;
    const young = await schemeOf({ ...STORY, months });
    const period = { grain: 'year', end: null } as const;
    const so = young.scheme.dataAsAt === null ? null : monthOf(young.scheme.dataAsAt);
    const before = await gathered(young, { grain: 'year', end: so });
    for (const { name, text } of makeScheme(STORY).files.filter(({ name }) => name.endsWith('.csv'))) {
      const looked = await lookedInto(young.engine, [textFile(name, text)], young.scheme.id);
      await addedTo(young.engine, looked, young.scheme.id);
    }
    const scheme = await summaryOf(young.engine, young.scheme.id);
    return { before, after: await gathered({ engine: young.engine, scheme }, period) };
  }

  it('finds its year again though it has grown, and loses no figure', async () => {
    const { before, after } = await grown();
    const then = reportFrom('brief', before, words);
    expect(then.figures.some(({ period }) => period.isToDate)).toBe(true);
    const { figures } = changedSince(then, after, words);
    expect(figures.filter(({ now }) => now === null)).toEqual([]);
    expect(figures.some(({ hasGrown }) => hasGrown)).toBe(true);
  });
});

describe('a kept report on the quality of records', () => {
  it('tells its scores and what is odd as figures, and sees them change', async () => {
    const { before, after } = await withOneMoreClaim();
    const then = reportFrom('quality', before, words);
    expect(then.figures.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Completeness', 'All together']),
    );
    expect(changedSince(then, before, words).figures).toEqual([]);
    // Its amounts are far from the usual ones.
    const changed = changedSince(then, after, words).figures.map(({ then: { id } }) => id);
    expect(changed.some((id) => id.startsWith('unusual claims'))).toBe(true);
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
    // Whoever gets a file of it is told too.
    expect(reportMarkdown(withSentences(now, written), words)).toContain('Read it again');
    expect(reportMarkdown(withSentences(then, written), words)).not.toContain('Read it again');
  });

  it('says that it was written for other periods, rather than that figures are not known', async () => {
    const made = await schemeOf(STORY);
    const then = reportFrom('brief', await gathered(made), words);
    const block = sayings(then).find(({ id }) => id === 'finances said');
    if (!block) throw new Error('No prompt');
    const quarterly = reportFrom('brief', await gathered(made, { grain: 'quarter', end: null }), words);
    const [edited] = sayings(withSentences(quarterly, [sentenceFor(block, 'All is well.', then)])).flatMap(
      (one) => one.edited ?? [],
    );
    expect(edited).toEqual({ stale: [], writtenFor: 'rolling12' });
    expect(edited && staleInWords(edited, words)).toContain('another period');
  });

  it('on renewals due is flagged in another month, whose number it does not tell', async () => {
    const made = await schemeOf(STORY);
    const now = await gathered(made);
    const end = now.periods.counted.periods[now.periods.at]?.last ?? 0;
    const then = reportFrom('board', await gathered(made, { grain: null, end: end - 1 }), words);
    const block = sayings(then).find(({ id }) => id === 'due');
    if (!block) throw new Error('Nothing is due');
    const board = reportFrom('board', now, words);
    const written = sayings(withSentences(board, [sentenceFor(block, 'We visit four families.', then)]));
    expect(written.find(({ id }) => id === 'due')?.edited?.stale).toHaveLength(1);
  });

  it('can be written only where it can be flagged, or where nothing is said by rule', async () => {
    const ingredients = await gathered(await schemeOf(STORY));
    for (const kind of REPORT_KINDS) {
      const ids = sayings(reportFrom(kind, ingredients, words)).map(({ id }) => id);
      expect(new Set(ids).size, kind).toBe(ids.length);
    }
  });

  it('that speaks of a figure and of that of a year before is held against both, each against its own', async () => {
    const ingredients = await gathered(await schemeOf(STORY));
    const report = reportFrom('board', ingredients, words);
    const now = report.figures.find(({ id }) => id === 'renewal-rate');
    if (!now) throw new Error('No renewal rate');
    const before = { ...now, key: 'before', text: '12.3%', status: 'ok' as const };
    const figures = [...report.figures, before];
    const block = {
      as: 'text',
      id: 'said',
      about: null,
      text: 'It rose.',
      tone: 'plain',
      prompt: null,
    } as const;
    const said = { ...block, figures: [now.key, before.key] };
    const both = { ...report, figures, sections: [{ id: 's', title: 'S', blocks: [said] }] };
    const sentence = sentenceFor(said, 'We did well.', both);
    expect(sayings(withSentences(both, [sentence]))[0]?.edited?.stale).toEqual([]);
    const changed = { ...both, figures: [...report.figures, { ...before, text: '20.0%' }] };
    expect(sayings(withSentences(changed, [sentence]))[0]?.edited?.stale).toEqual([
      { name: now.name, then: '12.3%', now: '20.0%' },
    ]);
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
