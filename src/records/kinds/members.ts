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
        F: ['female', 'woman', 'girl'],
        M: ['male', 'man', 'boy', 'h'],
        X: ['other', 'o'],
      },
      { required: true },
    ),
    birth_date: day({ required: true }),
    relationship: text(),
    area: text(),
    entry_date: day(),
    exit_date: day({ isEvent: true }),
    exit_reason: code(EXIT_REASONS, {
      lapse: ['lapsed'],
      death: ['died', 'dead'],
      age: ['age limit'],
      moved: ['migration'],
    }),
    poverty: code(YES_NO, YES_NO_WORDS),
  },
} as const;
