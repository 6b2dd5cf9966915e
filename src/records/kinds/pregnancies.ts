import { ATTENDANTS, DELIVERY_MODES, PLACES } from '../codes.ts';
import { code, count, day, text } from '../specs.ts';

/** One registered pregnancy; a woman may have several, told apart by the day they were registered. */
export const pregnancies = {
  key: ['insured_id', 'registered_date'],
  cutBy: ['registered_date'],
  columns: {
    insured_id: text({ required: true }),
    registered_date: day({ required: true }),
    expected_delivery: day({ required: true }),
    anc_visits: count(),
    delivery_date: day(),
    place: code(PLACES, {
      facility: ['hospital', 'health centre'],
    }),
    attendant: code(ATTENDANTS, {
      skilled: ['doctor', 'nurse', 'midwife'],
    }),
    mode: code(DELIVERY_MODES, {
      normal: ['vaginal'],
      caesarean: ['c section', 'cesarean'],
    }),
    outcome: text(),
  },
} as const;
