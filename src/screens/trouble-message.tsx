import { useCallback } from 'react';
import { Message, useNotices, useWords } from '#ui';
import { SampleError, troubleOf } from '#state';
import type { Trouble } from '#engine';
import type { Words } from '#words';

/** A failure in a sentence: expected trouble by its code, anything else with what was said of it. */
export function failureInWords(error: Error, words: Words): string {
  const trouble = troubleOf(error);
  return trouble
    ? words.say(`trouble.${trouble.code}`)
    : words.say('trouble.unexpectedNotice', { detail: (error.message || error.name).slice(0, 200) });
}

/** Tells in a notice that something just asked for did not work, and why; takes whatever was thrown. */
export function useTellFailure(): (error: unknown) => void {
  const words = useWords();
  const { tell } = useNotices();
  return useCallback(
    (thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      tell({ text: failureInWords(error, words) });
    },
    [words, tell],
  );
}

/** Tells a failure in words: expected trouble by its code, anything else as what it is, with what was said. */
export function TroubleMessage({
  error,
  trouble,
}: {
  readonly error?: Error | null;
  readonly trouble?: Trouble | null;
}) {
  const words = useWords();
  const found = trouble ?? troubleOf(error);
  if (found) {
    const tone = found.code === 'stopped' ? 'info' : 'bad';
    return <Message tone={tone} isUrgent title={words.say(`trouble.${found.code}`)} />;
  }
  if (error instanceof SampleError) {
    return (
      <Message tone="bad" isUrgent title={words.say('schemes.sampleFailed')}>
        <p>{words.say(`schemes.sampleFailed.${error.why}`, { detail: error.message })}</p>
        <p>{words.say('schemes.sampleFailed.kept')}</p>
      </Message>
    );
  }
  return (
    <Message tone="bad" isUrgent title={words.say('trouble.unexpected')}>
      {error && <code>{error.message.slice(0, 500)}</code>}
    </Message>
  );
}
