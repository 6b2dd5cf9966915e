import { useLocation } from 'wouter';
import { addressOf, useOpenSample, useSamples, type SampleEntry } from '#state';
import { Button, Section, useWords, Waiting } from '#ui';
import { MadeUp } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './schemes-screen.module.css';

/** The made-up schemes that come with the app, fetched from where it came from. */
export function Samples() {
  const words = useWords();
  const { data, isPending, error, refetch } = useSamples();
  const open = useOpenSample();
  const [, navigate] = useLocation();
  const start = (sample: SampleEntry) =>
    open.mutate(sample, { onSuccess: (scheme) => navigate(addressOf({ screen: 'overview', scheme })) });
  return (
    <div id="samples">
      <Section title={words.say('schemes.samples')}>
        <p>{words.say('schemes.samplesText')}</p>
        {isPending && <Waiting label={words.say('app.loading')} />}
        {(error ?? open.error) && <TroubleMessage error={error ?? open.error} />}
        {error && (
          <p>
            <Button onClick={() => void refetch()}>{words.say('app.tryAgain')}</Button>
          </p>
        )}
        <ul className={styles.samples}>
          {data?.map((sample) => {
            const isOpening = open.isPending && open.variables.id === sample.id;
            return (
              <li key={sample.id} className={styles.sample}>
                <MadeUpLine country={sample.country} />
                <h3>{sample.name}</h3>
                <p>{words.sayCode('schemes.sample', sample.id, '')}</p>
                <div>
                  <Button
                    look="main"
                    isBusy={isOpening}
                    aria-label={words.say('schemes.openSample', { name: sample.name })}
                    onClick={() => start(sample)}
                  >
                    {words.say(isOpening ? 'schemes.opening' : 'schemes.openSampleShort')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

function MadeUpLine({ country }: { readonly country: string }) {
  const words = useWords();
  return (
    <div className={styles.sampleHead}>
      <MadeUp /> <span>{words.country(country)}</span>
    </div>
  );
}
