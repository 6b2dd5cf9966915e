import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#indicators';
import { MEASURE_NAMES, measureOf, REASONS_LEFT_OUT, type Measure } from '#measures';
import { createWords, LANGUAGES } from '#words';
import { countingInWords, leftOutInWords } from '../../src/screens/explanation/counting-words.ts';

const { en } = LANGUAGES;
const words = createWords('en-GB');
const MEASURES = MEASURE_NAMES.map((name): readonly [string, Measure] => [name, measureOf(name)]);

/** The words that the sentences of a measure are put together from. */
function wordsOf(measure: Measure): string[] {
  if (!('of' in measure)) return [];
  const { of } = measure;
  return [
    `things.${of}`,
    ...('day' in measure ? [`when.${of}.${measure.day}`] : []),
    ...('since' in measure ? [`moment.${of}.${measure.since}`, `moment.${of}.${measure.day}`] : []),
    ...('sum' in measure && measure.sum ? [`amount.${of}.${measure.sum}`] : []),
    ...('weight' in measure && measure.weight ? [`weight.${of}.${measure.weight}`] : []),
    ...('key' in measure ? [`key.${measure.key}`] : []),
    ...measure.where.flatMap((flag) => [`flag.${of}.${flag}`, `flag.${of}.${flag}.not`]),
  ];
}

describe('how measures are counted', () => {
  it('has a word for every relation, day, amount, key and flag that a measure names', () => {
    const needed = new Set(MEASURES.flatMap(([, measure]) => wordsOf(measure)));
    expect([...needed].filter((id) => !Object.hasOwn(en, id)).sort()).toEqual([]);
  });

  it.each(MEASURES)('%s is told in whole sentences, by records and by returns', (_, measure) => {
    for (const isOnReturn of [false, true]) {
      const sentences = countingInWords(measure, isOnReturn, words);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]*\.$/);
    }
  });

  it('has a line for every reason to leave a record out', () => {
    for (const [, measure] of MEASURES)
      for (const why of REASONS_LEFT_OUT)
        expect(leftOutInWords(measure, { kind: null }, { why, flag: null }, words)).not.toMatch(/^leftOut|-/);
  });

  it('reads as a person would say it', () => {
    expect(countingInWords(measureOf('claims-by-service'), false, words)[0]).toBe(
      'Counts the claims with their day of service in the period, only if not rejected.',
    );
    expect(countingInWords(measureOf('women-at-end'), false, words)[0]).toBe(
      'Counts the insured persons with cover on the last day of the period, only if women or girls.',
    );
  });
});

describe('other definitions', () => {
  const ofCatalogue = CATALOGUE.flatMap(({ id, bases, variants }) =>
    [...bases, ...variants].filter(([basis]) => basis !== '').map(([basis]) => [id, basis] as const),
  );

  it.each(ofCatalogue)('of %s on %s say what differs', (id, basis) => {
    const particular = words.sayCode(`variant.${id}`, basis, words.sayCode('variant', basis, ''));
    expect(particular).toMatch(/^[A-Z].*\.$/);
    expect(Object.hasOwn(en, `basis.${basis}`)).toBe(true);
  });

  it('have words for nothing that is not there', () => {
    const known = new Set(ofCatalogue.map(([id, basis]) => `variant.${id}.${basis}`));
    const particular = Object.keys(en).filter((id) => /^variant\..+\./.test(id));
    expect(particular.filter((id) => !known.has(id))).toEqual([]);
  });
});
