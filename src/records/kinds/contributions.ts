import { PAYERS } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';
import { POLICY_ID } from './shared.ts';

/** One receipt of money. */
export const contributions = {
  key: ['receipt_id'],
  columns: {
    receipt_id: text({
      required: true,
      headings: [
        'contribution id',
        'receipt no',
        'receipt number',
        'payment id',
        'receipt',
        'numero recu',
        'no recu',
        'recu',
        'quittance',
        'numero de recu',
        'no de recu',
        'id recu',
        'no quittance',
        'numero quittance',
        'numero de quittance',
        'no paiement',
        'numero paiement',
        'numero de paiement',
        'id paiement',
      ],
    }),
    policy_id: text({ required: true, headings: POLICY_ID }),
    pay_date: day({
      required: true,
      headings: [
        'payment date',
        'date paid',
        'paid on',
        'date paiement',
        'date de paiement',
        'date versement',
        'date du paiement',
        'date de versement',
        'date encaissement',
        "date d'encaissement",
      ],
      isEvent: true,
    }),
    amount: money({
      required: true,
      headings: [
        'amount paid',
        'paid',
        'montant paye',
        'montant verse',
        'montant',
        'cotisation payee',
        'cotisation versee',
        'montant cotisation',
        'montant de la cotisation',
      ],
    }),
    payer: code(
      PAYERS,
      {
        member: ['self', 'family', 'membre', 'adherent', 'assure'],
        state: ['government', 'etat', 'subsidy'],
        donor: ['ngo', 'bailleur', 'ong'],
        other: ['autre'],
      },
      { headings: ['paid by', 'payer type', 'payeur', 'paye par', 'type payeur', 'type de payeur'] },
    ),
  },
} as const;
