/** What tests use of a reckoner of spreadsheets that brings no types. */
declare module 'xlsx-calc' {
  import type { WorkBook } from '@e965/xlsx';

  /** Reckons every formula of a book that was read, and puts what it comes to into its cell. */
  export default function reckon(book: WorkBook): void;
}
