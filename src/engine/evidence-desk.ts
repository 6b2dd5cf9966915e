import type { Sign } from '#indicators';
import {
  accountOf,
  countingsOf,
  developmentOf,
  findingsOf,
  recordsBehind,
  type Account,
  type ClaimsDevelopment,
  type Counting,
} from '#measures';
import type { Day } from '#units';
import type { Archive } from './archive.ts';
import type {
  BehindPage,
  BehindRecordsRequest,
  CountingsRequest,
  FindingFileRequest,
  FindingSummary,
  RecordsFileRequest,
  WarningsAnswer,
  WarningsRequest,
} from './contract.ts';
import { lineOf } from './listing.ts';
import type { isSameRecords } from './opened.ts';
import { quality, qualityFile } from './quality.ts';
import { chosenOf, recordsCsv, recordsFile } from './records-file.ts';
import { summaries, told } from './summaries.ts';

const warningRules = () => import('./warnings.ts');

/** What is behind figures and odd about records, on the way out. */
export class EvidenceDesk {
  private readonly archive: Archive;
  private readonly isSameRecords: typeof isSameRecords;

  constructor(archive: Archive, same: typeof isSameRecords) {
    this.archive = archive;
    this.isSameRecords = same;
  }

  async quality(request: Parameters<typeof quality>[1]) {
    return quality(await this.archive.open(), request);
  }

  async qualityFile(request: Parameters<typeof qualityFile>[1]) {
    return qualityFile(await this.archive.open(), request);
  }

  async development(id: string): Promise<ClaimsDevelopment | null> {
    const { opened } = await this.archive.open();
    const { counted } = await opened.counted(id, 'development', { isStored: true }, ({ facts }) =>
      Promise.resolve(facts && developmentOf(facts)),
    );
    return counted;
  }

  async behind(request: BehindRecordsRequest): Promise<BehindPage> {
    const found = await this.recordsBehind(request.scheme, request);
    if (!found) return { kind: null, total: 0, found: 0, lines: [] };
    const { table, rows, amounts, total } = found;
    const lines = Array.from(rows.subarray(request.offset, request.offset + request.limit), (row, i) => ({
      ...lineOf(table, row),
      amount: amounts[request.offset + i] ?? 0,
    }));
    return { kind: table.kind, total, found: rows.length, lines };
  }

  async behindFile(request: Omit<BehindRecordsRequest, 'offset' | 'limit'>): Promise<{ readonly csv: Blob }> {
    const found = await this.recordsBehind(request.scheme, request);
    if (!found) return { csv: new Blob([]) };
    return { csv: recordsCsv(found.table, found.rows, found.amounts) };
  }

  async account(request: Omit<BehindRecordsRequest, 'offset' | 'limit'>): Promise<Account | null> {
    const { facts } = await this.archive.get(request.scheme);
    return facts && accountOf(facts, request);
  }

  async countings(request: CountingsRequest): Promise<readonly Counting[] | null> {
    const { scheme, facts } = await this.archive.get(request.scheme);
    if (!facts || scheme.fingerprint !== request.fingerprint) return null;
    const { first, last } = facts.timeline;
    const period = request.period ?? { first, last, isToDate: false, isFromWithin: false };
    return countingsOf(facts, { ...request, period });
  }

  async recordsFile(request: RecordsFileRequest): Promise<{ readonly file: Blob }> {
    const { records } = await this.archive.whole(request.scheme, request.kinds);
    return { file: await recordsFile(records, request) };
  }

  async findings(id: string, today: Day): Promise<readonly FindingSummary[]> {
    const { opened } = await this.archive.open();
    const keeping = { isStored: true, also: String(today) };
    const { counted } = await opened.counted(id, 'findings', keeping, async ({ scheme, facts }) => {
      const found = facts ? findingsOf(facts, today) : [];
      // Facts and lines have to be of the same records; another tab may have added some meanwhile.
      const whole = await opened.whole(id, [...new Set(found.map(({ kind }) => kind))]);
      if (!this.isSameRecords(whole.scheme, scheme)) return this.findings(id, today);
      return summaries(whole.records, found);
    });
    return counted;
  }

  async findingFile(request: FindingFileRequest): Promise<{ readonly csv: Blob }> {
    const { records, facts } = await this.archive.whole(request.scheme, [request.kind]);
    const finding = (facts ? findingsOf(facts, request.today) : []).find(
      ({ code, kind }) => code === request.code && kind === request.kind,
    );
    return { csv: recordsCsv(records[request.kind], finding?.rows ?? new Int32Array(0), null) };
  }

  async warnings({ scheme: id, grain, last }: WarningsRequest): Promise<WarningsAnswer> {
    const { opened } = await this.archive.open();
    const name = JSON.stringify(['warnings', grain, last]);
    const { counted } = await opened.counted(id, name, { isStored: true }, async ({ scheme, facts }) => {
      const whole = await opened.whole(id, ['claims']);
      if (!this.isSameRecords(whole.scheme, scheme)) return this.warnings({ scheme: id, grain, last });
      const { warningsOf } = await warningRules();
      const { signs, ...found } = warningsOf(facts, whole.records.claims, { grain, last });
      const { scheme: then, records } = await opened.whole(id, [...new Set(signs.map(({ kind }) => kind))]);
      if (!this.isSameRecords(then, scheme)) return this.warnings({ scheme: id, grain, last });
      return {
        ...found,
        lines: signs.map(({ sign, ...evidence }) => ({ ...sign, ...told(records, evidence) })),
      };
    });
    return counted;
  }

  async warningFile({
    scheme: id,
    ...asked
  }: WarningsRequest & Pick<Sign, 'code' | 'subject'>): Promise<{ readonly csv: Blob }> {
    for (;;) {
      const { scheme, records: known, facts } = await this.archive.whole(id, ['claims']);
      if (!facts) return { csv: new Blob([]) };
      const { evidenceIn } = await warningRules();
      const { kind, rows } = evidenceIn(facts, known.claims, asked, asked);
      const whole = await this.archive.whole(id, [kind]);
      if (!this.isSameRecords(whole.scheme, scheme)) continue;
      return { csv: recordsCsv(whole.records[kind], rows, null) };
    }
  }

  private async recordsBehind(id: string, request: Omit<BehindRecordsRequest, 'offset' | 'limit'>) {
    for (;;) {
      const { scheme, facts } = await this.archive.get(id);
      const behind = facts && recordsBehind(facts, request);
      if (!behind) return null;
      const whole = await this.archive.whole(id, [behind.kind]);
      // Rows of one state mean nothing in the records of another.
      if (!this.isSameRecords(whole.scheme, scheme)) continue;
      return chosenOf(whole.records[behind.kind], behind, request);
    }
  }
}
