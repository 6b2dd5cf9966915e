import { expect, it } from 'vitest';
import { KIND_NAMES, plainHeading, specsOf, type Kind } from '#records';
import { KNOWN_HEADINGS } from '../../src/intake/known-headings.ts';
import { RETURN_HEADINGS } from '../../src/intake/return-headings.ts';
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
  [
    'balance',
    'Arrêté au;Disponibilités;Placements;Plus gros dépôt;Créances;Autres actifs;Sinistres à payer;Provision pour sinistres;Cotisations non acquises;Autres dettes à court terme;Dettes à long terme;Fonds propres',
    '31/12/2023;1 000,50;500;500;20;0;100;200;300;50;0;870,50',
  ],
  ['feedback', 'Date de réception;Nature;Note;Date de clôture', '31/03/2024;Enquête de satisfaction;4;'],
  [
    'return',
    "Nom de la mutuelle;Mois;Population cible;Ménages cibles;Adhérents début de mois;Nouveaux adhérents;Adhérents renouvelés;Abandons;Radiations;Adhérents fin de mois;Polices échues;Polices renouvelables;Polices renouvelées;Assurés début de mois;Nouveaux assurés;Sorties du mois;Assurés fin de mois;Femmes assurées;Femmes 15-49 ans;Femmes 15-49 ans ayant droit;Nombre de familles;Cotisations attendues;Cotisations encaissées;Cotisations du mois encaissées;Arriérés de plus de 30 jours;Subvention de l’État;Cotisations acquises;Cotisations non acquises;Sinistres déclarés;Sinistres payés;Sinistres rejetés;Sinistres en attente;Montant réclamé;Prestations payées;Provision pour sinistres;Réglés en 0-7 jours;Réglés de 8 à 30 jours;Réglés de 31 à 90 jours;Réglés après 90 jours;Total des jours de règlement;Consultations externes;Montant des consultations;Hospitalisations;Journées d'hospitalisation;Montant des hospitalisations;Consultations prénatales;CPN1;CPN4;Accouchements normaux;Césariennes;Accouchements en formation sanitaire;Naissances vivantes;Montant maternité;Sinistres des femmes;Montant payé pour les femmes;Réclamations;Frais de fonctionnement;Dons reçus;Produits financiers;Autres recettes;Trésorerie fin de mois;Dettes à court terme;Total actif;Total des dettes;Fonds propres;Recettes prévues;Dépenses prévues;Effectif;Rapports attendus;Rapports reçus",
    'Mutuelle de Thiès;mars 2024;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250;1 250;1 250;1 250;1 250,50;1 250,50;1 250,50;1 250;1 250;1 250;1 250;1 250;1 250;1 250,50;1 250;1 250;1 250,50;1 250;1 250;1 250;1 250;1 250;1 250;1 250;1 250,50;1 250;1 250,50;1 250;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250,50;1 250;1 250',
  ],
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
  expect(result?.report.headings[0]).toMatchObject({ heading, column });
});

it.each(KIND_NAMES)('no heading of %s means two columns, and no word of a column two codes', (kind) => {
  const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);
  const others: Readonly<Record<string, readonly string[]>> =
    (kind === 'return' ? RETURN_HEADINGS : KNOWN_HEADINGS[kind]) ?? {};
  const headings = specsOf(kind).flatMap(([name]) => [
    ...new Set([name, ...(others[name] ?? [])].map(plainHeading)),
  ]);
  expect(twice(headings)).toEqual([]);
  for (const [, { codes, synonyms }] of specsOf(kind)) {
    const words = codes.flatMap((code) => [...new Set([code, ...(synonyms[code] ?? [])].map(plainHeading))]);
    expect(twice(words)).toEqual([]);
  }
});
