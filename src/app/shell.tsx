import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CATALOGUE_VERSION } from '#indicators';
import { addressOf, keptOf, LOOKS, useScheme, useSchemes, useView, type Screen } from '#state';
import { Icon, SelectField, useWords, type IconName } from '#ui';
import styles from './shell.module.css';

/** The screens of the navigation, each with its drawing. */
const DRAWINGS = {
  schemes: 'schemes',
  overview: 'overview',
  indicators: 'indicators',
  compare: 'compare',
  records: 'records',
  reports: 'reports',
  workshop: 'workshop',
  settings: 'settings',
} as const satisfies Partial<Record<Screen, IconName>>;
/** Those that are not about one scheme. */
const OF_NO_SCHEME: readonly Screen[] = ['schemes', 'compare', 'workshop'];
const ENTRIES = Object.keys(DRAWINGS) as ReadonlyArray<keyof typeof DRAWINGS>;

/** Name, navigation and scheme above (below, on a phone) every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {words.say('app.skip')}
      </button>
      <header className={styles.header}>
        <Link href={addressOf({ screen: 'schemes' })} className={styles.brand}>
          <Mark />
          <span>{words.say('app.name')}</span>
        </Link>
        <Navigation />
        <Entry screen="settings" className={styles.corner} />
        <SchemeSwitch />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.say('privacy.sentence')}</p>
        <p>{words.say('app.version', { version: CATALOGUE_VERSION })}</p>
      </footer>
    </div>
  );
}

function Navigation() {
  const words = useWords();
  return (
    <nav className={styles.nav} aria-label={words.say('nav.label')}>
      <ul>
        {ENTRIES.map((screen) => (
          <li key={screen} className={screen === 'settings' ? styles.last : undefined}>
            <Entry screen={screen} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to a screen, of the same scheme and period where it has them. */
function Entry({
  screen,
  className = '',
}: {
  readonly screen: keyof typeof DRAWINGS;
  readonly className?: string | undefined;
}) {
  const words = useWords();
  const { view } = useView();
  const { scheme } = useScheme();
  const isLook = LOOKS.some((look) => look === view.screen);
  const here = isLook ? 'overview' : view.screen === 'indicator' ? 'indicators' : view.screen;
  return (
    <Link
      href={addressOf(
        OF_NO_SCHEME.includes(screen) || !scheme
          ? { screen }
          : { ...keptOf(view), screen, scheme: scheme.id },
      )}
      aria-current={here === screen ? 'page' : undefined}
      className={`${styles.link ?? ''} ${className}`}
    >
      <Icon name={DRAWINGS[screen]} size={18} />
      <span>{words.say(`nav.${screen}`)}</span>
    </Link>
  );
}

/** From one scheme on this device to another, staying on the same screen. */
function SchemeSwitch() {
  const words = useWords();
  const { view, change } = useView();
  const { data } = useSchemes();
  const { scheme } = useScheme();
  const present = data?.filter(({ deletedAt }) => deletedAt === null) ?? [];
  if (present.length < 2 || !scheme || OF_NO_SCHEME.includes(view.screen)) return <div />;
  return (
    <div className={styles.switch}>
      <SelectField
        label={words.say('nav.scheme')}
        isCompact
        value={scheme.id}
        choices={present.map(({ id, profile }) => ({ value: id, label: profile.name }))}
        onChoose={(id) => change({ scheme: id, from: null, to: null, at: null })}
      />
    </div>
  );
}

/** Four rising bars under a lens: what is looked at, and with what. */
function Mark() {
  return (
    <svg width={28} height={28} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx={14} cy={14} r={12} fill="var(--brand-soft)" stroke="var(--brand)" strokeWidth={2.5} />
      <path
        d="M8 19v-4M12 19v-7M16 19v-5M20 19v-10"
        stroke="var(--brand)"
        strokeWidth={2.5}
        strokeLinecap="round"
      />
      <path d="M23 23l6.5 6.5" stroke="var(--brand)" strokeWidth={3.5} strokeLinecap="round" />
    </svg>
  );
}
