import { expect, it } from 'vitest';
import { KIND_NAMES, plainHeading, specsOf, type Kind } from '#records';
import { readFiles } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

/** Headings as French-speaking schemes write them, in the order of the kind's columns; and one row under them. */
const FRENCH: ReadonlyArray<readonly [kind: Kind, headings: string, row: string]> = [
  [
    'members',
    'N° assuré;N° famille;Sexe;Date de naissance;Lien de parenté;Localité;Date d’adhésion;Date de sortie;Motif de sortie;Pauvre',
    'M1;F1;Féminin;31/03/1990;conjoint;Thiès;01/01/2023;31/12/2023;Décès;Oui',
  ],
  [
    'policies',
    'Numéro de police;Numéro de famille;Produit;Date d’inscription;Date de début;Date de fin;Montant de la cotisation;Statut;Date du statut;Éligible au renouvellement;Nombre de bénéficiaires',
    'P1;F1;Base;01/01/2023;13/01/2023;12/01/2024;12 500,50;Résilié;13/06/2023;non;4',
  ],
  [
    'contributions',
    'N° reçu;N° police;Date de paiement;Montant payé;Payeur',
    'R1;P1;31/03/2023;1 500,00;Membre',
  ],
  [
    'claims',
    'N° sinistre;N° assuré;N° police;Prestataire;Niveau;Prestation;Diagnostic;Date de soins;Date de sortie;Date de dépôt;Date de décision;Date de règlement;Statut;Motif de rejet;Montant facturé;Montant réclamé;Montant approuvé;Montant payé',
    'C1;M1;P1;Hôpital;2;Césarienne;O82;31/03/2023;02/04/2023;05/04/2023;10/04/2023;15/04/2023;Payé;;900,50;900,50;800;800',
  ],
  [
    'pregnancies',
    "N° assurée;Date d'enregistrement;Date prévue d'accouchement;Nombre de CPN;Date d'accouchement;Lieu d'accouchement;Assistance;Mode d'accouchement;Issue",
    'M1;31/01/2023;30/06/2023;4;29/06/2023;Maternité;Sage-femme;Césarienne;vivant',
  ],
  ['finance', 'Mois;Rubrique;Budget prévu;Montant réalisé', '2023-01;Salaires;1 000,50;900,50'],
];

it.each(FRENCH)(
  'French headings and words of %s are understood, every column',
  async (kind, headings, row) => {
    const [result] = await readFiles([textFile('fichier.csv', `${headings}\n${row}\n`)]);
    expect(result?.report.fault).toBeNull();
    expect(result?.report.kind).toBe(kind);
    expect(result?.report.headings.map(({ column }) => column)).toEqual(specsOf(kind).map(([name]) => name));
    expect(result?.report).toMatchObject({ rowsAccepted: 1, refused: [], leftBlank: [] });
  },
);

it.each([
  ['N° sinistre', 'claim_id'],
  ['Nº Sinistre', 'claim_id'],
  ['№ sinistre', 'claim_id'],
  ['NUMÉRO DE SINISTRE', 'claim_id'],
])('%s is %s', async (heading, column) => {
  const text = `${heading},insured_id,benefit,service_date,submitted_date,status,amount_claimed\n1,2,opd,2024-01-01,2024-01-02,paid,3\n`;
  const [result] = await readFiles([textFile('c.csv', text)]);
  expect(result?.report.headings[0]).toEqual({ heading, column });
});

it.each(KIND_NAMES)('no heading of %s means two columns, and no word of a column two codes', (kind) => {
  const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);
  const headings = specsOf(kind).flatMap(([name, spec]) => [
    ...new Set([name, ...spec.headings].map(plainHeading)),
  ]);
  expect(twice(headings)).toEqual([]);
  for (const [, { codes, synonyms }] of specsOf(kind)) {
    const words = codes.flatMap((code) => [...new Set([code, ...(synonyms[code] ?? [])].map(plainHeading))]);
    expect(twice(words)).toEqual([]);
  }
});
