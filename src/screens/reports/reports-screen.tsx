import type { SchemeSummary } from '#engine';
import { REPORT_PARTS, useReportView } from '#state';
import { useWords } from '#ui';
import { Received } from '../compare/received.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { ComparisonFile } from './comparison-file.tsx';
import { KeptPart } from './kept-part.tsx';
import { ManyPart } from './many-part.tsx';
import { ReportPart } from './report-part.tsx';
import { IndicatorBook } from './indicator-book.tsx';
import { OtherSystems } from './other-systems.tsx';
import styles from './reports-screen.module.css';
import { IndicatorValues } from './values-file.tsx';

/** Reports to print and send, those that were kept, and files for other programs. */
export default function ReportsScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('reports.title')} width="page">
      {(scheme) => (
        <>
          <Parts />
          <Part key={scheme.id} scheme={scheme} />
        </>
      )}
    </SchemePage>
  );
}

function Parts() {
  const words = useWords();
  const { view, addressWith } = useReportView();
  return (
    <nav className={`${styles.parts ?? ''} no-print`} aria-label={words.say('reports.parts')}>
      <ul>
        {REPORT_PARTS.map((part) => (
          <li key={part}>
            <a
              href={addressWith({ part, kept: null })}
              aria-current={part === view.part ? 'page' : undefined}
            >
              {words.say(`reports.part.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ scheme }: { readonly scheme: SchemeSummary }) {
  const { view } = useReportView();
  if (view.part === 'report') return <ReportPart scheme={scheme} />;
  if (view.part === 'book') return <IndicatorBook scheme={scheme} />;
  if (view.part === 'systems') return <OtherSystems scheme={scheme} />;
  if (view.part === 'kept') return <KeptPart scheme={scheme} />;
  if (view.part === 'many') return <ManyPart />;
  return (
    <div className={styles.files}>
      <IndicatorValues scheme={scheme} />
      <ComparisonFile scheme={scheme} />
      <Received />
    </div>
  );
}
