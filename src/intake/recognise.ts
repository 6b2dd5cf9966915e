import { KIND_NAMES, plainHeading, specsOf, type ColumnSpec, type Kind } from '#records';
import type { Choices, MadeOf, Maps, TableMap } from './choices.ts';
import { FIX_HEADINGS } from './fix-headings.ts';
import type { HeadingUse } from './report.ts';

/** Headings by kind and column that stand apart from their declaration. */
export type OtherHeadings = Readonly<Partial<Record<Kind, Readonly<Record<string, readonly string[]>>>>>;

/** What is known of headings before a table's own are looked at. */
export interface HeadingsKnown {
  readonly choices: Choices;
  readonly maps: Maps;
  /** Headings that columns have beside their own names, those that are surest first. */
  readonly others: readonly OtherHeadings[];
}

/** A column that is made of others, and where these stand. */
export interface MadeColumn extends Pick<MadeOf, 'way' | 'between'> {
  readonly column: string;
  readonly at: readonly number[];
}

/** What a table was recognised as, and where each of the kind's columns stands in it. */
export interface Recognised {
  readonly kind: Kind;
  /** Position in the file of each column of the kind, in the order of its declaration; -1 where there is none. */
  readonly positions: readonly number[];
  readonly headings: readonly HeadingUse[];
  readonly notKept: readonly string[];
  /** Columns that are made of cells of others; their own cells stand behind those of the file, in this order. */
  readonly made: readonly MadeColumn[];
  /** What columns that the table does not have say of every record: column -> cell. */
  readonly constants: Readonly<Record<string, string>>;
}

/** A kind tried on the headings of a table. */
export interface Attempt extends Recognised {
  readonly missing: readonly string[];
  /** A monthly return may say any one of its figures, and has to say one. */
  readonly lacksFigure: boolean;
  readonly found: number;
  readonly requiredFound: number;
}

/**
 * Recognises the kind of a table by its headings alone (definitions section 10): the kind all of whose required
 * columns are there and of which most columns are, unless somebody has said which. Without one, all that were tried.
 */
export function recognise(
  headings: readonly string[],
  known: HeadingsKnown,
): { readonly recognised: Recognised } | { readonly attempts: readonly Attempt[] } {
  const plain = headings.map(plainHeading);
  const { kind } = known.choices;
  const attempts = (kind ? [kind] : KIND_NAMES).map((one) => attempt(one, headings, plain, known));
  const [best] = attempts.filter((one) => share(one) === 1).sort((a, b) => b.found - a.found);
  if (best && (kind || !isRatherAnother(best, attempts))) return { recognised: best };
  return { attempts };
}

/** A register that lacks a column, and happens to have a month and an amount, is no return: more of it is the other kind. */
function isRatherAnother(best: Attempt, attempts: readonly Attempt[]): boolean {
  return best.kind === 'return' && attempts.some((other) => isLikely(other) && other.found > best.found);
}

/** One heading in common is chance. */
export function isLikely(attempt: Attempt): boolean {
  return share(attempt) >= 0.5 && attempt.found > 1;
}

/** How many of the headings are known at all: tells headings from titles, and a right delimiter from a wrong one. */
export function headingsKnown(headings: readonly string[], known: HeadingsKnown): number {
  const words = wordsKnown(known);
  return new Set(headings.map(plainHeading).filter((heading) => words.has(heading))).size;
}

/** Whether a heading is known to some kind. */
export function isHeadingKnown(heading: string, known: HeadingsKnown): boolean {
  return wordsKnown(known).has(plainHeading(heading));
}

const wordsBefore = new WeakMap<HeadingsKnown, ReadonlySet<string>>();

function wordsKnown(known: HeadingsKnown): ReadonlySet<string> {
  const before = wordsBefore.get(known);
  if (before) return before;
  const decided = [known.choices, ...Object.values(known.maps)].flatMap(({ columns }) =>
    Object.entries(columns ?? {}).flatMap(([key, column]) => (column === null ? [] : [headingOf(key)])),
  );
  const own = KIND_NAMES.flatMap((kind) =>
    specsOf(kind).flatMap(([name]) => [
      plainHeading(name),
      ...known.others.flatMap((others) => apart(others[kind])(name)),
    ]),
  );
  const words = new Set([...decided, ...own].filter((word) => word !== ''));
  wordsBefore.set(known, words);
  return words;
}

/** The share of what a kind requires that is there. */
export function share({ requiredFound, missing, lacksFigure }: Attempt): number {
  return requiredFound / (requiredFound + missing.length + (lacksFigure ? 1 : 0));
}

function attempt(
  kind: Kind,
  headings: readonly string[],
  plain: readonly string[],
  { choices, maps, others }: HeadingsKnown,
): Attempt {
  const specs = specsOf(kind);
  const keys = keysOf(plain);
  const { taken, positions } = decidedOf(keys, specs, { ...maps[kind]?.columns, ...choices.columns });
  const placeOf = (column: string) => specs.findIndex(([name]) => name === column);
  // A column's own name goes before every synonym, so that "status" is never taken for something else.
  for (const wordsOf of [ownName, ...others.map((one) => apart(one[kind]))]) {
    specs.forEach(([name], i) => {
      if (positions[i] !== -1) return;
      const position = wordsOf(name)
        .map((word) => plain.findIndex((heading, at) => heading === word && !taken.has(at)))
        .find((at) => at >= 0);
      if (position === undefined) return;
      positions[i] = position;
      taken.add(position);
    });
  }
  const made = madeIn({ ...maps[kind]?.made, ...choices.made }, keys).filter(
    ({ column }) => positions[placeOf(column)] === -1,
  );
  made.forEach(({ column }, i) => (positions[placeOf(column)] = plain.length + i));
  const isPart = (at: number) => made.some((one) => one.at.includes(at));
  const sameAs = Object.entries({ ...maps[kind]?.sameAs, ...choices.sameAs });
  for (const [column, other] of sameAs) {
    if (other === '') continue;
    const [at, from] = [placeOf(column), placeOf(other)];
    if (positions[at] === -1) positions[at] = positions[from] ?? -1;
  }
  // What was said of every row of another table may stand in a column here that nobody has told of yet.
  const isAllKnown = plain.every(
    (heading, at) => heading === '' || taken.has(at) || isPart(at) || isOfFixes(headings[at]),
  );
  const constants = { ...(isAllKnown && maps[kind]?.constants), ...choices.constants };
  const isHere = (column: string) => Boolean(constants[column]) || positions[placeOf(column)] !== -1;
  const required = specs.filter(([, spec]) => spec.required).map(([name]) => name);
  const absent = specs.filter(([name, spec]) => spec.required && !isHere(name));
  const notKept = absent.filter(
    ([, { notKeptWhere }]) => notKeptWhere && plain.includes(plainHeading(notKeptWhere)),
  );
  const missing = absent.filter(
    (column) => !notKept.includes(column) && !(column[1].elseFrom && isHere(column[1].elseFrom)),
  );
  return {
    kind,
    positions,
    headings: headings.map((heading, at) => ({
      heading,
      key: keys[at] ?? '',
      column: specs[positions.indexOf(at)]?.[0] ?? null,
      ...(isPart(at) && { feeds: made.flatMap((one) => (one.at.includes(at) ? [one.column] : [])) }),
    })),
    made,
    notKept: notKept.map(([name]) => name),
    constants,
    missing: missing.map(([name]) => name),
    lacksFigure:
      kind === 'return' &&
      !specs.some(([, { type }], i) => (type === 'count' || type === 'money') && positions[i] !== -1),
    found: positions.filter((position) => position !== -1).length,
    requiredFound: required.length - missing.length,
  };
}

/** Columns that are made of others, as far as all of these are there. */
function madeIn(decided: NonNullable<TableMap['made']>, keys: readonly string[]): MadeColumn[] {
  return Object.entries(decided).flatMap(([column, how]) => {
    if (!how) return [];
    const { from, ...rest } = how;
    const at = from.map((key) => keys.indexOf(key));
    return at.includes(-1) ? [] : [{ ...rest, column, at }];
  });
}

/** What follows the heading, and is in none, where its column is told from others by its place. */
const PLACE = '#';

/**
 * What decisions on columns go by: the heading in plain letters, and the column's place where it has none, or one that
 * stood before.
 */
export function keysOf(plain: readonly string[]): string[] {
  return plain.map((heading, at) =>
    heading === '' || plain.indexOf(heading) < at ? `${heading}${PLACE}${at + 1}` : heading,
  );
}

/** The heading that a key is of. */
export function headingOf(key: string): string {
  return key.replace(/#\d+$/, '');
}

/** Columns that we add to rows that are to be corrected say nothing of records. */
function isOfFixes(heading: string | undefined): boolean {
  return FIX_HEADINGS.some((own) => own === heading);
}

/** Where the columns stand whose headings were decided, and the headings that nothing else is to be found in. */
function decidedOf(
  keys: readonly string[],
  specs: ReadonlyArray<readonly [name: string, spec: ColumnSpec]>,
  columns: Readonly<Record<string, string | null>>,
): { readonly taken: Set<number>; readonly positions: number[] } {
  const taken = new Set<number>();
  const positions = specs.map(() => -1);
  keys.forEach((key, at) => {
    if (!Object.hasOwn(columns, key)) return;
    const column = columns[key];
    const i = specs.findIndex(([name]) => name === column);
    // Decided while it was taken for another kind.
    if (column !== null && i < 0) return;
    if (i >= 0 && positions[i] !== -1) return;
    taken.add(at);
    if (i >= 0) positions[i] = at;
  });
  return { taken, positions };
}

function ownName(name: string): readonly string[] {
  return [plainHeading(name)];
}

function apart(others: Partial<OtherHeadings>[Kind]) {
  return (name: string) => inPlainLetters(others?.[name] ?? NONE);
}

const NONE: readonly string[] = [];
const plainBefore = new WeakMap<readonly string[], readonly string[]>();

/** Declared headings in plain letters; every row of a file's beginning is held against all of them. */
function inPlainLetters(headings: readonly string[]): readonly string[] {
  const plain = plainBefore.get(headings) ?? headings.map(plainHeading);
  plainBefore.set(headings, plain);
  return plain;
}
