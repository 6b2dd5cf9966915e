import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Lays an element out anew whenever something about it changes, before it is seen, and when the room for it or what is
 * in it takes another size.
 */
export function useFitting(
  place: RefObject<HTMLElement | null>,
  lay: (place: HTMLElement) => unknown,
  changes: string,
): void {
  const layout = useRef(lay);
  useLayoutEffect(() => {
    layout.current = lay;
    if (place.current) lay(place.current);
  }, [place, lay, changes]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let frame = 0;
    // Laying out within the notice of a size would be noticed again at once.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => layout.current(element));
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [place, changes]);
}

/** A way to lay out a slide: type against the least that can be read from the back of a room, and what is shown. */
interface Attempt {
  readonly size: number;
  readonly figure: 'large' | 'small' | 'least' | 'left-out';
  readonly hints: 'all' | 'last';
}

/** In which order ways are tried: what a question can do without goes before its letters become small. */
function attemptsFor(hasFigure: boolean, isFigureNeeded: boolean): readonly Attempt[] {
  const at = (sizes: readonly number[], figure: Attempt['figure'], hints: Attempt['hints'] = 'all') =>
    sizes.map((size) => ({ size, figure, hints }));
  const smaller = [0.92, 0.84, 0.76, 0.68];
  if (!hasFigure) return at([1.5, 1.4, 1.3, 1.2, 1.1, 1, ...smaller], 'left-out');
  const withFigure = [...at([1.2, 1.1, 1], 'large'), ...at([1.1, 1], 'small')];
  if (isFigureNeeded) return [...withFigure, ...at([1, ...smaller], 'least')];
  return [
    ...withFigure,
    ...at([1], 'small', 'last'),
    ...at([1], 'least'),
    ...at([1], 'least', 'last'),
    ...at([1.2, 1.1, 1, ...smaller], 'left-out'),
  ];
}

/** Gives a slide the largest type with which all of it is seen. What does not fit at all can be scrolled. */
export function fitSlide(slide: HTMLElement): void {
  const { layout, figureNeeded } = slide.dataset;
  for (const { size, figure, hints } of attemptsFor(layout === 'beside', figureNeeded === 'yes')) {
    slide.style.setProperty('--fit', String(size));
    slide.dataset.figure = figure;
    slide.dataset.hints = hints;
    const drawing = slide.querySelector('[data-fitted]');
    const isDrawn = figure === 'left-out' || !(drawing instanceof HTMLElement) || fitDrawing(drawing);
    if (isDrawn && slide.scrollHeight <= slide.clientHeight + 1) return;
  }
}

/** How much a drawing made for a page may be enlarged at most for a room, and its least and the step between. */
const LARGEST = 2.6;
const SMALLEST = 0.6;
const STEP = 0.1;
/** Narrower than this, in pixels before it is enlarged, lines of a formula would be broken. */
const NARROWEST = 500;

/** Enlarges what an element holds as far as it fits into it; says whether it does. */
export function fitDrawing(place: HTMLElement): boolean {
  const [drawing] = place.children;
  if (!(drawing instanceof HTMLElement)) return true;
  const { clientWidth, clientHeight } = place;
  const largest = Math.max(1, Math.min(LARGEST, clientWidth / NARROWEST));
  for (let scale = largest; scale >= SMALLEST - STEP / 2; scale -= STEP) {
    drawing.style.inlineSize = `${clientWidth / scale}px`;
    drawing.style.setProperty('--scale', String(scale));
    const isWithin =
      drawing.scrollHeight * scale <= clientHeight && drawing.scrollWidth <= clientWidth / scale + 1;
    if (isWithin) return true;
  }
  return false;
}
