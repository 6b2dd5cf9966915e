import { useState } from 'react';
import { sentenceFor, staleInWords, type Report, type ReportBlock } from '#reports';
import { useKeepSentence, useRemoveSentence } from '#state';
import { Button, Chip, FormDialog, Icon, TextArea, useNotices, useWords, type IconName } from '#ui';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './report-sheet.module.css';

type Said = Extract<ReportBlock, { as: 'text' }>;

const ICONS: Readonly<Record<Said['tone'], IconName | null>> = {
  plain: null,
  note: null,
  good: 'check',
  warn: 'warn',
};

/** A sentence of a report; one that a person wrote says so, and when the figures beside it have changed. */
export function TextBlock({ block, made }: { readonly block: Said; readonly made: Report | null }) {
  const words = useWords();
  const { text, about, tone, edited, prompt } = block;
  const icon = ICONS[tone];
  const stale = edited ? staleInWords(edited, words) : null;
  // What nobody has written is a question on the screen, and nothing on paper.
  const isBlank = text === '';
  return (
    <div className={`${styles.said ?? ''} ${isBlank ? 'no-print' : ''}`} data-tone={tone}>
      {icon && <Icon name={icon} size={18} />}
      <div>
        <p>
          {about !== null && <strong>{about}</strong>}{' '}
          {isBlank ? <span className={styles.prompt}>{prompt}</span> : text}{' '}
          {/* On paper it is told only where a sentence stands in the place of one made by rule. */}
          {edited && (
            <span className={prompt === null ? undefined : 'no-print'}>
              <Chip tone="plain">{words.say('report.edited')}</Chip>
            </span>
          )}
        </p>
        {stale !== null && (
          <p className={styles.stale} role="note">
            <Icon name="warn" size={14} /> {stale}
          </p>
        )}
      </div>
      {made && (edited !== undefined || prompt !== null || block.figures.length > 0) && (
        <Editing block={block} made={made} />
      )}
    </div>
  );
}

function Editing({ block, made }: { readonly block: Said; readonly made: Report }) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const keep = useKeepSentence(made.scheme, made.kind);
  const remove = useRemoveSentence(made.scheme, made.kind);
  const [draft, setDraft] = useState<string | null>(null);
  const { text, edited, about, prompt } = block;
  const isBlank = text === '';
  const what = about ?? prompt ?? text;
  const put = (written: string) =>
    keep.mutate(sentenceFor(block, written, made), {
      onError,
      onSuccess: () => {
        setDraft(null);
        tell({ text: words.say('report.sentenceKept') });
      },
    });
  const save = () => {
    const written = (draft ?? '').trim();
    if (written !== '') {
      put(written);
      return;
    }
    if (edited) remove.mutate(block.id, { onError });
    setDraft(null);
  };
  return (
    <div className={`${styles.tools ?? ''} no-print`}>
      <Button
        size="small"
        look="quiet"
        aria-label={words.say(isBlank ? 'report.writeOf' : 'report.editOf', { what })}
        onClick={() => setDraft(text)}
      >
        {words.say(isBlank ? 'report.write' : 'report.edit')}
      </Button>
      {edited && staleInWords(edited, words) !== null && (
        <Button
          size="small"
          look="quiet"
          aria-label={words.say('report.stillTrueOf', { what })}
          onClick={() => put(text)}
        >
          {words.say('report.stillTrue')}
        </Button>
      )}
      {edited && (
        <Button
          size="small"
          look="quiet"
          aria-label={words.say('report.originalOf', { what })}
          onClick={() => remove.mutate(block.id, { onError })}
        >
          {words.say('report.original')}
        </Button>
      )}
      {draft !== null && (
        <FormDialog
          title={about ?? words.say('report.text')}
          isOpen
          onClose={() => setDraft(null)}
          onSave={save}
        >
          <TextArea
            label={words.say('report.text')}
            hint={prompt ?? undefined}
            rows={5}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
        </FormDialog>
      )}
    </div>
  );
}
