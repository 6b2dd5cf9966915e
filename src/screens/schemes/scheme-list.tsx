import { Suspense, useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '#charts';
import type { SchemeSummary } from '#engine';
import { addressOf, useDeleteScheme, useRestoreScheme } from '#state';
import { Button, later, Table, TextField, useNotices, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { focusTitle } from '../arrival.ts';
import { MadeUp } from '../scheme-page.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import { recordCount } from './record-count.ts';
import styles from './scheme-list.module.css';

const Renaming = later(() => import('./renaming.tsx'));

/** Schemes from which on a list is searched rather than read. */
const MANY = 12;

/** The schemes on this device, with what can be done to each. */
export function SchemeList({ schemes }: { readonly schemes: readonly SchemeSummary[] }) {
  const words = useWords();
  const [renaming, setRenaming] = useState<SchemeSummary | null>(null);
  const [wanted, setWanted] = useState('');
  const columns = useColumns(setRenaming, useDeleting());
  const isMany = schemes.length > MANY;
  const found = useMemo(
    () => (isMany ? schemes.filter((scheme) => isFound(scheme, wanted, words)) : schemes),
    [schemes, wanted, isMany, words],
  );
  return (
    <>
      {isMany && (
        <div className={styles.search}>
          <TextField
            label={words.say('schemes.search')}
            type="search"
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <p role="status">{words.say('schemes.found', { count: found.length, total: schemes.length })}</p>
        </div>
      )}
      {found.length > 0 && (
        <Table label={words.say('schemes.listLabel')} rows={found} rowKey={idOf} columns={columns} />
      )}
      <Suspense>{renaming && <Renaming scheme={renaming} onDone={() => setRenaming(null)} />}</Suspense>
    </>
  );
}

const idOf = ({ id }: SchemeSummary) => id;

/** Whether every word that is looked for stands in the scheme's name or country, however it is accented. */
function isFound({ profile: { name, country } }: SchemeSummary, wanted: string, words: Words): boolean {
  const text = plain(`${name} ${country && words.country(country)}`);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function useColumns(
  rename: (scheme: SchemeSummary) => void,
  remove: (scheme: SchemeSummary) => void,
): ReadonlyArray<TableColumn<SchemeSummary>> {
  const words = useWords();
  return useMemo(
    () => [
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
        key: 'trend',
        heading: words.say('schemes.column.trend'),
        cell: (scheme) => <InsuredTrend scheme={scheme} />,
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
        cell: (scheme) => <Actions scheme={scheme} onRename={rename} onDelete={remove} />,
      },
    ],
    [words, rename, remove],
  );
}

function Actions({
  scheme,
  onRename,
  onDelete,
}: {
  readonly scheme: SchemeSummary;
  readonly onRename: (scheme: SchemeSummary) => void;
  readonly onDelete: (scheme: SchemeSummary) => void;
}) {
  const words = useWords();
  const { name } = scheme.profile;
  return (
    <span className={styles.actions}>
      <Button
        size="small"
        look="quiet"
        icon="pencil"
        aria-label={words.say('schemes.renameThis', { name })}
        onClick={() => onRename(scheme)}
      >
        {words.say('schemes.rename')}
      </Button>
      <Button
        size="small"
        look="quiet"
        icon="trash"
        aria-label={words.say('schemes.deleteThis', { name })}
        onClick={() => onDelete(scheme)}
      >
        {words.say('schemes.delete')}
      </Button>
    </span>
  );
}

/** Persons insured by month, where the scheme was stored with them. */
function InsuredTrend({
  scheme: { profile, insuredAt, insuredByMonth },
}: {
  readonly scheme: SchemeSummary;
}) {
  const words = useWords();
  const first = insuredByMonth?.find((value) => value !== null) ?? null;
  const last = insuredByMonth?.at(-1) ?? null;
  if (!insuredByMonth || insuredAt === null || first === null || last === null) return null;
  const label = words.say('schemes.trend', {
    name: profile.name,
    first: words.number(first),
    last: words.number(last),
    month: words.shortMonth(insuredAt),
  });
  return <Sparkline label={label} values={insuredByMonth} lastMark="full" />;
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

/** Deleting hides a scheme at once and offers the way back. The list asks, since its row is gone by then. */
function useDeleting(): (scheme: SchemeSummary) => void {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate: remove } = useDeleteScheme();
  const { mutate: restore } = useRestoreScheme();
  const onError = useTellFailure();
  return useCallback(
    ({ id, profile: { name } }: SchemeSummary) => {
      const bringBack = () =>
        restore(id, {
          onError,
          onSuccess: () => {
            focusTitle();
            tell({ text: words.say('schemes.restored', { name }) });
          },
        });
      remove(id, {
        onError,
        onSuccess: () => {
          focusTitle();
          tell({
            text: words.say('schemes.deleted', { name }),
            undo: { label: words.say('schemes.undo'), act: bringBack },
          });
        },
      });
    },
    [words, tell, remove, restore, onError],
  );
}
