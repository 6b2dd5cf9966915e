import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import { addressOf, keptOf, LOOKS, useView } from '#state';
import { useWords } from '#ui';
import styles from './figure-page.module.css';

/** From one look at a scheme's figures to another, with the same period and filter. */
export function Looks({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useView();
  return (
    <nav className={styles.looks} aria-label={words.say('looks.label')}>
      <ul>
        {LOOKS.map((screen) => (
          <li key={screen}>
            <Link
              href={addressOf({ ...keptOf(view), screen, scheme: scheme.id })}
              aria-current={view.screen === screen ? 'page' : undefined}
              className={styles.look}
            >
              {words.say(`looks.${screen}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
