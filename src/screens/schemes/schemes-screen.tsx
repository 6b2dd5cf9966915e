import { Suspense } from 'react';
import { addressOf, isOfWorkshop, useSchemes } from '#state';
import { Icon, later, LinkButton, Page, Section, useWords, Waiting, type IconName } from '#ui';
import { useArrival } from '../arrival.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import { Samples } from './samples.tsx';
import { SchemeList } from './scheme-list.tsx';
import styles from './schemes-screen.module.css';

const Trash = later(() => import('./trash.tsx'));
const WorkshopSchemes = later(() => import('./workshop-schemes.tsx'));

/** Where everything begins: the schemes on this device, or three doors to get one. */
export function SchemesScreen() {
  const words = useWords();
  const { data, isPending, error } = useSchemes();
  const ofWorkshop = data?.filter(isOfWorkshop) ?? [];
  const others = data?.filter((scheme) => !isOfWorkshop(scheme)) ?? [];
  const present = others.filter(({ deletedAt }) => deletedAt === null);
  const deleted = others.filter(({ deletedAt }) => deletedAt !== null);
  const isFirstTime = present.length === 0;
  const title = words.say(isFirstTime ? 'schemes.welcome' : 'schemes.title');
  useArrival(words.say('nav.schemes'));
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  return (
    <Page title={title}>
      {error && <TroubleMessage error={error} />}
      {isFirstTime ? (
        <p className={styles.lead}>{words.say('schemes.welcomeText')}</p>
      ) : (
        <SchemeList schemes={present} />
      )}
      <Privacy />
      <Doors />
      <Samples />
      <Suspense>{deleted.length > 0 && <Trash schemes={deleted} />}</Suspense>
      <Suspense>{ofWorkshop.length > 0 && <WorkshopSchemes schemes={ofWorkshop} />}</Suspense>
    </Page>
  );
}

function Privacy() {
  const words = useWords();
  return (
    <p className={styles.privacy}>
      <Icon name="lock" size={20} />
      <span>
        {words.say('privacy.sentence')}{' '}
        {window.location.protocol === 'file:' && words.say('privacy.fromDisk')}
      </span>
    </p>
  );
}

function Doors() {
  const words = useWords();
  return (
    <Section title={words.say('schemes.doors')}>
      <ul className={styles.doors}>
        <Door
          icon="records"
          title={words.say('schemes.door.records')}
          text={words.say('schemes.door.recordsText')}
        >
          <LinkButton look="main" href={addressOf({ screen: 'records' })}>
            {words.say('schemes.door.records')}
          </LinkButton>
        </Door>
        <Door
          icon="overview"
          title={words.say('schemes.door.sample')}
          text={words.say('schemes.door.sampleText')}
        >
          {/* A place on this same screen: the router has no say in it. */}
          <button
            type="button"
            className={styles.jump}
            onClick={() => {
              const samples = document.getElementById('samples');
              samples?.scrollIntoView({ block: 'start' });
              samples?.querySelector('button')?.focus({ preventScroll: true });
            }}
          >
            {words.say('schemes.door.sample')} <Icon name="down" />
          </button>
        </Door>
        <Door
          icon="workshop"
          title={words.say('schemes.door.workshop')}
          text={words.say('schemes.door.workshopText')}
        >
          <LinkButton href={addressOf({ screen: 'workshop' })}>
            {words.say('schemes.door.workshop')}
          </LinkButton>
        </Door>
      </ul>
    </Section>
  );
}

function Door({
  icon,
  title,
  text,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}) {
  return (
    <li className={styles.door}>
      <span className={styles.doorIcon}>
        <Icon name={icon} size={26} />
      </span>
      <h3>{title}</h3>
      <p>{text}</p>
      <div className={styles.doorAct}>{children}</div>
    </li>
  );
}
