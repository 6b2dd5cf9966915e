import Papa from 'papaparse';
import { answerCalls } from '../call.ts';

/** Reads a file into one object a row, headings as keys, and passes them on piece by piece. */
answerCalls(
  (file: File, tell) =>
    new Promise((resolve, reject) => {
      Papa.parse<Record<string, string>>(file, {
        header: true,
        skipEmptyLines: true,
        chunk: ({ data }) => tell(data),
        complete: () => resolve(null),
        error: reject,
      });
    }),
);
