import { AGE_BANDS, SEXES, type SchemeProfile } from '#records';
import { birthday } from '#units';
import type { PersonSpells } from './cover.ts';
import type { Base } from './facts.ts';
import { rowNumbers } from './grouping.ts';
import { DAYS_PER_YEAR, flagBits, type Spells } from './relations.ts';
import type { WomenSpells } from './women.ts';

/** Persons' stretches of cover, cut where somebody is born or passes from one age band to the next. */
export function coveredSpells({ records, groups }: Base, persons: PersonSpells): Spells {
  const { sex, birth_date } = records.members.columns;
  const female = SEXES.indexOf('F');
  const source: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  persons.from.forEach((start, i) => {
    const end = persons.to[i]!;
    const member = persons.member[i]!;
    let next = start;
    for (const band of member < 0 ? [] : AGE_BANDS) {
      const cut = birthday(birth_date.days[member]!, band.from);
      if (cut <= next || cut > end) continue;
      source.push(i);
      from.push(next);
      to.push(cut - 1);
      next = cut;
    }
    source.push(i);
    from.push(next);
    to.push(end);
  });
  const of = Int32Array.from(source);
  const member = of.map((i) => persons.member[i]!);
  const policy = of.map((i) => persons.policy[i]!);
  const starts = Int32Array.from(from);
  const { weight } = persons;
  return {
    kind: weight ? 'policies' : 'members',
    length: of.length,
    record: weight ? policy : member,
    flags: Uint16Array.from(member, (row) => flagBits(row >= 0 && sex.codes[row] === female)),
    flagNames: ['female'],
    from: starts,
    to: Int32Array.from(to),
    weights: weight ? { persons: Float64Array.from(of, (i) => weight[i]!) } : {},
    groups: (split) => groups.ofSpells(split, member, policy, starts),
  };
}

/** Stretches of women's cover, with what each of their days weighs. */
export function spellsOfWomen({ groups }: Base, women: WomenSpells, weights: Spells['weights']): Spells {
  return {
    kind: 'members',
    length: women.from.length,
    record: women.member,
    flags: new Uint16Array(women.from.length),
    flagNames: [],
    from: women.from,
    to: women.to,
    weights,
    groups: (split) => groups.ofSpells(split, women.member, women.policy, women.from),
  };
}

/** Deliveries to be expected for each day of an entitled woman, under each basis the profile allows. */
export function expectedPerDay({ gfr, asfr }: SchemeProfile, { band }: WomenSpells): Spells['weights'] {
  return {
    ...(gfr === null ? {} : { gfr: new Float64Array(band.length).fill(gfr / DAYS_PER_YEAR) }),
    ...(asfr === null ? {} : { asfr: Float64Array.from(band, (i) => asfr[i]! / DAYS_PER_YEAR) }),
  };
}

/** The terms of policies as far as they cover, weighing the contribution earned on each day. */
export function termSpells({ records, groups, cover }: Base): Spells {
  const { length, columns } = records.policies;
  const starts = columns.cover_start.days;
  const record = rowNumbers(length).filter((row) => cover.policyEnd[row]! >= starts[row]!);
  return {
    kind: 'policies',
    length: record.length,
    record,
    flags: new Uint16Array(record.length),
    flagNames: [],
    from: record.map((row) => starts[row]!),
    to: record.map((row) => cover.policyEnd[row]!),
    weights: {
      earned: Float64Array.from(record, (row) => {
        const termDays = columns.cover_end.days[row]! - starts[row]! + 1;
        return columns.contribution_due.units[row]! / termDays;
      }),
    },
    groups: (split) => groups.ofPolicies(split, record),
  };
}

/** Claims from their submission to the day before their end. */
export function openClaims({ records, groups, claims }: Base): Spells {
  const { length, columns } = records.claims;
  const record = rowNumbers(length);
  return {
    kind: 'claims',
    length,
    record,
    flags: new Uint16Array(length),
    flagNames: [],
    from: columns.submitted_date.days,
    to: claims.lastOpen,
    weights: {},
    groups: (split) => groups.ofClaims(split, record),
  };
}
