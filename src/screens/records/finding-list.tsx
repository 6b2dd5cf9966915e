import type { FindingSummary, SchemeSummary } from '#engine';
import { specsOf } from '#records';
import { Button, useWords } from '#ui';
import { RecordButton } from '../explanation/record-button.tsx';
import styles from './finding-list.module.css';

/** Examples named for each oddity. */
const MOST_NAMED = 5;

/** Oddities that are counted all the same: what, how many, how they count, and where they stand. */
export function FindingList({
  findings,
  scheme,
  onDownload,
}: {
  readonly findings: readonly FindingSummary[];
  /** Whose records these are, where they are kept: each of them can then be opened. */
  readonly scheme?: SchemeSummary;
  readonly onDownload?: (finding: FindingSummary) => void;
}) {
  const words = useWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code}-${finding.kind}`} className={styles.finding}>
          <div className={styles.head}>
            <h3>{words.say(`finding.${finding.code}`)}</h3>
            <span>{words.say('records.findingCount', { count: finding.count })}</span>
          </div>
          <p>{words.say(`finding.${finding.code}.counted`)}</p>
          {finding.months && (
            <p>
              {words.say('quality.months', {
                kind: words.say(`kind.${finding.kind}`),
                months: words.list(finding.months.map((month) => words.month(month))),
              })}
            </p>
          )}
          <Where finding={finding} scheme={scheme} />
          {onDownload && (
            <div>
              <Button
                size="small"
                look="quiet"
                icon="download"
                aria-label={words.say('records.findingDownloadThis', {
                  name: words.say(`finding.${finding.code}`),
                })}
                onClick={() => onDownload(finding)}
              >
                {words.say('records.findingDownload')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The first few places, each by file, row and id. */
function Where({
  finding: { kind, count, examples },
  scheme,
}: {
  readonly finding: FindingSummary;
  readonly scheme: SchemeSummary | undefined;
}) {
  const words = useWords();
  const [idColumn = ''] = specsOf(kind).map(([name]) => name);
  const named = examples.slice(0, MOST_NAMED).map((line) => ({
    line,
    text: words.say('records.findingAt', {
      where: words.say('records.findingWhere', { file: line.file, row: line.row }),
      column: idColumn,
      id: line.cells[0] ?? '',
    }),
  }));
  const more = count - named.length;
  return (
    <ul className={styles.where}>
      {named.map(({ line, text }) => (
        <li key={text}>
          {text} {scheme && <RecordButton scheme={scheme} kind={kind} line={line} within={null} />}
        </li>
      ))}
      {more > 0 && <li>{words.say('records.findingMore', { count: words.number(more) })}</li>}
    </ul>
  );
}
