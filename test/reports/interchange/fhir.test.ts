import { describe, expect, it } from 'vitest';
import { basesShown, CATALOGUE, CATALOGUE_VERSION, type Basis } from '#indicators';
import { fhirJson, fhirTold } from '#reports';
import { daysIn, isoDay } from '#units';
import { PLAIN_STORY } from '#workshop';
import { factsOfStory } from '../../support/counting.ts';
import { wrongWith } from '../../support/fhir-schema.ts';
import { askedOf, countedAt, valueAt } from '../../support/interchange.ts';

const story = { ...PLAIN_STORY, families: 60, months: 26, seed: 5 };
const found = await factsOfStory(story);
if (!found) throw new Error('no months');
const facts = found;

interface Extended {
  readonly extension?: ReadonlyArray<Readonly<Record<string, unknown>>>;
}
interface Score extends Extended {
  readonly value?: number;
  readonly system?: string;
  readonly code?: string;
}
interface Part extends Extended {
  readonly population?: ReadonlyArray<
    Extended & {
      readonly code: { readonly coding: ReadonlyArray<{ readonly code: string }> };
      readonly count?: number;
    }
  >;
  readonly measureScore?: Score;
}
interface Stratum extends Part {
  readonly value: { readonly text: string };
}
interface Group extends Part {
  readonly stratifier?: ReadonlyArray<{
    readonly code: ReadonlyArray<{ readonly text: string }>;
    readonly stratum: readonly Stratum[];
  }>;
}
interface Report {
  readonly resourceType: 'MeasureReport';
  readonly id: string;
  readonly status: string;
  readonly measure: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly contained: ReadonlyArray<{ readonly resourceType: string; readonly name: string }>;
  readonly group: readonly Group[];
}
interface MeasureResource {
  readonly resourceType: 'Measure';
  readonly url: string;
  readonly version: string;
}
interface Bundle {
  readonly meta?: { readonly security: ReadonlyArray<{ readonly code: string }> };
  readonly entry: ReadonlyArray<{ readonly fullUrl: string; readonly resource: Report | MeasureResource }>;
}

const bundleOf = (json: string) => JSON.parse(json) as Bundle;
const reportsIn = ({ entry }: Bundle) =>
  entry.flatMap(({ resource }) => (resource.resourceType === 'MeasureReport' ? [resource] : []));
const measuresIn = ({ entry }: Bundle) =>
  entry.flatMap(({ resource }) => (resource.resourceType === 'Measure' ? [resource] : []));

const urlOf = (id: string, basis: Basis) =>
  `urn:schemescope:measure:${id}${basis === '' ? '' : `:${basis}`}|${CATALOGUE_VERSION}`;

const months = { first: facts.timeline.last - 2, last: facts.timeline.last };
const asked = askedOf(facts, 'month', [null, 'sex', 'days'], { months });
const bundle = bundleOf(fhirJson(asked));

describe('FHIR measure reports', () => {
  it('are of the published structure, each resource of them', () => {
    for (const { resource } of bundle.entry) {
      expect(wrongWith(resource.resourceType, resource), JSON.stringify(resource)).toBeNull();
      if (resource.resourceType === 'MeasureReport')
        for (const one of resource.contained) expect(wrongWith(one.resourceType, one)).toBeNull();
    }
    // The bundle without what is in it, which has been looked at one by one.
    const { entry, ...rest } = bundle;
    expect(wrongWith('Bundle', { ...rest, entry: entry.map(({ fullUrl }) => ({ fullUrl })) })).toBeNull();
  });

  it('would be refused were they not', () => {
    const [report] = reportsIn(bundle);
    if (!report) throw new Error('no report');
    expect(wrongWith('MeasureReport', { ...report, score: 1 })).not.toBeNull();
    expect(wrongWith('MeasureReport', { ...report, id: 'a b' })).not.toBeNull();
    expect(wrongWith('MeasureReport', { ...report, period: undefined })).not.toBeNull();
  });

  it('are of measures that stand beside them, each thing under a name of its own', () => {
    const urls = new Set(measuresIn(bundle).map(({ url, version }) => `${url}|${version}`));
    for (const { measure } of reportsIn(bundle)) expect(urls).toContain(measure);
    const names = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(names).size).toBe(names.length);
    const ids = bundle.entry.map(({ resource }) =>
      JSON.stringify([resource.resourceType, 'id' in resource && resource.id]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have the values of the indicators to the digit, or FHIR’s own word for why not', () => {
    const reports = new Map(reportsIn(bundle).map((one) => [`${one.measure} ${one.period.start}`, one]));
    const counted = countedAt(facts, 'month', null);
    let known = 0;
    let absent = 0;
    for (const indicator of CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === null)) {
      for (const basis of basesShown(indicator, counted)) {
        counted.periods.forEach((period, p) => {
          if (period.last < months.first) return;
          const { first, last } = daysIn(period);
          const { value, status, reason, numerator } = valueAt(indicator.id, basis, counted, p);
          const report =
            reports.get(`${urlOf(indicator.id, basis)} ${isoDay(first)}`) ??
            reports.get(`${urlOf(indicator.id, '')} ${isoDay(first)}`);
          const [group] = report?.group ?? [];
          expect(report?.period.end).toBe(isoDay(last));
          expect(report?.status).toBe(
            status === 'provisional' || status === 'incomplete' ? 'pending' : 'complete',
          );
          expect(group?.measureScore?.value ?? null, `${indicator.id} ${basis}`).toBe(value);
          if (value === null) {
            absent++;
            expect(group?.measureScore).toEqual({
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
                  valueCode: reason === 'nothing-to-divide-by' ? 'not-applicable' : 'unknown',
                },
              ],
            });
            return;
          }
          known++;
          const [over] = group?.population ?? [];
          const code = over?.code.coding[0]?.code;
          if (code !== 'numerator') return;
          const told = over?.extension?.[0];
          const money = told?.['valueMoney'] as { readonly value: number } | undefined;
          const quantity = told?.['valueQuantity'] as { readonly value: number } | undefined;
          expect(over?.count ?? money?.value ?? quantity?.value).toBe(numerator);
        });
      }
    }
    expect(known).toBeGreaterThan(100);
    expect(absent).toBeGreaterThan(0);
    expect(fhirTold(asked)).toEqual({
      reports: reportsIn(bundle).length,
      missing: absent,
    });
  });

  it('count people in whole numbers, and tell money and time beside', () => {
    for (const { group, measure } of reportsIn(bundle)) {
      for (const { count, extension } of group[0]?.population ?? []) {
        expect(count === undefined, measure).toBe(extension !== undefined);
        if (count !== undefined) expect(Number.isInteger(count)).toBe(true);
      }
    }
    const of = (id: string, basis: Basis) =>
      reportsIn(bundle).find(({ measure }) => measure === urlOf(id, basis))?.group[0];
    expect(of('insured-persons', '')?.population?.[0]?.count).toBeTypeOf('number');
    expect(of('incurred-claims-ratio', 'service')?.population?.[0]?.extension?.[0]).toHaveProperty(
      'valueMoney',
    );
    expect(of('insured-persons', '')?.measureScore).toMatchObject({ code: '{persons}' });
    expect(of('earned-premium', '')?.measureScore).toMatchObject({
      system: 'urn:iso:std:iso:4217',
      code: facts.profile.currency,
    });
  });

  it('have the sexes and the days of settlement as strata', () => {
    const counted = countedAt(facts, 'month', 'sex');
    const report = reportsIn(bundle).findLast(({ measure }) => measure === urlOf('insured-persons', ''));
    const stratum = report?.group[0]?.stratifier?.[0]?.stratum ?? [];
    expect(stratum.map(({ measureScore }) => measureScore?.value)).toEqual(
      counted.groups.map(
        (group) => valueAt('insured-persons', '', counted, counted.periods.length - 1, group).value,
      ),
    );
    const prompt = reportsIn(bundle).find(({ measure }) => measure === urlOf('promptness-of-settlement', ''));
    expect(prompt?.group[0]?.stratifier?.[0]?.stratum).toHaveLength(4);
    expect(prompt?.group[0]?.measureScore).toBeUndefined();
  });

  it('mark what is made up, and hold any name of a scheme as text', () => {
    expect(bundle.meta).toBeUndefined();
    const name = '=cmd|"/C calc"!A0\n<script>alert(1)</script>\u0000';
    const hostile = bundleOf(
      fhirJson({ ...asked, isMadeUp: true, profile: { ...asked.profile, name, currency: 'kes?' } }),
    );
    expect(hostile.meta?.security[0]?.code).toBe('HTEST');
    const [report] = reportsIn(hostile);
    expect(report?.contained[0]?.name).toBe('=cmd|"/C calc"!A0 <script>alert(1)</script>');
    for (const { resource } of hostile.entry.slice(-5))
      expect(wrongWith(resource.resourceType, resource)).toBeNull();
    for (const one of report?.contained ?? []) expect(wrongWith('Organization', one)).toBeNull();
  });

  it('are the same whenever they are written', () => {
    expect(fhirJson(asked)).toBe(fhirJson(askedOf(facts, 'month', [null, 'sex', 'days'], { months })));
  });
});
