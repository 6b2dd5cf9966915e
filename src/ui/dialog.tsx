import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode, SyntheticEvent } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { useWords } from './words-context.tsx';

interface Opened {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form over the page; what it asks is saved or let be. */
export function FormDialog({
  title,
  isOpen,
  onClose,
  onSave,
  children,
}: Opened & { readonly onSave: () => void }) {
  const words = useWords();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <Dialog.Title className={styles.title}>{title}</Dialog.Title>
          <form onSubmit={submit} className={styles.form} noValidate>
            {children}
            <div className={styles.actions}>
              <Button onClick={onClose}>{words.say('dialog.cancel')}</Button>
              <Button look="main" type="submit">
                {words.say('dialog.save')}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Something read beside the page, as long as it takes; it may open another over itself. */
export function SidePanel({ title, isOpen, onClose, children }: Opened) {
  const words = useWords();
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.panel}>
          <div className={styles.panelHead}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Dialog.Close render={<Button size="small" icon="cross" />}>
              {words.say('dialog.close')}
            </Dialog.Close>
          </div>
          <div className={styles.panelBody}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({
  title,
  isOpen,
  confirm,
  onClose,
  onConfirm,
  children,
}: Opened & { readonly confirm: string; readonly onConfirm: () => void }) {
  const words = useWords();
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup className={styles.popup}>
          <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
          <AlertDialog.Description>{children}</AlertDialog.Description>
          <div className={styles.actions}>
            <Button onClick={onClose}>{words.say('dialog.cancel')}</Button>
            <Button look="danger" icon="trash" onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
