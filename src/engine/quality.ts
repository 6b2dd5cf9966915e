import { sufferingFrom } from '#indicators';
import { ageToldOn, qualityOf, rowsOfLine, type Facts, type QualityLine } from '#measures';
import { KIND_NAMES, type Kind, type Records } from '#records';
import type { StoredScheme } from '#storage';
import type { Day } from '#units';
import type { QualityAnswer, QualityRequest } from './contract.ts';
import { isSameRecords, type OpenedSchemes } from './opened.ts';
import { recordsCsv } from './records-file.ts';
import { summaries, told } from './summaries.ts';

interface Desk {
  readonly opened: OpenedSchemes;
}

/** How good a scheme's records are; counted once for a state of them and a day. Null where they have no month at all. */
export async function quality(
  desk: Desk,
  { scheme: id, today }: QualityRequest,
): Promise<QualityAnswer | null> {
  const keeping = { isStored: true, also: String(today) };
  const { counted } = await desk.opened.counted(
    id,
    'quality',
    keeping,
    async ({ scheme, records, facts }) => {
      if (!facts) return null;
      // Of the kinds that there are any of, all columns are looked at.
      const whole = await desk.opened.whole(id, kindsKept(records));
      // Facts and records have to be of the same state; another tab may have added some meanwhile.
      if (!isSameRecords(whole.scheme, scheme)) return quality(desk, { scheme: id, today });
      return answerOf(facts, whole.records, { today, asOf: toldOn(scheme, facts, today) });
    },
  );
  return counted;
}

/** All records that a line is of, as a CSV. */
export async function qualityFile(
  { opened }: Desk,
  { scheme: id, today, line }: QualityRequest & { readonly line: QualityLine },
): Promise<{ readonly csv: Blob }> {
  const { scheme, records, facts } = await opened.whole(id, [line.what === 'late' ? 'claims' : line.kind]);
  if (!facts) return { csv: new Blob([]) };
  const { kind, rows } = rowsOfLine(facts, records, line, toldOn(scheme, facts, today));
  return { csv: recordsCsv(records[kind], rows, null) };
}

function answerOf(
  facts: Facts,
  records: Records,
  days: { readonly today: Day; readonly asOf: Day },
): QualityAnswer {
  const { findings, unusual, cells, lateness, ...counts } = qualityOf(facts, records, days);
  const examplesOf = (line: QualityLine) =>
    told(records, rowsOfLine(facts, records, line, days.asOf)).examples;
  return {
    ...counts,
    ...days,
    findings: summaries(records, findings),
    unusual: unusual.map(({ rows, ...of }) => ({ ...of, ...told(records, { kind: of.kind, rows }) })),
    cells: cells.map(({ kind, column, ...of }) => {
      const isWhole = of.filled === of.due;
      return {
        kind,
        column,
        ...of,
        suffering: sufferingFrom(kind, column),
        examples: isWhole ? [] : examplesOf({ what: 'blank', kind, column }),
      };
    }),
    lateness: lateness && { ...lateness, examples: examplesOf({ what: 'late' }) },
  };
}

/** The day on which the age of records is told; of made-up ones, which nobody goes on with, the day they end. */
function toldOn({ origin }: StoredScheme, { timeline: { dataAsAt } }: Facts, today: Day): Day {
  return origin === 'made-up' ? Math.min(today, dataAsAt) : ageToldOn(dataAsAt, today);
}

function kindsKept(records: Records): Kind[] {
  return KIND_NAMES.filter((kind) => records[kind].length > 0);
}
