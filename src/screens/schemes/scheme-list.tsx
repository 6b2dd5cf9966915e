import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import { addressOf, useDeleteScheme, useRestoreScheme } from '#state';
import { Button, later, Table, useNotices, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { MadeUp } from '../scheme-page.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import { recordCount } from './record-count.ts';
import styles from './scheme-list.module.css';

const Renaming = later(() => import('./renaming.tsx'));

/** The schemes on this device, with what can be done to each. */
export function SchemeList({ schemes }: { readonly schemes: readonly SchemeSummary[] }) {
  const words = useWords();
  const [renaming, setRenaming] = useState<SchemeSummary | null>(null);
  const remove = useDeleting();
  return (
    <>
      <Table
        label={words.say('schemes.listLabel')}
        rows={schemes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            heading: words.say('schemes.column.name'),
            isHeading: true,
            cell: (scheme) => <SchemeName scheme={scheme} />,
          },
          {
            key: 'insured',
            heading: words.say('schemes.column.insured'),
            isNumber: true,
            cell: ({ insured, insuredAt }) =>
              insured === null || insuredAt === null
                ? words.say('schemes.unknownInsured')
                : words.say('schemes.insuredAt', {
                    insured: words.number(insured),
                    month: words.shortMonth(insuredAt),
                  }),
          },
          {
            key: 'asAt',
            heading: words.say('schemes.column.asAt'),
            cell: ({ dataAsAt }) => (dataAsAt === null ? '–' : words.day(dataAsAt)),
          },
          {
            key: 'records',
            heading: words.say('schemes.column.records'),
            isNumber: true,
            cell: (scheme) => words.number(recordCount(scheme)),
          },
          {
            key: 'changed',
            heading: words.say('schemes.column.changed'),
            cell: ({ changedAt }) => words.moment(changedAt),
          },
          {
            key: 'actions',
            heading: words.say('schemes.column.actions'),
            cell: (scheme) => (
              <span className={styles.actions}>
                <Button
                  size="small"
                  look="quiet"
                  icon="pencil"
                  aria-label={words.say('schemes.renameThis', { name: scheme.profile.name })}
                  onClick={() => setRenaming(scheme)}
                >
                  {words.say('schemes.rename')}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  icon="trash"
                  aria-label={words.say('schemes.deleteThis', { name: scheme.profile.name })}
                  onClick={() => remove(scheme)}
                >
                  {words.say('schemes.delete')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      <Suspense>{renaming && <Renaming scheme={renaming} onDone={() => setRenaming(null)} />}</Suspense>
    </>
  );
}

function SchemeName({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  return (
    <span className={styles.name}>
      <Link href={addressOf({ screen: 'overview', scheme: scheme.id })}>{scheme.profile.name}</Link>
      {scheme.origin === 'made-up' && <MadeUp />}
      {scheme.profile.country && (
        <span className={styles.country}>{words.country(scheme.profile.country)}</span>
      )}
    </span>
  );
}

/** Deleting hides a scheme at once and offers the way back. */
function useDeleting(): (scheme: SchemeSummary) => void {
  const words = useWords();
  const { tell } = useNotices();
  const remove = useDeleteScheme();
  const restore = useRestoreScheme();
  const onError = useTellFailure();
  return ({ id, profile: { name } }) =>
    remove.mutate(id, {
      onError,
      onSuccess: () => {
        focusTitle();
        tell({
          text: words.say('schemes.deleted', { name }),
          undo: {
            label: words.say('schemes.undo'),
            act: () =>
              restore.mutate(id, {
                onError,
                onSuccess: () => {
                  focusTitle();
                  tell({ text: words.say('schemes.restored', { name }) });
                },
              }),
          },
        });
      },
    });
}
