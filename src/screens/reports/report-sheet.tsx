import { useId } from 'react';
import type { Report, ReportBlock } from '#reports';
import type { Paper } from '#state';
import { useWords } from '#ui';
import { MadeUp } from '../scheme-page.tsx';
import { ChartBlock } from './chart-block.tsx';
import styles from './report-sheet.module.css';
import { TableBlock } from './table-block.tsx';
import { TextBlock } from './text-block.tsx';
import { TileBlock } from './tile-block.tsx';

/** A report as it stands on paper; `made` is the same without a person's sentences, where these may be written. */
export function ReportSheet({
  report,
  made = null,
  paper,
}: {
  readonly report: Report;
  readonly made?: Report | null;
  readonly paper: Paper;
}) {
  const words = useWords();
  // Several reports may stand on one page.
  const own = useId();
  return (
    <article
      className={`${styles.sheet ?? ''} ${styles[paper] ?? ''}`}
      aria-label={`${report.title}: ${report.name}`}
    >
      <header className={styles.head}>
        <p className={styles.kind}>{report.title}</p>
        <h2>{report.name}</h2>
        <p>
          {report.subtitle} {report.isMadeUp && <MadeUp />}
        </p>
        <div className={styles.source} role="group" aria-label={words.say('report.source')}>
          {report.source.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </header>
      {report.sections.map(({ id, title, blocks }) => (
        // A group, no landmark: the reports of many schemes have sections of the same names.
        <section key={id} role="group" className={styles.section} aria-labelledby={`${own}-${id}`}>
          <h3 id={`${own}-${id}`}>{title}</h3>
          <div className={`${styles.blocks ?? ''} ${id === 'charts' ? (styles.charts ?? '') : ''}`}>
            {blocks.map((block, i) => (
              <Block
                key={block.as === 'text' ? block.id : i}
                block={block}
                under={title}
                report={report}
                made={made}
              />
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  /** The title of its section. */
  readonly under: string;
  readonly report: Report;
  readonly made: Report | null;
}

function Block({ block, under, report, made }: BlockProps) {
  switch (block.as) {
    case 'text':
      return <TextBlock block={block} made={made} />;
    case 'tiles':
      return <TileBlock tiles={block.tiles} />;
    case 'table':
      return <TableBlock table={block.table} under={under} />;
    case 'chart':
      return <ChartBlock block={block} report={report} />;
  }
}
