import { EXIT_REASONS, SEXES, YES_NO } from '../codes.ts';
import { code, day, text } from '../specs.ts';
import { FAMILY_ID, INSURED_ID, YES_NO_WORDS } from './shared.ts';

/** One insured person. */
export const members = {
  key: ['insured_id'],
  cutBy: [],
  columns: {
    insured_id: text({ required: true, headings: INSURED_ID }),
    family_id: text({ required: true, headings: FAMILY_ID }),
    sex: code(
      SEXES,
      {
        F: ['female', 'woman', 'girl', 'femme', 'feminin', 'fille'],
        M: ['male', 'man', 'boy', 'homme', 'masculin', 'garcon', 'h'],
        X: ['other', 'autre', 'o'],
      },
      { required: true, headings: ['gender'] },
    ),
    birth_date: day({
      required: true,
      headings: ['dob', 'date of birth', 'birth day'],
    }),
    relationship: text({
      headings: ['relation'],
    }),
    area: text({
      headings: ['district', 'zone', 'region', 'location', 'village', 'ward'],
    }),
    entry_date: day({
      headings: ['join date', 'date joined'],
    }),
    exit_date: day({
      headings: ['left date', 'date left', 'leaving date'],
      isEvent: true,
    }),
    exit_reason: code(
      EXIT_REASONS,
      {
        lapse: ['lapsed', 'abandon'],
        death: ['died', 'dead', 'deces', 'decede'],
        age: ['age limit'],
        moved: ['migration', 'demenage', 'demenagement'],
        fraud: ['fraude'],
        other: ['autre'],
      },
      {
        headings: ['reason for leaving'],
      },
    ),
    poverty: code(YES_NO, YES_NO_WORDS, {
      headings: ['poverty status', 'poor'],
    }),
  },
} as const;
