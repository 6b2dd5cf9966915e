import { saveFile } from '#ui';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels around a picture, and how many of them a PNG has for each on the screen. */
const MARGIN = 16;
const SHARPNESS = 2;

/** What of a drawing's look comes from style sheets, which a file of its own has not. */
const KEPT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'font-family', 'text-anchor'],
  ...['dominant-baseline', 'paint-order', 'visibility'],
] as const;

/** What is for the hand or the ear only, and stands in no picture. */
const LEFT_OUT = '.no-print, .visually-hidden, [hidden], [role="tooltip"]';

/** Saves a figure as it is seen, with its title and source, as a drawing or as a picture at twice its size. */
export async function savePicture(figure: HTMLElement, name: string, form: 'svg' | 'png'): Promise<void> {
  const { text, width, height } = pictureOf(figure);
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  saveFile(`${name}.${form}`, form === 'svg' ? drawing : await inPixels(drawing, width, height));
}

/** A figure as an SVG that stands alone. */
export function pictureOf(figure: HTMLElement): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const undo = unrolled(figure);
  try {
    const origin = figure.getBoundingClientRect();
    const root = document.createElementNS(SVG, 'svg');
    const [width, height] = [origin.width, origin.height].map((size) => Math.ceil(size) + 2 * MARGIN);
    set(root, { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
    const ground = document.createElementNS(SVG, 'rect');
    set(ground, { width: '100%', height: '100%', fill: getComputedStyle(figure).backgroundColor });
    root.append(ground);
    const place: Place = { left: origin.left - MARGIN, top: origin.top - MARGIN };
    for (const child of figure.children) draw(child, root, place);
    return { text: new XMLSerializer().serializeToString(root), width: width ?? 0, height: height ?? 0 };
  } finally {
    undo();
  }
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Shows all of what scrolls within a figure; what it gives puts that back. */
function unrolled(figure: HTMLElement): () => void {
  const rolled = [...figure.querySelectorAll<HTMLElement>('*')].filter(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  );
  const before = rolled.map((element) => ({
    element,
    scrolled: element.scrollTop,
    size: element.style.maxBlockSize,
  }));
  for (const { element } of before) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    element.scrollTop = 0;
    element.style.maxBlockSize = 'none';
  }
  return () => {
    for (const { element, scrolled, size } of before) {
      element.style.maxBlockSize = size;
      element.scrollTop = scrolled;
    }
  };
}

function draw(element: Element, into: SVGElement, place: Place): void {
  if (element.matches(LEFT_OUT)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (element instanceof SVGSVGElement) {
    drawDrawing(element, into, place);
    return;
  }
  drawBox(element, style, into, place);
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, style, into, place);
    else if (child instanceof Element) draw(child, into, place);
  }
}

/** A drawing within the figure, with its looks written into it. */
function drawDrawing(drawing: SVGSVGElement, into: SVGElement, place: Place): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [
    [drawing, ...drawing.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    const target = to[i];
    if (!target) return;
    for (const name of KEPT) target.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['style', 'class', 'tabindex', 'role']) target.removeAttribute(name);
  });
  const { left, top, width, height } = drawing.getBoundingClientRect();
  set(copy, { x: left - place.left, y: top - place.top, width, height, overflow: 'visible' });
  into.append(copy);
}

/** The ground and the lines around an element, where it has any. */
function drawBox(element: Element, style: CSSStyleDeclaration, into: SVGElement, place: Place): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const line = Number.parseFloat(style.borderTopWidth);
  const hasGround = !isClear(style.backgroundColor);
  const isFramed = line > 0 && style.borderTopStyle !== 'none' && !isClear(style.borderTopColor);
  if (width === 0 || height === 0 || (!hasGround && !isFramed)) return;
  const box = document.createElementNS(SVG, 'rect');
  const inset = isFramed ? line / 2 : 0;
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2);
  set(box, {
    x: left - place.left + inset,
    y: top - place.top + inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, (style.borderBottomWidth === '0px' ? line : height) - 2 * inset),
    rx: style.borderTopLeftRadius.endsWith('%') ? height / 2 : round,
    fill: hasGround ? style.backgroundColor : 'none',
    stroke: isFramed ? style.borderTopColor : 'none',
    'stroke-width': line,
    opacity: style.opacity,
  });
  if (!isFramed) box.setAttribute('height', String(height));
  into.append(box);
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** A text, line by line as it is broken on the screen. */
function drawText(text: Text, style: CSSStyleDeclaration, into: SVGElement, place: Place): void {
  const range = document.createRange();
  const words = [...text.data.matchAll(/\S+/g)];
  let line: { top: number; left: number; bottom: number; text: string } | null = null;
  const put = () => {
    if (!line) return;
    const drawn = document.createElementNS(SVG, 'text');
    const size = Number.parseFloat(style.fontSize);
    set(drawn, {
      x: line.left - place.left,
      y: (line.top + line.bottom) / 2 - place.top + size * 0.35,
      fill: style.color,
      'font-size': size,
      'font-weight': style.fontWeight,
      'font-family': style.fontFamily,
    });
    drawn.textContent = text.parentElement ? cutAsShown(line.text, text.parentElement, style) : line.text;
    into.append(drawn);
  };
  for (const { 0: word, index } of words) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, bottom, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    if (line && Math.abs(line.top - top) < 2) line.text += ` ${word}`;
    else {
      put();
      line = { left, top, bottom, text: word };
    }
  }
  put();
}

/** A line that is cut on the screen for want of room, cut as much in the picture. */
function cutAsShown(line: string, { scrollWidth, clientWidth }: Element, style: CSSStyleDeclaration): string {
  if (style.textOverflow !== 'ellipsis' || clientWidth === 0 || scrollWidth <= clientWidth) return line;
  const letters = Math.floor((line.length * clientWidth) / scrollWidth) - 2;
  return `${line.slice(0, Math.max(1, letters)).trimEnd()}…`;
}

function set(element: Element, attributes: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
}

/** A drawing as dots, so many for each of its pixels. */
export async function inPixels(
  drawing: Blob,
  width: number,
  height: number,
  wanted = SHARPNESS,
): Promise<Blob> {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A canvas beyond what browsers can make comes out empty.
    const sharpness = Math.min(wanted, SHARPNESS, 16_000 / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * sharpness);
    canvas.height = Math.round(height * sharpness);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
