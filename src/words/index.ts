/**
 * words: everything a person reads - messages, numbers, dates, names of things - in the person's language.
 * In: ids, codes and plain values. Out: text.
 * Never: decides, computes, or leaves a sentence in another room.
 */
export { createWords, type Words } from './words.ts';
export { currencyDecimals } from './currency-decimals.ts';
export { fetchIndicatorBookWords } from './indicator-book-words.ts';
export { formulaInLine, formulaInWords } from './formula.ts';
export {
  fetchAdviceWords,
  fetchAllWords,
  fetchFigureWords,
  fetchReportWords,
  fetchInterchangeWords,
  fetchWorkshopWords,
  LANGUAGES,
} from './languages.ts';
