import type { Kind } from '#records';

function said(words: string): readonly string[] {
  return words.split('; ');
}

/** What French words mean in columns of codes: kind -> column -> code -> words. */
export const FRENCH_WORDS: Readonly<
  Partial<Record<Kind, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>
> = {
  claims: {
    benefit: {
      outpatient: said(
        'ambulatoire; soins ambulatoires; soins externes; consultations; consultation externe',
      ),
      inpatient: said('hospitalisation; hospitalisations'),
      antenatal: said('cpn; consultation prenatale; consultations prenatales; soins prenatals'),
      normal_delivery: said(
        'accouchement; accouchement normal; accouchement simple; accouchement par voie basse; accouchement eutocique',
      ),
      caesarean: said('cesarienne; accouchement par cesarienne'),
      postnatal: said('cpon; consultation postnatale; consultations postnatales; soins postnatals'),
      medicines: said('medicaments; pharmacie; medicament'),
      transport: said('evacuation; transport sanitaire'),
      other: said('autre; autres; autres soins'),
    },
    status: {
      reported: said('declare; depose; recu; saisi; declaree; deposee; recue'),
      pending: said('en cours; en attente; en instance; en traitement'),
      approved: said('approuve; accepte; valide; approuvee; acceptee; validee'),
      paid: said('paye; regle; rembourse; payee; reglee; remboursee'),
      rejected: said('rejete; refuse; rejetee; refusee'),
    },
  },
  contributions: {
    payer: {
      member: said('membre; adherent; assure'),
      state: said('etat'),
      donor: said('bailleur; ong'),
      other: said('autre'),
    },
  },
  feedback: {
    kind: {
      complaint: said('plainte; plaintes; reclamation; reclamations'),
      satisfaction: said('avis; note; enquete; enquete de satisfaction'),
    },
  },
  finance: {
    line: {
      subsidy: said('subvention; subventions'),
      grant: said('don; dons'),
      investment_income: said('interets; produits financiers; revenus de placement'),
      other_income: said('autres produits; autres recettes; autres revenus'),
      salaries: said('salaires; salaire; charges de personnel'),
      administration: said('frais administratifs; frais de gestion; frais d administration'),
      education: said('sensibilisation; formation'),
      depreciation: said('amortissement; amortissements; dotations aux amortissements'),
      other_expense: said('autres charges; autres depenses; autres frais'),
    },
  },
  members: {
    sex: {
      F: said('femme; feminin; fille'),
      M: said('homme; masculin; garcon'),
      X: said('autre'),
    },
    exit_reason: {
      lapse: said('abandon'),
      death: said('deces; decede'),
      moved: said('demenage; demenagement'),
      fraud: said('fraude'),
      other: said('autre'),
    },
    poverty: {
      yes: said('oui; vrai'),
      no: said('non; faux'),
    },
  },
  policies: {
    status: {
      active: said('actif; en cours; en vigueur; expire; expiree'),
      suspended: said('suspendu; suspendue'),
      cancelled: said('annule; annulee; resilie; resiliee'),
    },
    eligible_to_renew: {
      yes: said('oui; vrai'),
      no: said('non; faux'),
    },
  },
  pregnancies: {
    place: {
      facility: said('formation sanitaire; hopital; centre de sante; maternite'),
      home: said('maison; domicile'),
    },
    attendant: {
      skilled: said('qualifie; personnel qualifie; medecin; sage femme; infirmier; infirmiere'),
      other: said('autre; matrone; accoucheuse traditionnelle; non qualifie'),
    },
    mode: {
      normal: said('normale; voie basse'),
      caesarean: said('cesarienne'),
    },
  },
};
