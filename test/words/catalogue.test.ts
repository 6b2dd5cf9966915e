import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import {
  ASSURANCES,
  CATALOGUE,
  DIFFERENCES,
  DOMAINS,
  NO_SIGNAL_REASONS,
  MATTER_WHYS,
  PEER_AGES,
  PEER_BYS,
  PEER_PACKAGES,
  PEER_SIZES,
  QUALITY_DIMENSIONS,
  SEVERITIES,
  STATUSES,
  VARIATIONS,
  WARNING_CODES,
} from '#indicators';
import { FINDING_CODES, MEASURE_NAMES, SPLITS } from '#measures';
import { BENEFITS, ENROLMENTS, KIND_NAMES, SCHEME_TYPES, specsOf } from '#records';
import { GRAINS, REASONS } from '#units';
import { createWords, LANGUAGES } from '#words';

const { en } = LANGUAGES;
const SRC = path.resolve(import.meta.dirname, '../../src');

function textsUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return textsUnder(full);
    return /\.tsx?$/.test(name) ? [readFileSync(full, 'utf8')] : [];
  });
}

/** Ids that are put together from codes; each code is checked on its own below. */
const FROM_CODES = new RegExp(
  `^(${[
    'advice',
    'amount',
    'assurance',
    'basis',
    'by',
    'cell',
    String.raw`chart\.(renewal|growth\.says)`,
    String.raw`compare\.(about|against|because|benchmark|changed|differs|funnel\.(lower|upper|scatter)|group|guide|headed|legend|look|measured|noBenchmark|noFunnel|notHeld|set|severity|standard|standardSays|standing|why)`,
    'comparison',
    String.raw`control\.(kind|rule|standOn)`,
    'counting',
    'domain',
    String.raw`errors\.(exercise|mistake|off|why|todo|clue|hint|whence|backTo)\.`,
    'exchange',
    'fault',
    String.raw`finance\.missing`,
    'finding',
    'flag',
    'grain',
    'group',
    String.raw`handbook\.(cards|booklet)(Title|Text)?$`,
    String.raw`indicator\.(over|under|definition|reading|beware|recordsOrder)`,
    String.raw`indicator\.[a-z0-9-]+\.(name|question|definition|reading|beware)`,
    'key',
    'kind',
    'leftOut',
    'lesson',
    String.raw`lessons\.(for|mark)`,
    String.raw`interchange\.(about|code|file|format|freq|kpi\.(apart|fault|why)|map\.(fault|idScheme|shares|wrong)|sheetForm|status|told\.noPeriod|unit)`,
    'kpi',
    String.raw`link\.(everywhere|ofLesson|ofScheme)`,
    'looks',
    String.raw`make\.(fault|group|unit|lever|hint|level|capital)\.`,
    String.raw`mapping\.(unit|way|part|said)`,
    String.raw`maps\.fault`,
    String.raw`maternity\.(chain|share|use)`,
    'measure',
    'moment',
    'nav',
    'note',
    'peers',
    String.raw`personal\.(is|held)`,
    String.raw`plan\.(goal|error|thresholdBy)`,
    String.raw`present\.(act|does|key)\.`,
    'profile',
    String.raw`quality\.(dimension|unknown|repair)`,
    'reason',
    String.raw`report\.(about|brief|file|kind|outstanding|paper|save|who)\.`,
    String.raw`report\.board\.(decide|changed)(None|Unknown)$`,
    String.raw`reports\.part\.`,
    String.raw`records\.(delimiter|encoding|form|means|reading|choice|change)`,
    String.raw`schemes\.sample`,
    String.raw`schemes\.sampleFailed`,
    'signal',
    'split',
    'status',
    'sure',
    'target',
    'things',
    String.raw`tile\.before`,
    'trouble',
    'unit',
    'variant',
    'verdict',
    'warning',
    'weight',
    String.raw`what-if\.(mark|moved|panel|panelText|ratio|ratioTells|years|(safety|operating|surplus|persons)(Name)?$)`,
    String.raw`worked\.step`,
    'when',
    String.raw`workbook\.(column|reading|direction|format)`,
    String.raw`write\.(fault|from|keeping|kept|mistake|notKept|opened|place|problem|question|rule|show)`,
  ].join('|')})\\b`,
);

describe('the catalogue of messages', () => {
  it('is well-formed throughout', () => {
    for (const [id, message] of Object.entries(en)) {
      expect(() => new IntlMessageFormat(message, 'en-GB'), id).not.toThrow();
      expect(message.trim(), id).toBe(message);
    }
  });

  it('has a word for every code', () => {
    const ids = [
      ...STATUSES.map((code) => `status.${code}`),
      ...REASONS.map((code) => `reason.${code}`),
      ...GRAINS.map((code) => `grain.${code}`),
      ...DOMAINS.map((code) => `domain.${code}`),
      ...KIND_NAMES.map((code) => `kind.${code}`),
      ...SPLITS.flatMap((code) => [`split.${code}`, `by.${code}`]),
      ...MEASURE_NAMES.map((code) => `measure.${code}`),
      ...FINDING_CODES.flatMap((code) => [`finding.${code}`, `finding.${code}.counted`]),
      ...QUALITY_DIMENSIONS.flatMap((code) => [`quality.dimension.${code}`, `quality.unknown.${code}`]),
      ...SCHEME_TYPES.map((code) => `profile.schemeType.${code}`),
      ...ENROLMENTS.map((code) => `profile.enrolment.${code}`),
      ...BENEFITS.map((code) => `group.benefit.${code}`),
      ...PEER_BYS.map((code) => `peers.by.${code}`),
      ...PEER_AGES.map((code) => `peers.age.${code}`),
      ...PEER_SIZES.map((code) => `peers.size.${code}`),
      ...PEER_PACKAGES.map((code) => `peers.package.${code}`),
      ...DIFFERENCES.map((code) => `compare.differs.${code}`),
      ...MATTER_WHYS.map((code) => `compare.why.${code}`),
      ...SEVERITIES.map((code) => `compare.severity.${code}`),
      ...WARNING_CODES.flatMap((code) =>
        ['name', 'seen', 'usually', 'check'].map((part) => `warning.${code}.${part}`),
      ),
      ...VARIATIONS.flatMap((code) => [`signal.${code}`, `signal.says.${code}`]),
      ...ASSURANCES.flatMap((code) => [`assurance.${code}`, `assurance.says.${code}`]),
      ...NO_SIGNAL_REASONS.flatMap((code) => [`signal.none.${code}`, `signal.why.${code}`]),
      // Every guide says what to do beyond it; lapses are the other side of renewals.
      ...CATALOGUE.filter(({ id }) => id !== 'dropout-rate').flatMap(({ id, guides }) =>
        guides.map(({ kind }) => `advice.${id}.${kind}`),
      ),
      ...CATALOGUE.flatMap(({ bases, variants, unit }) => [
        `unit.${unit}`,
        ...[...bases, ...variants].filter(([basis]) => basis !== '').map(([basis]) => `basis.${basis}`),
      ]),
    ];
    expect(ids.filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('has no message that nothing says', () => {
    const code = textsUnder(SRC)
      .join('\n')
      .replace(/^ {2}'[^']+':/gm, '');
    const unsaid = Object.keys(en).filter((id) => !FROM_CODES.test(id) && !code.includes(`'${id}'`));
    expect(unsaid).toEqual([]);
  });

  it('is the only home of words: no screen holds a sentence of its own', () => {
    const rooms = ['ui', 'charts', 'screens', 'app'].map((room) => path.join(SRC, room));
    const found = rooms.flatMap(textsUnder).flatMap((text) => {
      const markup = text.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/.*$/gm, '');
      const between = [...markup.matchAll(/>\s*([A-Za-z][A-Za-z ,.’-]{2,})\s*<\//g)].map((match) => match[1]);
      const spoken = [...markup.matchAll(/(?:aria-label|title|label|placeholder|alt)="([^"]+)"/g)].map(
        (match) => match[1],
      );
      return [...between, ...spoken];
    });
    expect(found).toEqual([]);
  });
});

describe('the words for columns', () => {
  it('are of columns that there are', () => {
    const columns = KIND_NAMES.flatMap((kind) =>
      specsOf(kind).flatMap(([name]) => [`records.means.${name}`, `records.means.${kind}.${name}`]),
    );
    const meant = Object.keys(en).filter((id) => id.startsWith('records.means.'));
    expect(meant.filter((id) => !columns.includes(id))).toEqual([]);
  });
});

describe('numbers in words', () => {
  const words = createWords('en-GB');
  it.each([
    [words.quantity(0.8759, 'share', 'INR'), '87.6%'],
    [words.quantity(-0, 'share', 'INR'), '0.0%'],
    [words.quantity(-0.00001, 'share', 'INR'), '0.0%'],
    [words.quantity(42_676.8, 'money', 'INR'), 'INR 42,677'],
    [words.quantity(42_676.8, 'money', 'INR', 'exact'), 'INR 42,676.80'],
    [words.quantity(42_676.8, 'money', 'XXX', 'exact'), '42,676.80'],
    [words.quantity(21, 'days', ''), '21'],
    [words.difference(0.0321, 'share', ''), '+3.2'],
    [words.difference(-4, 'persons', ''), '-4'],
    [words.bytes(1_234_567), '1.2 MB'],
  ])('%s', (said, expected) => {
    expect(said.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('falls back to English messages for a language that is not there yet', () => {
    expect(createWords('fr-SN').say('nav.records')).toBe('Records');
  });
});
