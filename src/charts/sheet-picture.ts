import { saveFile } from '#ui';
import { inPixels } from './picture.ts';
import type { Sheet, SheetCell, SheetLook, SheetMark } from './sheet.ts';

/** How wide a text is in pixels, and what a token's colour is: of the page that the sheet is drawn for. */
export interface SheetSetting {
  readonly wide: (text: string, isStrong: boolean) => number;
  readonly colour: (token: string) => string;
  readonly font: string;
}

/** A sheet as an SVG that stands alone, with its size in pixels. */
export interface SheetDrawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Dots of a picture that browsers on small devices still make, at two for each pixel or fewer, but never under one. */
const MOST_DOTS = 48_000_000;

const SIZE = 12;
const LINE = 16;
const ROW = 24;
const PAD = 8;
const MARGIN = 16;
const MARK = 14;
/** Width of a column at least, of the lines above and below at least, and of these at most. */
const LEAST_COLUMN = 84;
const MOST_LINES = 5;
const LEAST_TEXT = 640;
const MOST_TEXT = 960;

/** Saves a sheet as a file. See saveSheet. */
export async function sheetPicture(
  sheet: Sheet,
  name: string,
  form: 'svg' | 'png',
  part: (rows: number) => string,
): Promise<void> {
  const setting = settingOf(document.documentElement);
  if (form === 'svg') {
    saveFile(`${name}.svg`, fileOf(sheetDrawing(sheet, setting)));
    return;
  }
  const drawing = sheetDrawing(fittingSheet(sheet, setting, MOST_DOTS, part), setting);
  const sharpness = Math.sqrt(MOST_DOTS / (drawing.width * drawing.height));
  const picture = await inPixels(fileOf(drawing), drawing.width, drawing.height, Math.max(1, sharpness));
  saveFile(`${name}.png`, picture);
}

function fileOf({ text }: SheetDrawing): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

function settingOf(page: HTMLElement): SheetSetting {
  const style = getComputedStyle(page);
  const font = getComputedStyle(document.body).fontFamily;
  const context = document.createElement('canvas').getContext('2d');
  return {
    wide: (text, isStrong) => {
      if (!context) return text.length * SIZE * 0.6;
      context.font = `${isStrong ? 600 : 400} ${SIZE}px ${font}`;
      return context.measureText(text).width;
    },
    colour: (token) => style.getPropertyValue(token).trim(),
    font,
  };
}

/** As many of a sheet's rows as so many dots hold, at one a pixel; what is left out is said above them. */
export function fittingSheet(
  sheet: Sheet,
  setting: SheetSetting,
  dots: number,
  part: (rows: number) => string,
): Sheet {
  const { width, height } = placesOf(sheet, setting);
  if (width * height <= dots) return sheet;
  // The line that says so takes room, too.
  const beyond = Math.ceil((height - dots / width) / ROW) + 3;
  const rows = sheet.rows.slice(0, Math.max(1, sheet.rows.length - beyond));
  return { ...sheet, rows, above: [part(rows.length), ...sheet.above] };
}

interface Places {
  readonly width: number;
  readonly height: number;
  readonly nameWidth: number;
  readonly columns: readonly number[];
  readonly headings: ReadonlyArray<readonly string[]>;
  readonly headingHeight: number;
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Entries of the legend, by the line they stand in and where they begin. */
  readonly legend: ReadonlyArray<{ readonly line: number; readonly x: number }>;
  readonly top: number;
}

function placesOf(sheet: Sheet, { wide }: SheetSetting): Places {
  const names = sheet.rows.map(({ name, isStrong }) => wide(name, isStrong));
  const nameWidth = Math.ceil(Math.max(wide(sheet.corner, true), ...names) + 2 * PAD);
  const columns = sheet.headings.map((heading, i) => {
    const word = Math.max(...heading.split(' ').map((one) => wide(one, true)));
    const cell = Math.max(0, ...sheet.rows.map(({ cells }) => wide(cells[i]?.text ?? '', false)));
    const least = Math.ceil(Math.max(LEAST_COLUMN, word + 2 * PAD, cell + MARK + 2 * PAD));
    // So wide that no heading makes all the others stand in empty room.
    const enough = Math.ceil((wide(heading, true) / MOST_LINES) * 1.25) + 2 * PAD;
    return Math.max(least, enough);
  });
  const gridWidth = columns.reduce((sum, one) => sum + one, nameWidth);
  const inner = Math.max(gridWidth, LEAST_TEXT);
  const textWidth = Math.min(inner, MOST_TEXT);
  const headings = sheet.headings.map((heading, i) =>
    brokenInto(heading, (columns[i] ?? 0) - 2 * PAD, (text) => wide(text, true)),
  );
  const headingHeight = Math.max(1, ...headings.map(({ length }) => length)) * LINE + PAD;
  const plain = (text: string) => wide(text, false);
  const above = sheet.above.flatMap((text) => brokenInto(text, textWidth, plain));
  const below = sheet.below.flatMap((text) => brokenInto(text, textWidth, plain));
  const legend = legendPlaces(sheet, textWidth, plain);
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  const top = MARGIN + LINE * 1.75 + above.length * LINE + lines * LINE * 1.25 + PAD;
  const height = top + headingHeight + sheet.rows.length * ROW + PAD + below.length * LINE + MARGIN;
  const width = inner + 2 * MARGIN;
  return {
    ...{ width, height: Math.ceil(height), nameWidth, columns, headings, headingHeight },
    ...{ above, below, legend, top },
  };
}

function legendPlaces({ legend }: Sheet, most: number, wide: (text: string) => number) {
  let [line, x] = [0, 0];
  return legend.map(({ label }) => {
    const room = wide(label) + 2.5 * LINE;
    if (x > 0 && x + room > most) [line, x] = [line + 1, 0];
    const place = { line, x };
    x += room;
    return place;
  });
}

/** A text in lines of so many pixels; a word that is wider has a line of its own. */
function brokenInto(text: string, most: number, wide: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line !== undefined && wide(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** All of a sheet as an SVG in the colours of a setting. */
export function sheetDrawing(sheet: Sheet, setting: SheetSetting): SheetDrawing {
  const places = placesOf(sheet, setting);
  const { width, height, top, headingHeight, nameWidth, above, below, legend } = places;
  const { colour, font } = setting;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(font)}" font-size="${SIZE}">`,
    `<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${colour('--line')}" stroke-width="2"/></pattern></defs>`,
    `<rect width="100%" height="100%" fill="${colour('--surface')}"/>`,
    words(sheet.title, MARGIN, MARGIN + LINE, colour('--ink'), 'font-size="17" font-weight="650"'),
    ...above.map((text, i) => words(text, MARGIN, MARGIN + LINE * (2.5 + i), colour('--ink'))),
  ];
  const legendTop = MARGIN + LINE * (1.9 + above.length);
  sheet.legend.forEach(({ label, look, mark }, i) => {
    const place = legend[i];
    if (!place) return;
    const [x, y] = [MARGIN + place.x, legendTop + place.line * LINE * 1.25];
    parts.push(
      box(x, y, LINE, LINE, look, colour, `stroke="${colour('--line-strong')}"`),
      mark ? shape(mark, x + 2, y + 2, colour(look.ink)) : '',
      words(label, x + LINE * 1.4, y + LINE * 0.75, colour('--ink')),
    );
  });
  const bottom = top + headingHeight + sheet.rows.length * ROW;
  parts.push(...headingsOf(sheet, places, colour), ...rowsOf(sheet, places, colour));
  parts.push(
    `<path d="M${MARGIN} ${top + headingHeight}H${MARGIN + placesEnd(places)}M${MARGIN + nameWidth} ${top}V${bottom}" stroke="${colour('--line-strong')}"/>`,
    ...below.map((text, i) => words(text, MARGIN, bottom + PAD + LINE * (0.9 + i), colour('--ink-soft'))),
    '</svg>',
  );
  return { text: parts.join(''), width, height };
}

function placesEnd({ nameWidth, columns }: Places): number {
  return columns.reduce((sum, one) => sum + one, nameWidth);
}

function headingsOf(
  sheet: Sheet,
  { headings, columns, nameWidth, top }: Places,
  colour: SheetSetting['colour'],
) {
  const strong = 'font-weight="600"';
  const parts = [words(sheet.corner, MARGIN + PAD, top + LINE, colour('--ink'), strong)];
  let x = MARGIN + nameWidth;
  headings.forEach((lines, i) => {
    lines.forEach((line, at) =>
      parts.push(words(line, x + PAD, top + LINE * (1 + at), colour('--ink'), strong)),
    );
    x += columns[i] ?? 0;
  });
  return parts;
}

function rowsOf(sheet: Sheet, places: Places, colour: SheetSetting['colour']): string[] {
  const { nameWidth, columns, top, headingHeight } = places;
  const parts: string[] = [];
  sheet.rows.forEach(({ name, isStrong, cells }, row) => {
    const y = top + headingHeight + row * ROW;
    const strong = isStrong ? 'font-weight="700"' : '';
    let x = MARGIN + nameWidth;
    cells.forEach((cell, i) => {
      const wide = columns[i] ?? 0;
      parts.push(cellOf(cell, x, y, wide, colour));
      x += wide;
    });
    parts.push(
      words(name, MARGIN + PAD, y + ROW * 0.66, colour('--ink'), strong),
      `<path d="M${MARGIN} ${y + ROW}H${x}" stroke="${colour('--line')}"/>`,
    );
  });
  return parts;
}

function cellOf(
  { text, look, mark }: SheetCell,
  x: number,
  y: number,
  wide: number,
  colour: SheetSetting['colour'],
) {
  const ink = colour(look.ink);
  return [
    look.ground || look.isHatched ? box(x, y, wide, ROW, look, colour) : '',
    mark ? shape(mark, x + PAD / 2, y + 6, ink) : '',
    words(text, x + wide - PAD, y + ROW * 0.66, ink, 'text-anchor="end"'),
  ].join('');
}

function box(
  x: number,
  y: number,
  width: number,
  height: number,
  { ground, isHatched }: SheetLook,
  colour: SheetSetting['colour'],
  more = '',
): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const plain = `<rect ${place} fill="${ground ? colour(ground) : 'none'}" ${more}/>`;
  return isHatched ? `${plain}<rect ${place} fill="url(#hatched)"/>` : plain;
}

function shape({ path, isHollow }: SheetMark, x: number, y: number, ink: string): string {
  const fill = isHollow ? `fill="none" stroke="${ink}" stroke-width="1.2"` : `fill="${ink}"`;
  return `<path transform="translate(${x} ${y})" d="${path}" ${fill}/>`;
}

function words(text: string, x: number, y: number, ink: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${ink}" ${more}>${escaped(text)}</text>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '');
}
