import * as v from 'valibot';
import { SCHEME_TYPES } from '#records';
import { MISTAKES, MISTAKES_OF, PLANTED_FILES, type Planting } from './errors/plant.ts';
import { expectedClaims, MOST_CLAIMS } from './maker/expected-claims.ts';
import { isRecord, parsed, shortened } from './reading.ts';
import { PLAIN_STORY, type Story } from './story.ts';

/** What is wrong with a story's file. */
export const STORY_FAULTS = [
  'too-large',
  'not-json',
  'other-format',
  'newer-version',
  'bad-value',
  'unknown-field',
  'too-many-claims',
] as const;
export interface StoryFault {
  readonly code: (typeof STORY_FAULTS)[number];
  /** The field, as a path with dots; empty for the whole file. */
  readonly where: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** A story, and the mistakes planted in its files, as it is kept and passed on. */
export interface StoryDocument {
  readonly format: 'schemescope-story';
  readonly version: 1;
  readonly story: Story;
  readonly plantings: readonly Planting[];
}

const MOST_CHARACTERS = 100_000;
/** Bytes of a story's file at most: a letter takes up to three. */
export const MOST_STORY_BYTES = 3 * MOST_CHARACTERS;
const FORMAT = 'schemescope-story';
const VERSION = 1;

/** A number from one bound to another, both included. */
export const within = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
export const whole = (least: number, most: number) => v.pipe(within(least, most), v.integer());
const share = within(0, 1);
/** Letters of a name, at most; one beyond the first 65,536 counts as two, as JavaScript has them. */
export const MOST_NAME = 80;
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_NAME));
const AMOUNT = 1e9;
const amount = within(0, AMOUNT);
const trend = (least: number, most: number) =>
  v.strictObject({ from: within(least, most), to: within(least, most) });
const month = v.pipe(v.string(), v.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/));
const MOST_LISTED = 40;
const some = <T>(of: v.GenericSchema<T>) => v.pipe(v.array(of), v.minLength(1), v.maxLength(MOST_LISTED));
const weight = within(0.01, 1000);

const StoryFields = {
  name: text,
  seed: whole(0, 4_294_967_295),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  schemeType: v.nullable(v.picklist(SCHEME_TYPES)),
  firstMonth: month,
  months: whole(3, 120),
  lastDayOfMonth: whole(1, 31),
  families: whole(1, 5000),
  joinAtStart: share,
  targetPopulation: whole(1, 1e9),
  graceDays: whole(0, 365),
  maternityWaitingDays: whole(0, 730),
  fiscalYearStart: whole(1, 12),
  fertility: share,
  areas: some(text),
  areaWeights: v.pipe(v.array(weight), v.maxLength(MOST_LISTED)),
  firstAreaGap: share,
  products: some(v.strictObject({ name: text, contribution: within(1, AMOUNT), weight })),
  providers: v.pipe(
    some(v.strictObject({ name: text, level: v.picklist(['clinic', 'hospital']), weight })),
    // Deliveries and stays are in hospitals only.
    v.check((list) => list.some(({ level }) => level === 'hospital')),
  ),
  poorShare: share,
  paysInFull: share,
  renewal: share,
  renewalPerDay: share,
  selection: v.strictObject({ joining: share, staying: share }),
  daysToSettle: trend(1, 400),
  caesareanShare: trend(0, 1),
  registered: share,
  claimRate: trend(0, 12),
  season: v.strictObject({ amplitude: share, peak: whole(1, 12) }),
  fraud: share,
  costOfVisit: amount,
  costOfAdmission: amount,
  costOfDelivery: amount,
  costOfCaesarean: amount,
  rejected: share,
  operatingCost: amount,
  capital: v.nullable(v.strictObject({ cash: amount, investments: amount })),
  oddities: v.strictObject({
    unknownPerson: share,
    outsideCover: share,
    settledBeforeSubmitted: share,
    overlappingPolicy: share,
    endedEarly: share,
    coverEndsBeforeStart: share,
    splitDelivery: share,
    leaver: share,
    sexUnknown: share,
  }),
} satisfies { readonly [K in keyof Story]: v.GenericSchema<unknown, Story[K]> };

export const Plantings = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ mistake: v.picklist(MISTAKES), file: v.picklist(PLANTED_FILES), month }),
      v.check(({ mistake, file }) => MISTAKES_OF[mistake].includes(file)),
    ),
  ),
  v.maxLength(10),
);

/** Each number may be within its bounds, and all together too much. */
const TOO_MANY_CLAIMS = 'too-many-claims';
export const StoryShape = v.pipe(
  v.strictObject(StoryFields),
  v.check((story) => expectedClaims(story) <= MOST_CLAIMS, TOO_MANY_CLAIMS),
);
const Shape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  story: StoryShape,
  plantings: Plantings,
});

/** A story's document. */
export function storyDocument(story: Story, plantings: readonly Planting[] = []): StoryDocument {
  return { format: FORMAT, version: VERSION, story, plantings };
}

/** A document as the text of its file. */
export function storyText(document: StoryDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/**
 * Reads a story from the text of its file, or from what was kept of one. What it does not say is as in the plain story;
 * every value is checked, and a file of which anything is wrong is refused whole, with where.
 */
export function readStory(
  input: unknown,
): { readonly document: StoryDocument } | { readonly faults: readonly StoryFault[] } {
  if (typeof input === 'string' && input.length > MOST_CHARACTERS)
    return fault('too-large', '', String(input.length));
  const file = typeof input === 'string' ? parsed(input) : input;
  if (!isRecord(file)) return fault('not-json', '', typeof input === 'string' ? input : '');
  if (file.format !== FORMAT) return fault('other-format', 'format', file.format);
  if (typeof file.version === 'number' && file.version > VERSION)
    return fault('newer-version', 'version', file.version);
  const told = isRecord(file.story) ? { ...PLAIN_STORY, ...file.story } : file.story;
  const read = v.safeParse(Shape, { ...file, story: told, plantings: file.plantings ?? [] });
  if (read.success) return { document: read.output };
  return {
    faults: read.issues.map((issue) => {
      if (issue.message === TOO_MANY_CLAIMS)
        // Only what is of the shape of a story comes to this check.
        return { code: TOO_MANY_CLAIMS, where: '', found: String(expectedClaims(issue.input as Story)) };
      const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
      return {
        code: isUnknown ? 'unknown-field' : 'bad-value',
        where: v.getDotPath(issue) ?? '',
        found: shortened(issue.input),
      };
    }),
  };
}

function fault(code: StoryFault['code'], where: string, found: unknown) {
  return { faults: [{ code, where, found: shortened(found) }] };
}
