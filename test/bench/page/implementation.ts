import type { Figures } from '../figures.ts';

/** The files of a scheme, as a person chose them. */
export interface Chosen {
  readonly claims: File;
  readonly policies: File;
  readonly members: File;
}

/** One way of getting from a scheme's files to its figures; what it keeps between the jobs is its own affair. */
export interface Implementation {
  /** Gets ready to read anything at all, where that takes long enough to be told apart. */
  readonly start?: () => Promise<void>;
  /** From the chosen files to claims and amounts by month and benefit, claims ratios and days to settle. */
  readonly first: (chosen: Chosen) => Promise<Figures>;
  /** The same records by sex: claims, amounts and days to settle. */
  readonly split?: () => Promise<Figures>;
  /** All that is concluded from what was counted, once that is in the page; how many values it came to. */
  readonly values?: { readonly ready: () => Promise<void>; readonly work: () => Promise<Figures> };
  /** The first figures in a page that was opened anew; given where it need not read the files again. */
  readonly reload?: () => Promise<Figures>;
  /** The first figures again with the claims of one more month. */
  readonly month?: (claims: File) => Promise<Figures>;
}
