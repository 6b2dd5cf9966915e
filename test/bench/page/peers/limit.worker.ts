import { answerCalls } from '../call.ts';

const LINE_END = 10;

/** Reads the bytes of files and counts their lines: nothing that looks at every byte can be much faster. */
answerCalls(async (files: readonly File[]) => {
  let lines = 0;
  for (const file of files) {
    for await (const bytes of file.stream()) {
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++;
    }
  }
  return lines;
});
