import type { IndicatorId } from '#indicators';
import type { Words } from '#words';
import type { Ingredients } from './ingredients.ts';
import { adviceOn } from './parts/advice.ts';
import { textBlock } from './parts/block.ts';
import { chartable } from './parts/chart-of-course.ts';
import { claimsAndCosts, promptnessChart } from './parts/chart-of-shares.ts';
import { renewalsChart } from './parts/chart-of-renewals.ts';
import { indicatorTable, yearsTable } from './parts/indicator-table.ts';
import { budgetOf } from './parts/money.ts';
import { reportOf } from './parts/origin.ts';
import { outstandingByAge } from './parts/outstanding.ts';
import { peersOf } from './parts/peers.ts';
import { profileOf } from './parts/profile.ts';
import { recordsOf } from './parts/records.ts';
import { strengthsOf } from './parts/standing-out.ts';
import type { Report, ReportBlock, ReportSection } from './report.ts';
import type { Telling } from './telling.ts';
import { tellingOf } from './telling-of.ts';

const MEMBERSHIP: readonly IndicatorId[] = [
  'insured-persons',
  'women-share-insured',
  'growth-rate',
  'coverage-ratio',
  'renewal-rate',
  'average-insured-per-policy',
];
const FINANCES: readonly IndicatorId[] = [
  'contributions-collected',
  'collection-rate',
  'earned-premium',
  'incurred-claims-ratio',
  'expense-ratio',
  'combined-ratio',
  'net-income',
  'solvency-ratio',
];
const BENEFITS: readonly IndicatorId[] = [
  'claims-incidence',
  'hospitalisation-rate',
  'average-claim-cost',
  'cost-per-insured',
  'median-days-to-settle',
  'rejection-ratio',
];
const MATERNITY: readonly IndicatorId[] = [
  'deliveries',
  'maternity-benefit-uptake',
  'institutional-delivery-rate',
  'caesarean-rate',
  'anc4-coverage',
  'maternity-cost-share',
];
const YEARS: readonly IndicatorId[] = [
  'insured-persons',
  'renewal-rate',
  'contributions-collected',
  'earned-premium',
  'incurred-claims',
  'incurred-claims-ratio',
  'expense-ratio',
  'combined-ratio',
  'net-income',
  'deliveries',
];

/** The brief on a scheme for those who do not know it, on two pages. */
export function briefOn(ingredients: Ingredients, words: Words): Report {
  const telling = tellingOf(ingredients, words);
  return reportOf('brief', sectionsOf(ingredients, telling), ingredients, telling);
}

/** The same with charts, claims that wait, the budget, services and the quality of the records, on about five pages. */
export function longBriefOn(ingredients: Ingredients, words: Words): Report {
  const telling = tellingOf(ingredients, words);
  const charts: Readonly<Record<string, ReadonlyArray<ReportBlock | null>>> = {
    membership: [chartable('insured-persons', ingredients, telling), renewalsChart(ingredients, telling)],
    finances: [claimsAndCosts(ingredients, telling), budgetOf(ingredients, telling)],
    benefits: [promptnessChart(ingredients, telling), ...outstandingByAge(ingredients, telling)],
    maternity: [chartable('maternity-benefit-uptake', ingredients, telling)],
  };
  const sections = sectionsOf(ingredients, telling).map((section) => ({
    ...section,
    blocks: [...section.blocks, ...(charts[section.id] ?? []).filter((block) => block !== null)],
  }));
  const records = {
    id: 'records',
    title: words.say('report.records'),
    blocks: recordsOf(ingredients, telling),
  };
  return reportOf('long-brief', [...sections, records], ingredients, telling);
}

function sectionsOf(ingredients: Ingredients, telling: Telling): readonly ReportSection[] {
  const { words } = telling;
  const { toDecide, judged } = adviceOn(ingredients, telling);
  const strengths = strengthsOf(ingredients, telling);
  const years = yearsTable(YEARS, ingredients, telling);
  const table = (id: keyof typeof TABLES): ReportSection => {
    const title = words.say(`report.brief.${id}`);
    const figures = indicatorTable(title, TABLES[id], ingredients, telling);
    const prompt = words.say(`report.brief.${id}.prompt`);
    return {
      id,
      title,
      blocks: [textBlock({ id: `${id} said`, text: '', prompt, figures: figuresNow(figures) }), figures],
    };
  };
  const orNone = (blocks: readonly ReportBlock[], id: string, text: string) =>
    blocks.length > 0 ? blocks : [textBlock({ id, text, tone: 'note' })];
  return [
    { id: 'who', title: words.say('report.brief.who'), blocks: profileOf(ingredients, telling) },
    table('membership'),
    table('finances'),
    table('benefits'),
    table('maternity'),
    {
      id: 'strengths',
      title: words.say('report.brief.strengths'),
      blocks: orNone(strengths, 'strengths none', words.say('report.brief.strengthsNone')),
    },
    {
      id: 'concerns',
      title: words.say('report.brief.concerns'),
      blocks: orNone(
        toDecide,
        'concerns none',
        words.say(judged > 0 ? 'report.board.decideNone' : 'report.board.decideUnknown'),
      ),
    },
    { id: 'years', title: words.say('report.brief.years'), blocks: years ? [years] : [] },
    { id: 'peers', title: words.say('report.brief.peers'), blocks: peersOf(ingredients, telling) },
  ];
}

/** The figures of the period itself in a table that has those of a year before beside them. */
function figuresNow(block: ReportBlock): readonly string[] {
  return block.as === 'table' ? block.table.rows.flatMap(([, now]) => now?.figure ?? []) : [];
}

const TABLES = {
  membership: MEMBERSHIP,
  finances: FINANCES,
  benefits: BENEFITS,
  maternity: MATERNITY,
} as const;
