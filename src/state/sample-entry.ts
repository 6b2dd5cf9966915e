/** A made-up scheme that can be fetched from where the app came from. */
export interface SampleEntry {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly files: ReadonlyArray<{ readonly name: string; readonly bytes: number }>;
}

/** A sample could not be had: the network failed, the server answered with an error, or the answer is damaged. */
export class SampleError extends Error {
  readonly why: 'network' | 'answer' | 'damaged';

  constructor(why: SampleError['why'], detail: string) {
    super(detail);
    this.why = why;
  }
}
