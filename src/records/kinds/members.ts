import { EXIT_REASONS, SEXES, YES_NO } from '../codes.ts';
import { code, day, text } from '../specs.ts';
import { FAMILY_ID, INSURED_ID, YES_NO_WORDS } from './shared.ts';

/** One insured person. */
export const members = {
  key: ['insured_id'],
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
      { required: true, headings: ['gender', 'sexe', 'genre'] },
    ),
    birth_date: day({
      required: true,
      headings: [
        'dob',
        'date of birth',
        'birth day',
        'date naissance',
        'date de naissance',
        'ne le',
        'naissance',
        'nee le',
        'ne(e) le',
      ],
    }),
    relationship: text({
      headings: [
        'relation',
        'lien',
        'lien parente',
        'lien de parente',
        'parente',
        'lien familial',
        'lien avec le chef de famille',
      ],
    }),
    area: text({
      headings: [
        'district',
        'commune',
        'zone',
        'location',
        'localite',
        'village',
        'ward',
        'quartier',
        'region',
        'departement',
        'arrondissement',
        'aire de sante',
      ],
    }),
    entry_date: day({
      headings: [
        'join date',
        'date joined',
        'date entree',
        "date d'entree",
        'date adhesion',
        "date d'adhesion",
        'date inscription',
        "date d'inscription",
        'date affiliation',
        "date d'affiliation",
      ],
    }),
    exit_date: day({
      headings: [
        'left date',
        'date left',
        'leaving date',
        'date sortie',
        'date de sortie',
        'date radiation',
        'date de radiation',
      ],
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
        headings: [
          'reason for leaving',
          'motif sortie',
          'motif de sortie',
          'raison sortie',
          'raison de sortie',
          'motif radiation',
          'motif de radiation',
        ],
      },
    ),
    poverty: code(YES_NO, YES_NO_WORDS, {
      headings: [
        'poverty status',
        'poor',
        'pauvre',
        'indigent',
        'statut pauvrete',
        'pauvrete',
        'statut de pauvrete',
        'indigence',
      ],
    }),
  },
} as const;
