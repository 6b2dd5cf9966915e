import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords, LANGUAGES } from '#words';
import {
  asksOf,
  lessonDocument,
  LESSONS,
  lessonText,
  mark,
  readDraft,
  readLesson,
  wordsNeeded,
  type Lesson,
  type OwnLesson,
} from '#workshop';
import { workshop } from '../../src/words/en/workshop.ts';
import { figuresOfLesson } from '../support/lesson-figures.ts';
import { tries } from '../support/tries.ts';

const words = createWords('en');
Object.assign(LANGUAGES.en, workshop);

/** A finished lesson with its words from the catalogue, as a copy of it carries them. */
function carried(lesson: Lesson): OwnLesson {
  const keys = [...wordsNeeded(lesson), ...lesson.steps.map(({ id }) => `${id}.notes`)];
  return {
    ...lesson,
    words: Object.fromEntries(
      keys.flatMap((key) => {
        const text = words.sayCode(`lesson.${lesson.id}`, key, '');
        return text === '' ? [] : [[key, text]];
      }),
    ),
  };
}

const [first] = LESSONS.map(carried);
if (!first) throw new Error('no lesson');
const plain = first;

const fileOf = (lesson: object, texts: object = plain.words) =>
  JSON.stringify({ format: 'schemescope-lesson', version: 1, language: 'en', lesson, words: texts });
const withoutWords: object & Pick<Lesson, 'steps'> = lessonDocument(plain, 'en').lesson;
const faultsOf = (input: unknown) => {
  const read = readLesson(input);
  return 'faults' in read ? read.faults.map(({ code, where }) => `${code} ${where}`.trim()) : [];
};
/** The file of the first lesson with its first step changed. */
const withStep = (change: object) => {
  const [step, ...others] = withoutWords.steps;
  return fileOf({ ...withoutWords, steps: [{ ...step, ...change }, ...others] });
};

describe('a lesson that is passed on', () => {
  it.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s comes back as it was', (_, lesson) => {
    const own = carried(lesson);
    expect(readLesson(lessonText(own, 'en'))).toEqual({ lesson: own, language: 'en' });
  });

  it('leaves out words of steps that are gone', () => {
    const shorter = { ...plain, steps: plain.steps.slice(0, 1) };
    const read = readLesson(lessonText(shorter, 'fr'));
    expect('lesson' in read && Object.keys(read.lesson.words).sort()).toEqual([
      'alarm.notes',
      'alarm.say',
      'alarm.title',
      'name',
      'text',
    ]);
  });

  it('is refused whole where it is no lesson of this version', () => {
    expect(faultsOf('{')).toEqual(['not-json']);
    expect(faultsOf('null')).toEqual(['not-json']);
    expect(faultsOf('{"format":"schemescope-story"}')).toEqual(['other-format format']);
    expect(faultsOf('{"format":"schemescope-lesson","version":2}')).toEqual(['newer-version version']);
    expect(faultsOf(' '.repeat(4_000_001))).toEqual(['too-large']);
  });

  it('is refused with where it is nested without end', () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(faultsOf({ ...lessonDocument(plain, 'en'), words: { name: deep } })).toEqual([
      'bad-value words.name',
    ]);
  });

  it.each([
    ['an indicator that there is none', { kind: 'formula', indicator: 'luck' }, 'bad-value', '.indicator'],
    ['a basis of another indicator', { kind: 'formula', basis: 'asfr' }, 'no-such-basis', ''],
    ['a split that does not divide it', { kind: 'groups', split: 'days' }, 'no-such-split', ''],
    ['a month too far back', { kind: 'formula', end: 500 }, 'bad-value', '.end'],
    ['a field nobody knows', { kind: 'formula', colour: 'red' }, 'unknown-field', '.colour'],
    ['nothing to show', { kind: 'figures', figures: [] }, 'bad-value', '.figures'],
    ['a kind of view that there is none', { kind: 'film' }, 'bad-value', '.kind'],
  ])('is refused for %s, with where', (_, change, code, where) => {
    const place = { indicator: 'incurred-claims-ratio', basis: 'service' };
    const show = { ...(change.kind === 'figures' ? {} : place), grain: 'month', end: 0, ...change };
    expect(faultsOf(withStep({ show }))).toEqual([`${code} lesson.steps.0.show${where}`]);
  });

  it('is refused for ids that are there twice, or that every object has', () => {
    const [step] = withoutWords.steps;
    expect(faultsOf(fileOf({ ...withoutWords, steps: [step, step] }))).toEqual(['id-twice lesson.steps']);
    expect(faultsOf(withStep({ id: 'constructor' }))).toEqual(['bad-value lesson.steps.0.id']);
    expect(faultsOf(withStep({ id: 'Über' }))).toEqual(['bad-value lesson.steps.0.id']);
  });

  it('is refused for reckonings deeper than anybody reads', () => {
    const deep = (levels: number): object =>
      levels === 0 ? { of: 'number', number: 1 } : { of: 'sum', parts: [deep(levels - 1)] };
    const asked = (levels: number) =>
      withStep({ says: { ...plain.steps[0]?.says, x: { reckoning: deep(levels), unit: 'share' } } });
    expect(faultsOf(asked(6))).toEqual([]);
    expect(faultsOf(asked(7))[0]).toMatch(/^bad-value lesson\.steps\.0\.says\.x\.reckoning\.parts\.0/);
    expect(faultsOf('{"a":['.repeat(60_000))).toEqual(['not-json']);
  });

  it('is refused for what its words lack', () => {
    const fewer = Object.fromEntries(Object.entries(plain.words).filter(([key]) => key !== 'alarm.title'));
    expect(faultsOf(fileOf(withoutWords, fewer))).toEqual(['missing-word words.alarm.title']);
    const change = { ...plain.words, 'alarm.say': 'It was {then}, and is {now}.', extra: '' };
    expect(faultsOf(fileOf(withoutWords, change))).toEqual([
      'unknown-field words.extra',
      'unknown-number words.alarm.say',
    ]);
    expect(faultsOf(fileOf(withoutWords, { ...plain.words, name: 'a\u0000b' }))).toEqual([
      'bad-value words.name',
    ]);
  });

  it('tells what a question still lacks, and keeps it as a draft all the same', () => {
    const ask = (options: readonly boolean[], isSeveral = false) =>
      fileOf(
        {
          ...withoutWords,
          steps: [
            {
              id: 'one',
              show: { kind: 'words' },
              ask: {
                kind: 'choice',
                isSeveral,
                options: options.map((isRight, i) => ({ id: `${i}`, isRight })),
              },
            },
          ],
        },
        Object.fromEntries(
          ['name', 'text', 'one.title', 'one.say', 'one.ask', 'one.reveal']
            .concat(options.map((_, i) => `one.option.${i}`))
            .map((key) => [key, key]),
        ),
      );
    const at = 'lesson.steps.0.ask.options';
    expect(faultsOf(ask([true, false]))).toEqual([]);
    expect(faultsOf(ask([true, true], true))).toEqual([]);
    expect(faultsOf(ask([true]))).toEqual([`too-few-options ${at}`]);
    expect(faultsOf(ask([false, false]))).toEqual([`no-right-option ${at}`]);
    expect(faultsOf(ask([true, true]))).toEqual([`several-right-options ${at}`]);
    expect(readDraft(ask([]))).toHaveProperty('lesson');
    const month = { indicator: 'incurred-claims', basis: 'service' };
    const asked = { kind: 'month', figure: month, grain: 'month', from: 1, to: 3, rule: 'first-above' };
    expect(faultsOf(withStep({ ask: asked })).filter((one) => !one.startsWith('missing-word'))).toEqual([
      'ends-before-start lesson.steps.0.ask.from',
      'no-limit lesson.steps.0.ask.than',
    ]);
    const plantings = [
      { mistake: 'missing-month', file: 'claims', month: '2026-06' },
      { mistake: 'missing-month', file: 'claims', month: '2026-07' },
    ];
    expect(faultsOf(fileOf({ ...withoutWords, plantings }))).toEqual([
      'planted-outside lesson.plantings.1.month',
    ]);
  });
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** All places in a file, and other things to stand there. */
type Path = ReadonlyArray<string | number>;
const places = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(isObject(value) ? Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key])) : []),
];
function changedAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.flatMap((one: unknown, i) => {
      const inner = String(i) === String(key) ? changedAt(one, rest, to) : one;
      return inner === undefined ? [] : [inner];
    });
  // What another change has taken away cannot be changed any more.
  if (!isObject(value)) return value;
  return { ...value, [key]: changedAt(value[key], rest, to) };
}

it('never throws for a file that was changed anywhere, nor gives a lesson that cannot be gone through', async () => {
  const files = await Promise.all(
    LESSONS.map(carried).map(async (lesson) => ({
      file: JSON.parse(lessonText(lesson, 'en')) as unknown,
      figures: await figuresOfLesson(lesson),
    })),
  );
  const anyChange = fc.constantFrom(...files).chain(({ file, figures }) => {
    const all = places(file);
    return fc.record({
      file: fc.constant(file),
      figures: fc.constant(figures),
      changes: fc.array(
        fc.constantFrom(...all).chain((at) =>
          fc.record({
            at: fc.constant(at),
            to: fc.oneof(
              fc.constant(undefined),
              fc.jsonValue(),
              fc.integer({ min: -2, max: 200 }),
              // What stands elsewhere under the same name passes for more than chance would.
              fc
                .constantFrom(...all.filter((other) => other.at(-1) === at.at(-1)))
                .map((path) =>
                  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : null), file),
                ),
            ),
          }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    });
  });
  let accepted = 0;
  fc.assert(
    fc.property(anyChange, ({ file, figures, changes }) => {
      const changed = changes.reduce((before, { at, to }) => changedAt(before, at, to), file);
      const read = readLesson(JSON.stringify(changed ?? null));
      if ('faults' in read) {
        expect(read.faults.length).toBeGreaterThan(0);
        return;
      }
      accepted++;
      asksOf(read.lesson);
      for (const { ask } of read.lesson.steps) {
        if (!ask) continue;
        mark(ask, { kind: 'number', text: '1' }, figures);
        mark(ask, { kind: 'month', month: 24_300 }, figures);
        mark(ask, { kind: 'choice', chosen: ['a'] }, figures);
      }
      expect(readLesson(lessonText(read.lesson, read.language))).toEqual(read);
    }),
    { numRuns: tries(200) },
  );
  expect(accepted).toBeGreaterThan(20);
});
