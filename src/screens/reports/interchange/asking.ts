import type { SchemeSummary } from '#engine';
import type { InterchangeAsked, ValuesBlock } from '#reports';
import { today, useInterchangeFile, type InterchangeForm } from '#state';
import { saveFile, useNotices, useWords } from '#ui';
import { fileName } from '../../file-name.ts';
import { endingOf } from './forms.ts';
import type { Chosen } from './section.tsx';

/** What a file of a scheme is asked to be written from. */
export function useAsked(
  { profile, origin }: SchemeSummary,
  { months }: Chosen,
  blocks: readonly ValuesBlock[],
): InterchangeAsked {
  const words = useWords();
  return { profile, isMadeUp: origin === 'made-up', blocks, months, today: today(), words };
}

/** Writes a file and hands it to the browser's downloads. */
export function useSaving(): {
  readonly save: (form: InterchangeForm, asked: InterchangeAsked) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
} {
  const words = useWords();
  const { tell } = useNotices();
  const { mutate, isPending, error } = useInterchangeFile();
  const save = (form: InterchangeForm, asked: InterchangeAsked) =>
    mutate(
      { ...form, ...asked },
      {
        onSuccess: (written) => {
          const what = words.say(`interchange.file.${form.form}`);
          const ending = endingOf(form.form, 'as' in form ? form.as : 'csv');
          const file = fileName(asked.profile.name, what, ending);
          saveFile(file, written);
          tell({ text: words.say('reports.ready', { file }) });
        },
      },
    );
  return { save, isPending, error };
}
