import type { Measure } from './measure.ts';

const delivery = {
  nature: 'flow',
  of: 'deliveries',
  day: 'delivery',
  unit: 'deliveries',
  needs: ['claims'],
  unless: 'claims-without-benefit',
} as const;
const woman = { nature: 'duration', where: [], needs: ['policies', 'members'] } as const;

/** Women, and births. */
export const MATERNITY = {
  deliveries: { ...delivery, where: [], onReturn: { plus: ['deliveries_normal', 'deliveries_caesarean'] } },
  caesareans: { ...delivery, where: ['caesarean'], onReturn: { plus: ['deliveries_caesarean'] } },
  'deliveries-to-entitled': { ...delivery, where: ['entitled'], needs: ['policies', 'members', 'claims'] },
  'women-years': { ...woman, of: 'women', unit: 'person-years' },
  'entitled-women-years': { ...woman, of: 'entitled', unit: 'person-years' },
  'expected-deliveries-register': {
    nature: 'flow',
    of: 'pregnancies',
    day: 'expected',
    where: ['entitled'],
    unit: 'deliveries',
    needs: ['policies', 'members', 'pregnancies'],
  },
  'expected-deliveries-asfr': { ...woman, of: 'entitled', weight: 'asfr', unit: 'deliveries' },
  'expected-deliveries-gfr': { ...woman, of: 'entitled', weight: 'gfr', unit: 'deliveries' },
} as const satisfies Readonly<Record<string, Measure>>;
