import { ATTENDANTS, DELIVERY_MODES, PLACES } from '../codes.ts';
import { code, count, day, text } from '../specs.ts';
import { INSURED_ID } from './shared.ts';

/** One registered pregnancy; a woman may have several, told apart by the day they were registered. */
export const pregnancies = {
  key: ['insured_id', 'registered_date'],
  columns: {
    insured_id: text({ required: true, headings: INSURED_ID }),
    registered_date: day({
      required: true,
      headings: [
        'date registered',
        'date enregistrement',
        "date d'enregistrement",
        'date inscription',
        "date d'inscription",
        'date declaration',
        'date de declaration',
      ],
    }),
    expected_delivery: day({
      required: true,
      headings: [
        'expected delivery date',
        'edd',
        'due date',
        'date prevue accouchement',
        'date prevue',
        "date prevue d'accouchement",
        "date prevue de l'accouchement",
        'accouchement prevu',
        'accouchement prevu le',
        'dpa',
        'terme prevu',
      ],
    }),
    anc_visits: count({
      headings: [
        'antenatal visits',
        'anc',
        'cpn',
        'visites prenatales',
        'nombre de cpn',
        'nb cpn',
        'consultations prenatales',
        'nombre de consultations prenatales',
        'nombre de visites prenatales',
      ],
    }),
    delivery_date: day({
      headings: ['date of delivery', 'date accouchement', "date d'accouchement", "date de l'accouchement"],
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
        headings: [
          'place of delivery',
          'lieu',
          'lieu accouchement',
          "lieu d'accouchement",
          "lieu de l'accouchement",
        ],
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
        headings: [
          'birth attendant',
          'assistance',
          'assiste par',
          "assistance a l'accouchement",
          'accoucheur',
        ],
      },
    ),
    mode: code(
      DELIVERY_MODES,
      { normal: ['vaginal', 'normale', 'voie basse'], caesarean: ['c section', 'cesarean', 'cesarienne'] },
      {
        headings: [
          'mode of delivery',
          'delivery mode',
          'mode accouchement',
          "mode d'accouchement",
          "type d'accouchement",
          "voie d'accouchement",
        ],
      },
    ),
    outcome: text({ headings: ['issue', 'issue de la grossesse', 'resultat'] }),
  },
} as const;
