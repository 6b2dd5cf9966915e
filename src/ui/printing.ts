import { useSyncExternalStore } from 'react';

let isPrinting = false;
let isShownAsPaper = false;

function subscribe(tell: () => void): () => void {
  const paper = window.matchMedia('print');
  const become = (is: boolean) => {
    isPrinting = is;
    tell();
  };
  const begins = () => become(true);
  const ends = () => become(false);
  // What shows a page as on paper without printing it tells only this; browsers that print tell it to and fro meanwhile.
  const changes = () => {
    isShownAsPaper = paper.matches;
    tell();
  };
  window.addEventListener('beforeprint', begins);
  window.addEventListener('afterprint', ends);
  paper.addEventListener('change', changes);
  return () => {
    window.removeEventListener('beforeprint', begins);
    window.removeEventListener('afterprint', ends);
    paper.removeEventListener('change', changes);
  };
}

/** Whether the page is being put on paper: for what is drawn for paper alone. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting || isShownAsPaper);
}
