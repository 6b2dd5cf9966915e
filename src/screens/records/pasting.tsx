import { useEffect, useEffectEvent, useState } from 'react';
import { Button, Message, useWords } from '#ui';

/** Cells copied in a spreadsheet, put on the page with a button or with the keys that paste: read like a file. */
export function Pasting({ onCells }: { readonly onCells: (file: File) => void }) {
  const words = useWords();
  const [isEmpty, setEmpty] = useState(false);
  const name = words.say('records.pasted');
  const take = (cells: string | null) => {
    setEmpty(cells === null);
    if (cells !== null) onCells(new File([cells], name, { type: 'text/tab-separated-values' }));
  };
  const taken = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    // What is pasted into a field belongs there.
    const isTyping =
      target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
    if (!clipboardData || isTyping || clipboardData.files.length > 0) return;
    event.preventDefault();
    take(cellsIn(clipboardData.getData('text/plain'), clipboardData.getData('text/html')));
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => taken(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  return (
    <>
      <div>
        <Button size="small" onClick={() => void copied().then(take)}>
          {words.say('records.paste')}
        </Button>
      </div>
      {isEmpty && <Message tone="info">{words.say('records.pasteNothing')}</Message>}
    </>
  );
}

/** What the browser lets a button see of what was copied; null where that is nothing. */
async function copied(): Promise<string | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return cellsIn(await text('text/plain'), await text('text/html'));
  } catch {
    return null;
  }
}

/** Copied cells as text with tabs between them; from a page that says them only as a table, from that. */
export function cellsIn(plain: string, html: string): string | null {
  if (plain.includes('\t')) return plain;
  const rows = Array.from(new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr'));
  const cells = rows.map((row) => Array.from(row.cells, ({ textContent }) => quoted(textContent.trim())));
  const isTable = cells.length > 1 && cells.some((row) => row.length > 1);
  if (isTable) return cells.map((row) => row.join('\t')).join('\n');
  // A single column, or a text with other marks between its cells.
  return /\S[\s\S]*[\r\n]+[\s\S]*\S/.test(plain) ? plain : null;
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
