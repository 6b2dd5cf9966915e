import { workshopAddress } from '#state';
import { LinkButton, useWords } from '#ui';
import CopyLink, { type LinkTo } from '../../copy-link.tsx';
import styles from './what-if.module.css';

/** The way back to all that can be tried, and the address of this to pass on. */
export function BackToChoices({ to }: { readonly to: LinkTo }) {
  const words = useWords();
  return (
    <div className={`${styles.settings ?? ''} no-print`}>
      <LinkButton size="small" look="quiet" href={workshopAddress({ place: 'what-if' })}>
        {words.say('what-if.back')}
      </LinkButton>
      <CopyLink to={to} />
    </div>
  );
}
