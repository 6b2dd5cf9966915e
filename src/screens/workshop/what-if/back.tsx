import { workshopAddress } from '#state';
import { LinkButton, useWords } from '#ui';

/** The way back to all that can be tried. */
export function BackToChoices() {
  const words = useWords();
  return (
    <p className="no-print">
      <LinkButton size="small" look="quiet" href={workshopAddress({ place: 'what-if' })}>
        {words.say('what-if.back')}
      </LinkButton>
    </p>
  );
}
