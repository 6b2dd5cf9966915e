import { ATTENDANTS, DELIVERY_MODES, PLACES } from '../codes.ts';
import { code, count, day, text } from '../specs.ts';
import { INSURED_ID } from './shared.ts';

/** One registered pregnancy; a woman may have several, told apart by the day they were registered. */
export const pregnancies = {
  key: ['insured_id', 'registered_date'],
  columns: {
    insured_id: text({ required: true, headings: INSURED_ID }),
    registered_date: day({ required: true, headings: ['date registered', 'date enregistrement'] }),
    expected_delivery: day({
      required: true,
      headings: ['expected delivery date', 'edd', 'due date', 'date prevue accouchement', 'date prevue'],
    }),
    anc_visits: count({ headings: ['antenatal visits', 'anc', 'cpn', 'visites prenatales'] }),
    delivery_date: day({ headings: ['date of delivery', 'date accouchement'] }),
    place: code(PLACES, { facility: ['hospital', 'health centre'], home: ['maison', 'domicile'] }),
    attendant: code(ATTENDANTS, { skilled: ['doctor', 'nurse', 'midwife'], other: ['autre'] }),
    mode: code(DELIVERY_MODES, { normal: ['vaginal'], caesarean: ['c section', 'cesarean', 'cesarienne'] }),
    outcome: text({ headings: ['issue'] }),
  },
} as const;
