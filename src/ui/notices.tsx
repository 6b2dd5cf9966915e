import { Toast } from '@base-ui/react/toast';
import { useMemo, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './notices.module.css';
import { useWords } from './words-context.tsx';

interface Notice {
  readonly text: string;
  /** A way back from what was just done; the notice then stays until it is dismissed. */
  readonly undo?: { readonly label: string; readonly act: () => void };
}

const LONG_ENOUGH_TO_READ_MS = 8000;

/** Tells what was just done, wherever one is by then. */
export function useNotices(): { readonly tell: (notice: Notice) => void } {
  const { add, close } = Toast.useToastManager();
  return useMemo(
    () => ({
      tell: ({ text, undo }: Notice) => {
        const id: string = add({
          title: text,
          timeout: undo ? 0 : LONG_ENOUGH_TO_READ_MS,
          ...(undo && {
            actionProps: {
              children: undo.label,
              onClick: () => {
                close(id);
                undo.act();
              },
            },
          }),
        });
      },
    }),
    [add, close],
  );
}

/** Where notices appear. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return (
    <Toast.Provider limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={words.say('notice.label')}>
          <NoticeList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function NoticeList() {
  const words = useWords();
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.notice} swipeDirection={[]}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.text} />
        <Toast.Action className={styles.action} />
        <Toast.Close render={<Button look="quiet" size="small" />}>{words.say('notice.dismiss')}</Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
