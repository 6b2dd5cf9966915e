import { EXIT_REASONS, SEXES, YES_NO } from '../codes.ts';
import { code, day, text } from '../specs.ts';
import { YES_NO_WORDS } from './shared.ts';

/** One insured person. */
export const members = {
  key: ['insured_id'],
  cutBy: [],
  columns: {
    insured_id: text({ required: true }),
    family_id: text({ required: true }),
    sex: code(
      SEXES,
      {
        F: ['female', 'woman', 'girl', 'femme', 'feminin', 'fille'],
        M: ['male', 'man', 'boy', 'homme', 'masculin', 'garcon', 'h'],
        X: ['other', 'autre', 'o'],
      },
      { required: true },
    ),
    birth_date: day({ required: true }),
    relationship: text(),
    area: text(),
    entry_date: day(),
    exit_date: day({ isEvent: true }),
    exit_reason: code(EXIT_REASONS, {
      lapse: ['lapsed', 'abandon'],
      death: ['died', 'dead', 'deces', 'decede'],
      age: ['age limit'],
      moved: ['migration', 'demenage', 'demenagement'],
      fraud: ['fraude'],
      other: ['autre'],
    }),
    poverty: code(YES_NO, YES_NO_WORDS),
  },
} as const;
