import { Suspense, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { useRemoveScheme, useRestoreScheme } from '#state';
import { Button, later, Section, useNotices, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './trash.module.css';

const Removing = later(() => import('./removing.tsx'));

/** Deleted schemes, to bring back or to erase. */
export default function Trash({ schemes }: { readonly schemes: readonly SchemeSummary[] }) {
  const words = useWords();
  const { tell } = useNotices();
  const restore = useRestoreScheme();
  const remove = useRemoveScheme();
  const onError = useTellFailure();
  const [asking, setAsking] = useState<SchemeSummary | null>(null);
  const erase = ({ id, profile: { name } }: SchemeSummary) => {
    setAsking(null);
    remove.mutate(id, {
      onError,
      onSuccess: () => {
        focusTitle();
        tell({ text: words.say('schemes.removed', { name }) });
      },
    });
  };
  return (
    <Section title={words.say('schemes.trash')}>
      <p>{words.say('schemes.trashText')}</p>
      <ul className={styles.list}>
        {schemes.map((scheme) => {
          const { name } = scheme.profile;
          return (
            <li key={scheme.id}>
              <span className={styles.name}>{name}</span>
              <Button
                size="small"
                icon="undo"
                aria-label={words.say('schemes.restoreThis', { name })}
                onClick={() =>
                  restore.mutate(scheme.id, {
                    onError,
                    onSuccess: () => {
                      focusTitle();
                      tell({ text: words.say('schemes.restored', { name }) });
                    },
                  })
                }
              >
                {words.say('schemes.restore')}
              </Button>
              <Button
                size="small"
                look="danger"
                icon="trash"
                aria-label={words.say('schemes.removeThis', { name })}
                onClick={() => setAsking(scheme)}
              >
                {words.say('schemes.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Suspense>
        {asking && (
          <Removing scheme={asking} onClose={() => setAsking(null)} onConfirm={() => erase(asking)} />
        )}
      </Suspense>
    </Section>
  );
}
