import type { Split } from '#measures';

/** Forms of files that other systems read. */
export const FORMS = ['dhis2', 'adx', 'fhir', 'tidy', 'openimis', 'microfact'] as const;
export type Form = (typeof FORMS)[number];

const NAMED = ['sex', 'area', 'days'] as const satisfies readonly Split[];

/** What the values of a form may also be divided by. */
export const SPLITS_OFFERED: Readonly<Record<Form, readonly Split[]>> = {
  dhis2: NAMED,
  adx: NAMED,
  fhir: ['sex', 'age', 'area', 'days'],
  tidy: ['sex', 'age', 'area', 'product', 'benefit', 'poverty', 'days'],
  openimis: [],
  microfact: [],
};

/** What they are divided by unless somebody chooses otherwise: by what has to be named first, by nothing. */
export function splitsAtFirst(form: Form): readonly Split[] {
  return form === 'fhir' || form === 'tidy' ? ['sex', 'days'] : [];
}

/** What a file of a form ends with. */
export function endingOf(form: Form, as: 'csv' | 'xlsx'): string {
  const endings = {
    dhis2: 'json',
    adx: 'xml',
    fhir: 'json',
    tidy: 'zip',
    openimis: as,
    microfact: as,
  } as const;
  return endings[form];
}
