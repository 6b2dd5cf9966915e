import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf, timelineOf } from '#measures';
import { dayFromIso, isoDay } from '#units';
import { readFiles } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName, textFile } from '../support/shared.ts';
import { readScheme } from '../support/scheme.ts';
import { wordsOf } from '../support/columns.ts';
import { exportedValues } from '../support/values.ts';

const PROFILE = textFile('profile.json', '{"name":"openIMIS demo","currency":"XXX"}');
const openimis = sharedFolder('real/openimis');

describe('the openIMIS demo views', () => {
  const files = openimis ? filesOf(openimis, (name) => name.endsWith('.csv')) : [];
  const used = files.filter(({ name }) => name !== 'claim_lines_current.csv');

  it.skipIf(!openimis)(testName('are recognised by their headings', openimis), async () => {
    const read = await readFiles(files);
    const summary = read.map(({ report }) => [
      report.name,
      report.kind,
      report.rowsAccepted,
      report.fault?.code ?? null,
    ]);
    expect(summary).toEqual([
      ['claim_lines_current.csv', null, 0, 'unknown-kind'],
      ['claims_current.csv', 'claims', 10, null],
      ['contributions_current.csv', 'contributions', 21, null],
      ['members_current.csv', 'members', 60, null],
      ['policies_current.csv', 'policies', 21, null],
    ]);
    expect(read[1]?.report.notKept).toEqual(['benefit']);
    expect(wordsOf(read[3]?.table, 'insured_id')).toContain('070707055');
  });

  it.skipIf(!openimis)(testName('show their oddities', openimis), async () => {
    const { records, profile } = await readScheme([...used, PROFILE]);
    const timeline = timelineOf(records, profile);
    expect(timeline && isoDay(timeline.dataAsAt)).toBe('2019-08-20');
    if (!timeline) return;
    const findings = findingsOf(factsOf(records, profile, timeline), dayFromIso('2026-11-21') ?? 0);
    expect(Object.fromEntries(findings.map(({ code, rows }) => [code, rows.length]))).toEqual({
      'claim-of-unknown-person': 1,
      'claim-outside-cover': 9,
      'benefit-not-recorded': 10,
      'decided-before-submitted': 2,
      'approved-without-amount': 1,
    });
  });

  it.skipIf(!openimis)(testName('give reasons where they say nothing, not zeros', openimis), async () => {
    const values = await exportedValues([...used, PROFILE]);
    const of = (indicator: string, grain = 'month') =>
      values.filter((row) => row['indicator'] === indicator && row['grain'] === grain && row['split'] === '');
    for (const indicator of [
      'maternity-benefit-uptake',
      'deliveries',
      'caesarean-rate',
      'hospitalisation-rate',
    ]) {
      // Other bases lack a pregnancy register first of all.
      const own = of(indicator).filter(({ basis }) => basis !== 'register' && basis !== 'population');
      expect(own.length).toBeGreaterThan(0);
      expect(own.map(({ value, reason }) => [value, reason])).toEqual(
        own.map(() => ['', 'benefit-not-recorded']),
      );
    }
    expect(new Set(of('ibnr').map(({ reason }) => reason))).toEqual(new Set(['under-12-service-months']));
    expect(new Set(of('expense-ratio').map(({ reason }) => reason))).toEqual(new Set(['no-finance']));
    expect(new Set(of('coverage-ratio').map(({ reason }) => reason))).toEqual(
      new Set(['no-target-population']),
    );
    const collected = of('contributions-collected').reduce((sum, { value }) => sum + Number(value), 0);
    expect(collected).toBe(210_000);
  });
});

const dirty = sharedFolder('dirty');

describe('the nasty files', () => {
  it.skipIf(!dirty)(
    testName('are each read or refused with a reason, within seconds', dirty),
    { timeout: 60_000 },
    async () => {
      const everything = [
        ...filesOf(dirty ?? '', (name) => name.includes('.') && name !== 'README.md' && name !== 'public'),
        ...filesOf(`${dirty ?? ''}/public`),
      ];
      const read = await readFiles(everything);
      expect(read.length).toBeGreaterThan(60);
      for (const { report } of read) {
        const rows =
          report.rowsAccepted + report.refused.length + report.leftOut.length + report.repeats.length;
        expect([report.name, report.fault ? 0 : rows]).toEqual([
          report.name,
          report.fault ? 0 : report.rowsRead,
        ]);
      }
      const faults = Object.fromEntries(read.map(({ report }) => [report.name, report.fault?.code]));
      expect(faults).toMatchObject({
        '16c_bom_only.csv': 'blank',
        '16d_blank_lines_only.csv': 'blank',
        '38_zipbomb_300MB_of_spaces.xlsx': 'expands-too-much',
        '42_truncated_half.xlsx': 'broken-spreadsheet',
        'sheetjs_password_2002_40_xor.xls': 'locked',
        'sheetjs_BlankSheetTypes.xlsm': 'no-sheets',
      });
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});
