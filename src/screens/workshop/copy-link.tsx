import { useState } from 'react';
import { Button, TextField, useNotices, useWords } from '#ui';

/** Copies the address of what is on show, and says what it is good for; `isOwn` where it is of a lesson that others may not have. */
export function CopyLink({ isOwn = false }: { readonly isOwn?: boolean }) {
  const words = useWords();
  const { tell } = useNotices();
  const [byHand, setByHand] = useState<string | null>(null);
  const goodFor =
    window.location.protocol === 'file:'
      ? words.say('link.fromDisk')
      : isOwn
        ? words.say('link.ofLesson')
        : words.say('link.everywhere');
  const copy = async () => {
    const { href } = window.location;
    try {
      await navigator.clipboard.writeText(href);
      tell({ text: `${words.say('link.copied')} ${goodFor}` });
    } catch {
      // Where the browser does not let a page copy, the link is there to be copied by hand.
      setByHand(href);
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {words.say('link.copy')}
      </Button>
      {byHand !== null && (
        <TextField
          label={words.say('link.byHand')}
          hint={goodFor}
          readOnly
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
