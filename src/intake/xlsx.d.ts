import type { ParsingOptions, WorkBook } from '@e965/xlsx';

declare module '@e965/xlsx' {
  /** An archive whose parts are unpacked already. */
  interface Container {
    readonly FullPaths: readonly string[];
    readonly FileIndex: ReadonlyArray<{
      readonly name: string;
      readonly type: number;
      readonly content: Uint8Array | undefined;
    }>;
  }
  /** What `read` does with an archive once it is opened; the declarations of the package leave it out. */
  function parse_zip(archive: Container, options: ParsingOptions): WorkBook;
}
