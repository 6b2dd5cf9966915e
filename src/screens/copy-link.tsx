import { useState } from 'react';
import { Button, TextField, useNotices, useWords } from '#ui';

/** What a link leads to: what every device with the app has, a lesson or a scheme that others may not have. */
export type LinkTo = 'everywhere' | 'ofLesson' | 'ofScheme';

/** Copies the address of what is on show, and says what it is good for. */
export default function CopyLink({ to }: { readonly to: LinkTo }) {
  const words = useWords();
  const { tell } = useNotices();
  const [byHand, setByHand] = useState<string | null>(null);
  const goodFor = window.location.protocol === 'file:' ? words.say('link.fromDisk') : words.say(`link.${to}`);
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
      <Button size="small" look="quiet" onClick={() => void copy()}>
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
