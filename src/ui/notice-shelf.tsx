import { Toast } from '@base-ui/react/toast';
import { useEffect } from 'react';
import { Button } from './button.tsx';
import type { NoticeDesk } from './notices.tsx';
import styles from './notices.module.css';
import { useWords } from './words-context.tsx';

const LONG_ENOUGH_TO_READ_MS = 8000;

/** Shows the notices of a desk in a corner, over every screen. */
export function NoticeShelf({ desk }: { readonly desk: NoticeDesk }) {
  const words = useWords();
  return (
    <Toast.Provider limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={words.say('notice.label')}>
          <NoticeList desk={desk} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function NoticeList({ desk }: { readonly desk: NoticeDesk }) {
  const words = useWords();
  const { toasts, add, close } = Toast.useToastManager();
  useEffect(
    () =>
      desk.open(({ text, undo }) => {
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
        return () => close(id);
      }),
    [desk, add, close],
  );
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
