import { useRef, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { CATALOGUE_VERSION } from '#indicators';
import type { Counted } from '#measures';
import { useCounted, useIndicatorBook } from '#state';
import { Button, Message, ProgressBar, saveFile, Section, SelectField, useNotices, useWords } from '#ui';
import { GRAINS, isoMonth, monthFromIso, type Grain, type Month } from '#units';
import { focusTitle } from '../arrival.ts';
import { fileName } from '../file-name.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './indicator-book.module.css';

const FORMATS = ['xlsx', 'md'] as const;
type Format = (typeof FORMATS)[number];

/** As many periods as are offered at first: a year of months. */
const SHOWN_AT_FIRST = 12;

/** The months in which the periods asked for end; null where the person has not chosen. */
interface Ends {
  readonly from: Month | null;
  readonly to: Month | null;
}

/** Writes all indicators of a span as a spreadsheet with live formulas, or as text. */
export default function IndicatorBookSection({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const [grain, setGrain] = useState<Grain>('month');
  const [ends, setEnds] = useState<Ends>({ from: null, to: null });
  const [format, setFormat] = useState<Format>('xlsx');
  const { data, error } = useCounted(scheme, grain, null);
  const counted = data?.grain === grain ? data.counted : null;
  const span = counted && spanOf(counted, ends);
  const { download, stop, share, writing } = useDownload(scheme);
  return (
    <Section title={words.say('workbook.title')}>
      <p className={styles.text}>{words.say('workbook.text')}</p>
      <div className={styles.choices}>
        <SelectField
          label={words.say('workbook.grain')}
          value={grain}
          choices={GRAINS.map((value) => ({ value, label: words.say(`grain.${value}`) }))}
          onChoose={(value) => {
            setGrain(value);
            setEnds({ from: null, to: null });
          }}
        />
        {counted && span && (
          <>
            <EndField which="from" grain={grain} counted={counted} span={span} onChoose={setEnds} />
            <EndField which="to" grain={grain} counted={counted} span={span} onChoose={setEnds} />
          </>
        )}
        <SelectField
          label={words.say('workbook.format')}
          value={format}
          choices={FORMATS.map((value) => ({ value, label: words.say(`workbook.format.${value}`) }))}
          onChoose={setFormat}
        />
      </div>
      {data?.grain === grain && !span && <Message tone="info">{words.say('workbook.noPeriods')}</Message>}
      {error && <TroubleMessage error={error} />}
      {writing.error && <TroubleMessage error={writing.error} />}
      <p>
        <Button
          icon="download"
          isBusy={writing.isPending}
          disabled={!span}
          onClick={() => {
            if (span) download({ grain, ...span, format });
          }}
        >
          {words.say(writing.isPending ? 'reports.preparing' : 'workbook.download')}
        </Button>
      </p>
      {writing.isPending && (
        <ProgressBar label={words.say('reports.preparing')} share={share}>
          <Button size="small" onClick={stop}>
            {words.say('progress.stop')}
          </Button>
        </ProgressBar>
      )}
    </Section>
  );
}

interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** The span chosen, or else the last periods there are; null where there are none. */
function spanOf({ periods }: Counted, { from, to }: Ends): Span | null {
  const last = periods.at(-1);
  if (!last) return null;
  const first = periods.at(-SHOWN_AT_FIRST) ?? periods[0] ?? last;
  return { from: from ?? first.last, to: to ?? last.last };
}

function EndField({
  which,
  grain,
  counted,
  span,
  onChoose,
}: {
  readonly which: 'from' | 'to';
  readonly grain: Grain;
  readonly counted: Counted;
  readonly span: Span;
  readonly onChoose: (ends: Ends) => void;
}) {
  const words = useWords();
  // What begins after the end, or ends before the beginning, is not offered.
  const offered = counted.periods.filter(({ last }) =>
    which === 'from' ? last <= span.to : last >= span.from,
  );
  return (
    <SelectField
      label={words.say(which === 'from' ? 'workbook.from' : 'workbook.to')}
      value={isoMonth(span[which])}
      choices={offered.map((period) => ({
        value: isoMonth(period.last),
        label: words.period(period, grain),
      }))}
      onChoose={(text) => {
        const month = monthFromIso(text);
        onChoose(which === 'from' ? { from: month, to: span.to } : { from: span.from, to: month });
      }}
    />
  );
}

/** Has the book written, with how far that is and the way to stop it. */
function useDownload(scheme: SchemeSummary) {
  const words = useWords();
  const { tell } = useNotices();
  const writing = useIndicatorBook();
  const [share, setShare] = useState(0);
  const running = useRef<AbortController>(null);
  const download = (asked: Span & { readonly grain: Grain; readonly format: Format }) => {
    running.current = new AbortController();
    const { signal } = running.current;
    writing.mutate(
      { scheme, ...asked, words, signal, onProgress: setShare },
      {
        onSuccess: (written) => {
          if (!written) {
            focusTitle();
            tell({ text: words.say('reports.stopped') });
            return;
          }
          const what = words.say('workbook.file', { version: CATALOGUE_VERSION });
          const file = fileName(scheme.profile.name, what, asked.format);
          saveFile(file, written);
          tell({ text: words.say('reports.ready', { file }) });
        },
      },
    );
  };
  return { download, stop: () => running.current?.abort(), share, writing };
}
