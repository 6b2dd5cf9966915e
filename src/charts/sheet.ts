/** A colour by its token: of the ground, of what is written on it, and whether it is hatched. */
export interface SheetLook {
  readonly ground: `--${string}` | null;
  readonly ink: `--${string}`;
  readonly isHatched: boolean;
}

/** A shape before a figure, drawn in a square of twelve: filled, or hollow. */
export interface SheetMark {
  readonly path: string;
  readonly isHollow: boolean;
}

/** A figure of a sheet as it looks. */
export interface SheetCell {
  readonly text: string;
  readonly look: SheetLook;
  readonly mark: SheetMark | null;
}

/** A grid that stands alone, on paper or as a picture: all its rows and columns, and what they mean. */
export interface Sheet {
  readonly title: string;
  readonly above: readonly string[];
  readonly legend: ReadonlyArray<{
    readonly label: string;
    readonly look: SheetLook;
    readonly mark: SheetMark | null;
  }>;
  readonly corner: string;
  readonly headings: readonly string[];
  readonly rows: ReadonlyArray<{
    readonly name: string;
    readonly isStrong: boolean;
    readonly cells: readonly SheetCell[];
  }>;
  readonly below: readonly string[];
}

/** Saves a sheet as a drawing, or as a picture with as many rows as a picture holds, which `part` then says. */
export async function saveSheet(
  sheet: Sheet,
  name: string,
  form: 'svg' | 'png',
  part: (rows: number) => string,
): Promise<void> {
  const { sheetPicture } = await import('./sheet-picture.ts');
  await sheetPicture(sheet, name, form, part);
}
