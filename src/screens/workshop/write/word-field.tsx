import { TextArea, TextField, useWords } from '#ui';
import { lacksOf, MOST_IN_LESSON, withWord } from '#workshop';
import { useEditing } from './editing.ts';

/** Words of the lesson to fill in, under their key. */
export function WordField({
  name,
  label,
  hint,
  rows = 1,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}) {
  const words = useWords();
  const { lesson, change, caretRef } = useEditing();
  const where = `words.${name}`;
  const strange = lacksOf(lesson).find((one) => one.where === where && one.code === 'unknown-number');
  const note = ({ currentTarget: { selectionStart } }: { readonly currentTarget: Typed }) => {
    caretRef.current = { key: name, at: selectionStart ?? 0 };
  };
  const shared = {
    label,
    hint,
    error:
      strange &&
      words.say('write.found', { what: words.say('write.fault.unknown-number'), found: strange.found }),
    value: lesson.words[name] ?? '',
    onSelect: note,
    onBlur: note,
  };
  const type = (text: string) => change((before) => withWord(before, name, text));
  return (
    <div data-field={where}>
      {rows > 1 ? (
        <TextArea
          {...shared}
          rows={rows}
          maxLength={MOST_IN_LESSON.letters}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      ) : (
        <TextField {...shared} maxLength={400} onChange={({ currentTarget }) => type(currentTarget.value)} />
      )}
    </div>
  );
}

interface Typed {
  readonly selectionStart: number | null;
}
