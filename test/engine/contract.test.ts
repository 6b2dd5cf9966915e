import { countsOf, MEASURE_NAMES, type MeasureName, type Split } from '#measures';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { connectEngine, listFirst, serveEngine, type Engine, type Port } from '#engine';
import type { SourceFile } from '#intake';
import type { SchemeProfile } from '#records';
import { openStorage } from '#storage';
import { dayFromIso } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, ownDatabase, TODAY, value } from '../support/engine.ts';
import { textFile } from '../support/shared.ts';

const story = { ...PLAIN_STORY, families: 25, months: 18 };
const files = makeScheme(story).files.map(({ name, text }) => textFile(name, text));

const closers: Array<() => void> = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** The same engine at the other end of a real MessageChannel, whose messages are structured clones. */
function overChannel(database: string): Engine {
  const { port1, port2 } = new MessageChannel();
  closers.push(() => port1.close());
  serveEngine(engineOver(database), port1 as unknown as Port);
  return connectEngine(port2 as unknown as Port).engine;
}

/** An engine that comes only when the list of schemes is not enough. */
function listedFirst(database: string): Engine {
  return listFirst(
    () => openStorage(database),
    () => Promise.resolve(engineOver(database)),
  );
}

/** The claims of the scheme with their first date in a year to come, after some blank lines. */
function lateClaims(before: string): string {
  const { text = '' } = makeScheme(story).files.find(({ name }) => name === 'claims.csv') ?? {};
  return before + text.replace(/\d{4}-\d\d-\d\d/, '2031-01-01');
}

async function addAll(
  engine: Engine,
  chosen: readonly SourceFile[],
  scheme: string | null = null,
  profile?: SchemeProfile,
) {
  const look = value(
    await engine.look({ files: chosen, choices: {}, scheme, isProfileToDecide: false, today: TODAY }),
  );
  const used = look.profile ?? profile;
  if (!used) throw new Error('no profile');
  return { look, added: value(await engine.add({ look: look.look, profile: used, scheme })) };
}

describe.each([
  ['in process', engineOver],
  ['over a MessageChannel', overChannel],
  ['that lists first', listedFirst],
])('the engine %s', (_, make) => {
  const fresh = () => make(ownDatabase());

  it('looks, adds, and counts what was added', async () => {
    const engine = fresh();
    const { look, added } = await addAll(engine, files);
    expect(look.files.map(({ kind }) => kind)).toEqual([
      'profile',
      'members',
      'policies',
      'contributions',
      'claims',
      'finance',
    ]);
    expect(look.files.every(({ fault, refused }) => fault === null && refused === 0)).toBe(true);
    const [summary] = value(await engine.schemes(null));
    expect(summary).toMatchObject({ id: added.scheme, origin: 'own', profile: { name: story.name } });

    const { counted } = value(await engine.count({ scheme: added.scheme, grain: 'month', split: 'sex' }));
    expect(counted?.periods).toHaveLength(18);
    expect(counted?.groups).toEqual(['F', 'M']);
    const atEnd = (counted && countsOf(counted, 'insured-at-end').values.at(-4 + 0)) ?? 0;
    expect(atEnd).toBe(summary?.insured);
  });

  it('replaces records with the same ids rather than doubling them', async () => {
    const engine = fresh();
    const first = await addAll(engine, files);
    const again = await addAll(engine, files, first.added.scheme);
    for (const change of again.added.changes) expect(change).toMatchObject({ added: 0, replaced: 0 });
    const [before, after] = [first.look, again.look].map(({ files: read }) =>
      read.map(({ rowsAccepted }) => rowsAccepted),
    );
    expect(after).toEqual(before);
    const [summary] = value(await engine.schemes(null));
    expect(summary?.counts.claims).toBe(first.look.files[4]?.rowsAccepted);
  });

  it('keeps targets and notes, gives new ones an id, and knows when there is no such scheme', async () => {
    const database = ownDatabase();
    const engine = make(database);
    const { added } = await addAll(engine, files);
    const { scheme } = added;
    const note = { kind: 'note', id: '', month: 24_300, indicator: null, text: 'Flood' } as const;
    value(await engine.keepInPlan({ scheme, entry: note }));
    const [kept] = value(await make(database).plan({ scheme }));
    expect(kept).toEqual({ ...note, id: expect.stringMatching(/./) as string });
    if (!kept) throw new Error('nothing kept');
    value(await engine.keepInPlan({ scheme, entry: { ...kept, text: 'Drought' } as typeof kept }));
    expect(value(await engine.plan({ scheme }))).toEqual([{ ...kept, text: 'Drought' }]);
    value(await engine.removeFromPlan({ scheme, id: kept.id }));
    expect(value(await engine.plan({ scheme }))).toEqual([]);
    expect(await engine.keepInPlan({ scheme: 'nobody', entry: note })).toMatchObject({
      ok: false,
      trouble: { code: 'unknown-scheme' },
    });
  });

  it('is there again for an engine that starts later', async () => {
    const database = ownDatabase();
    const { added } = await addAll(make(database), files);
    const counted = async (engine: Engine) =>
      value(await engine.count({ scheme: added.scheme, grain: 'rolling12', split: null })).counted;
    expect(await counted(make(database))).toEqual(await counted(make(database)));
    expect((await counted(make(database)))?.periods.length).toBe(7);
  });

  it('counts what is asked for, more when more is asked, and forgets nothing of it', async () => {
    const database = ownDatabase();
    const engine = make(database);
    const { scheme } = (await addAll(engine, files)).added;
    const ask = async (by: Engine, split: Split | null, measures?: readonly MeasureName[]) =>
      value(await by.count({ scheme, grain: 'quarter', split, measures })).counted;
    for (const split of [null, 'area', 'benefit'] as const) {
      const [few, other, all] = await Promise.all([
        ask(engine, split, ['insured-at-end', 'claims-by-service']),
        ask(engine, split, ['paid-a-month-lately', 'median-days']),
        ask(engine, split),
      ]);
      expect(Object.keys(few?.measures ?? {})).toEqual(['insured-at-end', 'claims-by-service']);
      expect(Object.keys(other?.measures ?? {})).toEqual(['paid-a-month-lately', 'median-days']);
      expect(Object.keys(all?.measures ?? {})).toEqual(MEASURE_NAMES);
      expect(all?.measures).toMatchObject({ ...few?.measures, ...other?.measures });
      const later = make(database);
      expect(await ask(later, split, ['insured-at-end', 'claims-by-service'])).toEqual(few);
      expect(await ask(later, split)).toEqual(all);
    }
  });

  it('lists the records behind a number page by page, and as a file', async () => {
    const engine = fresh();
    const { scheme } = (await addAll(engine, files)).added;
    const { counted } = value(await engine.count({ scheme, grain: 'rolling12', split: null }));
    const period = counted?.periods[0];
    if (!period) throw new Error('no period');
    const request = { scheme, measure: 'claims-by-service', period, split: null, group: null } as const;
    const page = value(await engine.behind({ ...request, offset: 2, limit: 3 }));
    expect(page.total).toBe(countsOf(counted, 'claims-by-service').values[0]);
    expect(page.lines).toHaveLength(3);
    expect(page.lines[0]).toMatchObject({ file: 'claims.csv', amount: 1 });
    const all = value(await engine.behind({ ...request, offset: 0, limit: 10_000 }));
    const sought = all.lines[3]?.cells[0]?.toLowerCase() ?? '';
    const holding = all.lines.filter(({ cells }) =>
      cells.some((cell) => cell.toLowerCase().includes(sought)),
    );
    const found = value(await engine.behind({ ...request, find: ` ${sought} `, offset: 0, limit: 100 }));
    expect(found).toMatchObject({ total: page.total, found: holding.length });
    expect(found.lines).toEqual(holding);
    expect(
      value(await engine.behind({ ...request, find: 'no such thing', offset: 0, limit: 5 })).lines,
    ).toEqual([]);
    const paid = { ...request, measure: 'claims-paid-amount' } as const;
    const byAmount = value(await engine.behind({ ...paid, order: 'largest', offset: 0, limit: 10_000 }));
    const amounts = byAmount.lines.map(({ amount }) => amount);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts.length).toBeGreaterThan(2);
    const text = await value(await engine.behindFile(request)).csv.text();
    expect(text.split('\n')).toHaveLength(page.total + 2);
    expect(text.split('\n')[0]).toMatch(/^claim_id,insured_id,.*,file,row,adds$/);
  });

  it('gives signs worth a look with their first records, all of them as a file, and the same when asked again', async () => {
    const engine = fresh();
    const odd = { ...story, families: 80, oddities: { ...story.oddities, doubleClaim: 0.1 } };
    const made = makeScheme(odd).files.map(({ name, text }) => textFile(name, text));
    const { scheme } = (await addAll(engine, made)).added;
    const { counted } = value(await engine.count({ scheme, grain: 'rolling12', split: null, measures: [] }));
    const last = counted?.periods.at(-2)?.last ?? 0;
    const asked = { scheme, grain: 'rolling12', last } as const;
    const found = value(await engine.warnings(asked));
    expect(found.period?.last).toBe(last);
    expect(found.lines.length + found.quiet.length + found.unchecked.length).toBeGreaterThan(5);
    expect(found.lines.length).toBeGreaterThan(0);
    for (const { code, subject, count, examples, kind } of found.lines) {
      expect(examples.length).toBe(Math.min(count, 20));
      const { csv } = value(await engine.warningFile({ ...asked, code, subject }));
      const lines = (await csv.text()).trim().split('\n');
      expect(lines, `${code} ${kind}`).toHaveLength(count + 1);
      for (const { file, row } of examples) expect(lines.join('\n')).toContain(`,${file},${row}`);
    }
    expect(value(await engine.warnings(asked))).toEqual(found);
    // A period that the scheme does not have.
    expect(value(await engine.warnings({ ...asked, last: 0 }))).toMatchObject({ period: null, lines: [] });
  });

  it('deletes, restores and removes a scheme', async () => {
    const engine = fresh();
    const { scheme } = (await addAll(engine, files)).added;
    value(await engine.deleteScheme({ scheme }));
    expect(value(await engine.schemes(null))[0]?.deletedAt).not.toBeNull();
    // Opened while it is deleted, by a count that came late.
    value(await engine.count({ scheme, grain: 'month', split: null }));
    value(await engine.restoreScheme({ scheme }));
    expect(value(await engine.schemes(null))[0]?.deletedAt).toBeNull();
    expect(value(await engine.count({ scheme, grain: 'month', split: null })).counted).not.toBeNull();
    const again = await look(engine, receipts('X1'), scheme);
    expect(await engine.add({ look: again, profile: null, scheme })).toMatchObject({ ok: true });
    value(await engine.removeScheme({ scheme }));
    expect(value(await engine.schemes(null))).toEqual([]);
    const gone = await engine.count({ scheme, grain: 'month', split: null });
    expect(gone).toMatchObject({ ok: false, trouble: { code: 'unknown-scheme' } });
  });

  it('follows a changed profile without touching the records', async () => {
    const engine = fresh();
    const { look, added } = await addAll(engine, files);
    if (!look.profile) throw new Error('no profile');
    const asAt = dayFromIso('2024-03-31');
    value(await engine.saveProfile({ scheme: added.scheme, profile: { ...look.profile, dataAsAt: asAt } }));
    const { counted } = value(await engine.count({ scheme: added.scheme, grain: 'month', split: null }));
    expect(counted?.timeline.dataAsAt).toBe(asAt);
    expect(value(await engine.schemes(null))[0]?.dataAsAt).toBe(asAt);
  });

  const receipts = (...ids: string[]) =>
    textFile(
      'receipts.csv',
      ['receipt_id,policy_id,pay_date,amount', ...ids.map((id) => `${id},P00001,2024-01-01,5`)].join('\n'),
    );
  const look = async (engine: Engine, file: SourceFile, scheme: string | null) =>
    value(await engine.look({ files: [file], choices: {}, scheme, isProfileToDecide: false, today: TODAY }))
      .look;

  it('adds a look once, however often it is asked to at the same time', async () => {
    const engine = fresh();
    const { added } = await addAll(engine, files);
    const request = { look: await look(engine, receipts('X1'), added.scheme), profile: null, scheme: null };
    const answers = await Promise.all([
      engine.add({ ...request, scheme: added.scheme }),
      engine.add({ ...request, scheme: added.scheme }),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(value(await engine.schemes(null))).toHaveLength(1);
  });

  it('loses nothing when two tabs add to one scheme at once', async () => {
    const database = ownDatabase();
    const [one, two] = [make(database), make(database)];
    const { scheme } = (await addAll(one, files)).added;
    const before = value(await one.schemes(null))[0]?.counts.contributions ?? 0;
    const looks = [await look(one, receipts('X1'), scheme), await look(two, receipts('X2', 'X3'), scheme)];
    const answers = await Promise.all([
      one.add({ look: looks[0] ?? '', profile: null, scheme }),
      two.add({ look: looks[1] ?? '', profile: null, scheme }),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(value(await one.schemes(null))[0]?.counts.contributions).toBe(before + 3);
    const { counted } = value(await make(database).count({ scheme, grain: 'month', split: null }));
    const collected =
      counted && countsOf(counted, 'contributions-collected').values.reduce((sum, of) => sum + of, 0);
    const again = value(await one.count({ scheme, grain: 'month', split: null })).counted;
    expect(again && countsOf(again, 'contributions-collected').values.reduce((sum, of) => sum + of, 0)).toBe(
      collected,
    );
  });

  it('keeps a new name that is given while records are being added', async () => {
    const engine = fresh();
    const { look: first, added } = await addAll(engine, files);
    const id = await look(engine, receipts('X1'), added.scheme);
    if (!first.profile) throw new Error('no profile');
    const answers = await Promise.all([
      engine.add({ look: id, profile: null, scheme: added.scheme }),
      engine.saveProfile({ scheme: added.scheme, profile: { ...first.profile, name: 'Renamed' } }),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [summary] = value(await engine.schemes(null));
    expect(summary?.profile.name).toBe('Renamed');
    expect(summary?.counts.contributions).toBe((first.files[3]?.rowsAccepted ?? 0) + 1);
  });

  it('keeps a profile that another tab saves between reading and writing', async () => {
    const database = ownDatabase();
    const one = make(database);
    const { look: first, added } = await addAll(one, files);
    const { profile } = first;
    if (!profile) throw new Error('no profile');
    // Each tab has read the scheme by now, so that one of them writes upon what the other changed.
    const two = make(database);
    value(await two.count({ scheme: added.scheme, grain: 'month', split: null }));
    for (let i = 0; i < 5; i++) {
      const id = await look(one, receipts(`Y${i}`), added.scheme);
      await Promise.all([
        one.add({ look: id, profile: null, scheme: added.scheme }),
        two.saveProfile({ scheme: added.scheme, profile: { ...profile, name: `Name ${i}`, graceDays: i } }),
      ]);
      expect(value(await one.schemes(null))[0]?.profile).toMatchObject({ name: `Name ${i}`, graceDays: i });
    }
  });

  it('does not bring a scheme back that was deleted before its records came', async () => {
    const engine = fresh();
    const { added } = await addAll(engine, files);
    const id = await look(engine, receipts('X1'), added.scheme);
    value(await engine.deleteScheme({ scheme: added.scheme }));
    const answer = await engine.add({ look: id, profile: null, scheme: added.scheme });
    expect(answer).toMatchObject({ ok: false, trouble: { code: 'unknown-scheme' } });
    expect(value(await engine.schemes(null))[0]?.deletedAt).not.toBeNull();
  });

  it('gives the problems of files stretch by stretch', async () => {
    const engine = fresh();
    const rows = Array.from({ length: 250 }, (_, i) => `R${i},P00001,2024-01-01,abc`);
    const file = textFile('receipts.csv', ['receipt_id,policy_id,pay_date,amount', ...rows].join('\n'));
    const answer = value(
      await engine.look({ files: [file], choices: {}, scheme: null, isProfileToDecide: false, today: TODAY }),
    );
    expect(answer.refused).toMatchObject({ total: 250 });
    expect(answer.refused.first).toHaveLength(100);
    const request = { look: answer.look, which: 'refused', limit: 100 } as const;
    const last = value(await engine.problems({ ...request, offset: 200 }));
    expect(last.map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, i) => 202 + i));
  });

  it('tells progress, and stops when asked to without having stored anything', async () => {
    const engine = fresh();
    const header = 'receipt_id,policy_id,pay_date,amount\n';
    const many = textFile('many.csv', header + 'R,P,2024-01-01,5\n'.repeat(400_000));
    const controller = new AbortController();
    const seen: number[] = [];
    const answer = await engine.look(
      { files: [many], choices: {}, scheme: null, isProfileToDecide: false, today: TODAY },
      {
        signal: controller.signal,
        onProgress: ({ done, total }) => {
          seen.push(done / total);
          controller.abort();
        },
      },
    );
    expect(answer).toMatchObject({ ok: false, trouble: { code: 'stopped' } });
    expect(seen[0]).toBeLessThanOrEqual(0.5);
    expect(value(await engine.schemes(null))).toEqual([]);
  });

  it('names the rows of oddities where they stand now', async () => {
    const engine = fresh();
    const odd = files.map((file) =>
      file.name === 'claims.csv' ? textFile('claims.csv', lateClaims('')) : file,
    );
    const look = async (chosen: readonly SourceFile[], scheme: string | null) =>
      value(
        await engine.look({ files: chosen, choices: {}, scheme, isProfileToDecide: false, today: TODAY }),
      );
    const { look: first, profile } = await look(odd, null);
    const { scheme } = value(await engine.add({ look: first, profile, scheme: null }));
    const example = async () =>
      value(await engine.findings({ scheme, today: TODAY })).find(({ code }) => code === 'event-after-today')
        ?.examples[0];
    expect(await example()).toMatchObject({ file: 'claims.csv', row: 2 });
    const again = await look([textFile('again.csv', lateClaims('\n\n\n'))], scheme);
    value(await engine.add({ look: again.look, profile: null, scheme }));
    expect(await example()).toMatchObject({ file: 'again.csv', row: 5 });
  });

  it('answers a question about something unknown with a trouble', async () => {
    const engine = fresh();
    expect(await engine.additions({ scheme: 'nobody' })).toEqual({ ok: true, value: [] });
    expect(await engine.findings({ scheme: 'nobody', today: TODAY })).toMatchObject({
      ok: false,
      trouble: { code: 'unknown-scheme' },
    });
    expect(
      await engine.add({ look: 'none', profile: { name: 'x' } as SchemeProfile, scheme: null }),
    ).toMatchObject({ ok: false, trouble: { code: 'look-gone' } });
  });
});

it('a dead worker answers everything that waited', async () => {
  const silent: Port = { postMessage: () => undefined, addEventListener: () => undefined };
  const { engine, fail } = connectEngine(silent);
  const waiting = engine.schemes(null);
  fail('out of memory');
  expect(await waiting).toEqual({ ok: false, trouble: { code: 'engine-failed', detail: 'out of memory' } });
});
