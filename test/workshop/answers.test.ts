import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersDocument,
  answersEnding,
  answersText,
  arrivalOf,
  isAnswersFile,
  isParticipantName,
  lessonDigest,
  LESSONS,
  lessonOf,
  MOST_ANSWERS_BYTES,
  participantsFrom,
  readAnswers,
  roomSizeFrom,
  saverOf,
  type AnswersDocument,
  type Given,
  type Progress,
} from '#workshop';
import { figuresOfLesson } from '../support/lesson-figures.ts';
import { tries } from '../support/tries.ts';

const DOCUMENT: AnswersDocument = {
  format: 'schemescope-answers',
  version: 1,
  lesson: { id: 'ratio', digest: 'abc' },
  participant: { id: 'p1', name: 'Table 4' },
  edition: 2,
  savedAt: '2026-02-03T09:30:00.000Z',
  answers: [
    { step: 'times', given: { kind: 'number', text: '1,8' }, mark: 'right', hints: 1, isRevealed: false },
    { step: 'heavier', given: { kind: 'choice', chosen: ['grown'] }, mark: null, hints: 0, isRevealed: true },
    { step: 'which', given: { kind: 'month', month: 650 }, mark: 'wrong', hints: 0, isRevealed: false },
    { step: 'not', given: null, mark: null, hints: 2, isRevealed: false },
  ],
};

const faultsOf = (input: unknown) => {
  const read = readAnswers(input);
  return 'faults' in read ? read.faults.map(({ code, where }) => `${code} ${where}`.trim()) : [];
};
const fileWith = (change: object) => JSON.stringify({ ...DOCUMENT, ...change });

describe('answers that are handed on', () => {
  it('come back as they were, also with what an editor puts before them', () => {
    expect(readAnswers(answersText(DOCUMENT))).toEqual({ document: DOCUMENT });
    expect(readAnswers(`\ufeff${answersText(DOCUMENT)}`)).toEqual({ document: DOCUMENT });
    expect(readAnswers(DOCUMENT)).toEqual({ document: DOCUMENT });
  });

  it('hold the questions that were gone into, marked, and nothing else', async () => {
    const lesson = lessonOf('ratio');
    if (!lesson) throw new Error('no lesson');
    const progress: Progress = {
      step: 'end',
      isFinished: true,
      answers: {
        times: { given: { kind: 'number', text: '9' }, hints: 1 },
        heavier: { given: { kind: 'choice', chosen: ['grown'] }, isRevealed: true },
        alarm: {},
        not: { given: { kind: 'choice', chosen: [] } },
      },
    };
    const document = answersDocument(lesson, progress, await figuresOfLesson(lesson), {
      participant: { id: 'p1', name: '  Asha ' },
      edition: 1,
      savedAt: '2026-02-03T09:30:00.000Z',
    });
    expect(document.answers).toEqual([
      { step: 'times', given: { kind: 'number', text: '9' }, mark: 'wrong', hints: 1, isRevealed: false },
      {
        step: 'heavier',
        given: { kind: 'choice', chosen: ['grown'] },
        mark: 'right',
        hints: 0,
        isRevealed: true,
      },
      // The button was pressed with nothing chosen: that is no answer.
      { step: 'not', given: null, mark: null, hints: 0, isRevealed: false },
    ]);
    expect(document.participant.name).toBe('Asha');
    expect(readAnswers(answersText(document))).toEqual({ document });
    expect(answersText(document).length).toBeLessThan(2000);
  });

  it('are read again whatever was typed and chosen', async () => {
    const lesson = lessonOf('ratio');
    if (!lesson) throw new Error('no lesson');
    const figures = await figuresOfLesson(lesson);
    const given: fc.Arbitrary<Given> = fc.oneof(
      fc.record({
        kind: fc.constant('number' as const),
        text: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
          fc.constantFrom(`${'9'.repeat(99)}😀`, ' '.repeat(9999)),
        ),
      }),
      fc.record({
        kind: fc.constant('choice' as const),
        chosen: fc.array(fc.oneof(fc.constantFrom('grown', 'sicker'), fc.string())),
      }),
      fc.record({ kind: fc.constant('month' as const), month: fc.integer({ min: -24_000, max: 24_000 }) }),
    );
    const answers = fc.dictionary(fc.constantFrom('times', 'heavier', 'alarm', 'end'), fc.record({ given }));
    fc.assert(
      fc.property(answers, (did) => {
        const progress: Progress = { step: 'end', isFinished: true, answers: did };
        const document = answersDocument(lesson, progress, figures, {
          participant: { id: 'p1', name: 'Asha' },
          edition: 1,
          savedAt: '2026-02-03T09:30:00.000Z',
        });
        const text = answersText(document);
        expect(faultsOf(text)).toEqual([]);
        expect(new TextEncoder().encode(text).length).toBeLessThan(MOST_ANSWERS_BYTES);
      }),
      { numRuns: tries(100) },
    );
  });

  it('are refused whole where anything is wrong, with where', () => {
    expect(faultsOf('{')).toEqual(['not-json']);
    expect(faultsOf('[]')).toEqual(['not-json']);
    expect(faultsOf('member_id,sex\nm1,F\n')).toEqual(['not-json']);
    expect(faultsOf('{"format":"schemescope-story"}')).toEqual(['other-format format']);
    expect(faultsOf(fileWith({ version: 2 }))).toEqual(['newer-version version']);
    expect(faultsOf(' '.repeat(40_001))).toEqual(['too-large']);
    expect(faultsOf(fileWith({ edition: '2' }))).toEqual(['bad-value edition']);
    expect(faultsOf(fileWith({ savedAt: 'yesterday' }))).toEqual(['bad-value savedAt']);
    expect(faultsOf(fileWith({ device: 'x' }))).toEqual(['unknown-field device']);
    expect(faultsOf(fileWith({ lesson: { id: '../etc', digest: 'a' } }))).toEqual(['bad-value lesson.id']);
    expect(faultsOf(fileWith({ participant: { id: 'p1', name: ' ' } }))).toEqual([
      'bad-value participant.name',
    ]);
    const [first] = DOCUMENT.answers;
    expect(faultsOf(fileWith({ answers: [first, first] }))).toEqual(['bad-value answers']);
    expect(
      faultsOf(fileWith({ answers: Array.from({ length: 201 }, (_, i) => ({ ...first, step: `s${i}` })) })),
    ).toEqual(['bad-value answers']);
    expect(faultsOf(fileWith({ answers: [{ ...first, given: { kind: 'essay' } }] }))).toEqual([
      'bad-value answers.0.given.kind',
    ]);
  });

  it('are refused where they would change what every object has, or nest without end', () => {
    const text = answersText(DOCUMENT);
    expect(faultsOf(text.replace('"version"', '"__proto__": {"isRight": true}, "version"'))).toEqual([
      'unknown-field __proto__',
    ]);
    expect(faultsOf(text.replace('"edition"', '"constructor": 1, "edition"'))).toEqual([
      'unknown-field constructor',
    ]);
    expect({}).not.toHaveProperty('isRight');
    const deep = `${'['.repeat(15_000)}${']'.repeat(15_000)}`;
    expect(['not-json', 'bad-value answers.0']).toContain(
      faultsOf(
        `{"format":"schemescope-answers","version":1,"lesson":{"id":"a","digest":"b"},"participant":{"id":"p","name":"n"},"edition":1,"savedAt":"2026-02-03T09:30:00Z","answers":[${deep}]}`,
      )[0],
    );
  });

  it('never throw, whatever a file says', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 400 }), (json, at) => {
        readAnswers(json);
        const text = answersText(DOCUMENT);
        const read = readAnswers(text.slice(0, at) + json + text.slice(at));
        if ('document' in read) expect(readAnswers(answersText(read.document))).toEqual(read);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('take names as people write them, and none that hides something', () => {
    for (const name of ['आशा', 'Nguyễn Thị', 'Table 4', 'क्‍ष', 'O’Brien'])
      expect(isParticipantName(name), name).toBe(true);
    for (const name of ['', '  ', 'a\u0000b', 'a\u202eb', 'x'.repeat(61)])
      expect(isParticipantName(name), name).toBe(false);
  });
});

describe('answers that arrive', () => {
  const later = (change: Partial<AnswersDocument>) => ({ ...DOCUMENT, ...change });

  it('take the place of those saved before by the same participant, also where a clock was set back', () => {
    expect(arrivalOf(DOCUMENT, undefined)).toBe('new');
    expect(arrivalOf(DOCUMENT, DOCUMENT)).toBe('same');
    expect(arrivalOf(later({ edition: 3, savedAt: '2020-01-01T00:00:00Z' }), DOCUMENT)).toBe('newer');
    expect(arrivalOf(later({ edition: 1, savedAt: '2030-01-01T00:00:00Z' }), DOCUMENT)).toBe('older');
  });
});

describe('names of files of answers', () => {
  it('are other ones for every saving, and are known after a browser or a copy put something in', () => {
    const endings = [1, 2].map((edition) => answersEnding({ ...DOCUMENT, edition }));
    expect(new Set(endings).size).toBe(2);
    expect(endings.map((ending) => isAnswersFile(`asha.${ending}`))).toEqual([true, true]);
    for (const name of [
      'asha.schemescope-answers.json',
      'asha.schemescope-answers (1).json',
      'asha.schemescope-answers - Copy.json',
      'ASHA.SCHEMESCOPE-ANSWERS.JSON',
    ])
      expect(isAnswersFile(name), name).toBe(true);
    for (const name of [
      'notes.json',
      'schemescope-answers.csv',
      'schemescope-answers.txt.json',
      'answers.json',
    ])
      expect(isAnswersFile(name), name).toBe(false);
  });
});

describe('copies of a lesson', () => {
  it('are told apart by what answers depend on, and not by the order of what was read', () => {
    expect(new Set(LESSONS.map(lessonDigest)).size).toBe(LESSONS.length);
    const [lesson] = LESSONS;
    if (!lesson) throw new Error('no lesson');
    const turned = Object.fromEntries(Object.entries(lesson).reverse()) as unknown as typeof lesson;
    expect(lessonDigest(turned)).toBe(lessonDigest(lesson));
    expect(lessonDigest({ ...lesson, words: { name: 'Another language' } })).toBe(lessonDigest(lesson));
    const { story } = lesson;
    if (story === 'hand-worked') throw new Error('no story');
    expect(lessonDigest({ ...lesson, story: { ...story, seed: 1 } })).not.toBe(lessonDigest(lesson));
    expect(lessonDigest({ ...lesson, steps: lesson.steps.slice(1) })).not.toBe(lessonDigest(lesson));
  });
});

describe('who saves answers on a device that goes from hand to hand', () => {
  const maria = { id: 'p1', name: 'Maria', edition: 2 };
  it('is sure only of whoever saved since the lesson was begun, and of new names', () => {
    expect(saverOf('Asha', [maria], undefined)).toEqual({ who: null, isSure: true });
    expect(saverOf('Maria', [maria], 'p1')).toEqual({ who: maria, isSure: true });
    expect(saverOf('Maria', [maria], undefined)).toEqual({ who: maria, isSure: false });
    expect(saverOf('Maria', [maria], 'p9')).toEqual({ who: maria, isSure: false });
    // Who corrects a name is asked whether it is the same person.
    expect(saverOf('Mária', [maria], 'p1')).toEqual({ who: maria, isSure: false });
    const other = { ...maria, id: 'p2' };
    expect(saverOf('Maria', [other, maria], 'p1')).toEqual({ who: maria, isSure: true });
    expect(saverOf('Maria', [other, maria], undefined)).toEqual({ who: other, isSure: false });
  });
});

describe('what is kept of a round', () => {
  it('is read as a file would be', () => {
    const known = [{ id: 'p1', name: 'Asha', edition: 2 }];
    expect(participantsFrom(known)).toEqual(known);
    expect(participantsFrom(undefined)).toEqual([]);
    expect(participantsFrom([{ id: 'p1', name: '', edition: 2 }])).toEqual([]);
    expect(roomSizeFrom(30)).toBe(30);
    expect(roomSizeFrom('30')).toBeNull();
    expect(roomSizeFrom(0)).toBeNull();
  });
});
