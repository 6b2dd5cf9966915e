import { ATTENDANTS, DELIVERY_MODES, PLACES } from '../codes.ts';
import { code, count, day, text } from '../specs.ts';
import { INSURED_ID } from './shared.ts';

/** One registered pregnancy; a woman may have several, told apart by the day they were registered. */
export const pregnancies = {
  key: ['insured_id', 'registered_date'],
  cutBy: ['registered_date'],
  columns: {
    insured_id: text({ required: true, headings: INSURED_ID }),
    registered_date: day({
      required: true,
      headings: ['date registered'],
    }),
    expected_delivery: day({
      required: true,
      headings: ['expected delivery date', 'edd', 'due date'],
    }),
    anc_visits: count({
      headings: ['antenatal visits', 'anc'],
    }),
    delivery_date: day({
      headings: ['date of delivery'],
    }),
    place: code(
      PLACES,
      {
        facility: [
          'hospital',
          'health centre',
          'formation sanitaire',
          'hopital',
          'centre de sante',
          'maternite',
        ],
        home: ['maison', 'domicile'],
      },
      {
        headings: ['place of delivery'],
      },
    ),
    attendant: code(
      ATTENDANTS,
      {
        skilled: [
          'doctor',
          'nurse',
          'midwife',
          'qualifie',
          'personnel qualifie',
          'medecin',
          'sage femme',
          'infirmier',
          'infirmiere',
        ],
        other: ['autre', 'matrone', 'accoucheuse traditionnelle', 'non qualifie'],
      },
      {
        headings: ['birth attendant'],
      },
    ),
    mode: code(
      DELIVERY_MODES,
      { normal: ['vaginal', 'normale', 'voie basse'], caesarean: ['c section', 'cesarean', 'cesarienne'] },
      {
        headings: ['mode of delivery', 'delivery mode'],
      },
    ),
    outcome: text(),
  },
} as const;
