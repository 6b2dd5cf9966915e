import type { FileSummary } from '#engine';
import { useIntake } from '#state';
import { Button, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { CardWarning } from './card-warning.tsx';

/** Said in the open: cells of texts that are kept and look personal. The column can be left out with one press. */
export function PersonalCells({ report: { name, headings } }: { readonly report: FileSummary }) {
  const words = useWords();
  const { desk } = useIntake();
  return headings.map(({ heading, key, column, feeds = [], held = [] }) =>
    held.map(({ sort, cells, row }, i) => (
      <CardWarning
        key={`${key} ${sort}`}
        action={
          i === 0 && (
            <Button
              size="small"
              onClick={() => {
                const made = Object.fromEntries(feeds.map((one) => [one, null]));
                void desk.decide(name, { columns: { [key]: null }, made });
                // The button goes with what it was for.
                focusTitle();
              }}
            >
              {words.say('personal.leaveOut', { heading })}
            </Button>
          )
        }
      >
        {words.say('personal.held', {
          ...{ cells, row, heading },
          column: column ?? feeds[0] ?? '',
          what: words.say(`personal.held.${sort}`),
        })}
      </CardWarning>
    )),
  );
}
