import { CATALOGUE_VERSION, type DifferenceGroup, type DifferenceKind } from '#indicators';
import { COUNTING_RULES } from '#measures';
import { monthFromIso } from '#units';
import type { Words } from '#words';
import type { DifferenceIn, NoteOn } from './among.ts';
import type { Side } from './side.ts';
import { numberWords } from './value-words.ts';

/** Names that are listed before the rest are counted only. */
const NAMES_TOLD = 12;

/** What the schemes of a group have in common. */
function groupWord(kind: DifferenceKind, key: string, words: Words): string {
  if (key === 'unknown') return words.say('compare.group.unknown');
  switch (kind) {
    case 'basis':
      return words.sayCode('basis', key);
    case 'version':
      return versionWords(key, words);
    case 'currency':
      return key;
    case 'period': {
      const month = monthFromIso(key);
      return month === null ? key : words.month(month);
    }
    case 'completeness':
      return words.sayCode('reason', key).replace(/\.$/, '');
    case 'hidden':
      return words.say('compare.group.hidden');
    case 'outpatient':
    case 'inpatient':
    case 'maternity':
      return words.sayCode('compare.group.covered', key);
    case 'enrolment':
      return words.sayCode('profile.enrolment', key);
    case 'type':
      return words.sayCode('profile.schemeType', key);
    case 'grace':
      return words.say('compare.group.days', { days: key });
    case 'unsaid':
      return words.sayCode('compare.differs', key);
    default:
      return words.sayCode(`compare.group.${kind}`, key);
  }
}

/** An edition of the definitions; of two that are called the same, also by which rules it was counted. */
function versionWords(key: string, words: Words): string {
  const [edition = '', rules = ''] = key.split('/');
  const isOtherRules = edition === CATALOGUE_VERSION && rules !== String(COUNTING_RULES);
  return words.say(isOtherRules ? 'compare.group.rules' : 'compare.group.version', { edition, rules });
}

/** A group in a line: what it has in common, of how many schemes, and what they come to together. */
export function groupWords(
  side: Side,
  { column, difference }: DifferenceIn,
  group: DifferenceGroup,
  words: Words,
  isTogetherTold = true,
): string {
  const label = groupWord(difference.kind, group.key, words);
  const count = group.schemes.length;
  if (group.together === null || !isTogetherTold) return words.say('compare.notes.group', { label, count });
  const together = numberWords(side, column, group.together, words);
  return words.say('compare.notes.groupTogether', { label, count, together });
}

/** A difference in a line: its groups, and where it is of one indicator what each comes to. */
export function summaryWords(side: Side, { of }: NoteOn, isOnlyIndicator: boolean, words: Words): string {
  const [first] = of;
  return first.difference.groups
    .map((group) => groupWords(side, first, group, words, isOnlyIndicator))
    .join('; ');
}

/** How many things differ, and the weightiest of them; while that is not known yet, that it is being looked at. */
export function sumWords(
  side: Side,
  notes: readonly NoteOn[] | null,
  isOnlyIndicator: boolean,
  words: Words,
): string {
  const [first] = notes ?? [];
  if (!notes) return words.say('compare.notes.looking');
  if (!first) return words.say('compare.notes.none');
  return words.say('compare.notes.sum', {
    count: notes.length,
    severity: words.say(`compare.severity.${first.severity}`),
    kind: words.say(`compare.differs.${first.kind}`),
    groups: summaryWords(side, first, isOnlyIndicator, words),
  });
}

/** Who the schemes of a group are. */
export function namesIn(side: Side, { schemes }: DifferenceGroup, words: Words): string {
  const wanted = new Set(schemes);
  const names = side.rows.filter(({ scheme }) => wanted.has(scheme.id)).map(({ name }) => name);
  if (names.length <= NAMES_TOLD) return words.list(names);
  const told = names.slice(0, NAMES_TOLD).join(', ');
  return words.say('compare.notes.more', { names: told, count: names.length - NAMES_TOLD });
}

/** How far bases lie apart, as far as schemes that give both tell. */
export function apartWords({ column, difference }: DifferenceIn, words: Words): string[] {
  const indicator = words.indicator(column.indicator, 'name');
  const chosen = words.sayCode('basis', column.column.basis);
  return difference.groups.map(({ key }) => {
    const known = column.column.apart.find(({ basis }) => basis === key);
    const told = { indicator, chosen, other: words.sayCode('basis', key) };
    if (!known) return words.say('compare.notes.notApart', told);
    return words.say('compare.notes.apart', {
      ...told,
      count: known.schemes,
      times: words.number(known.times, 2),
    });
  });
}
