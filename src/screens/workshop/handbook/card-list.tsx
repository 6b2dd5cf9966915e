import { Link } from 'wouter';
import { CATALOGUE, DOMAINS, type Domain } from '#indicators';
import { handbookSays, useHandbookView, workshopAddress } from '#state';
import { Button, LinkButton, Message, Page, Section, Segments, TextField, useWords } from '#ui';
import { foundIn } from './found.ts';
import styles from './handbook.module.css';

const ALL = 'all';

/** All cards by domain, those that are searched for, and the ways to paper. */
export function CardList() {
  const words = useWords();
  const { view, change } = useHandbookView();
  const found = foundIn(view.find, view.domain, words);
  const says = handbookSays(view);
  const domains: ReadonlyArray<Domain | typeof ALL> = [ALL, ...DOMAINS];
  return (
    <Page title={words.say('handbook.title')}>
      <p>{words.say('handbook.text')}</p>
      <div className={styles.controls}>
        <TextField
          type="search"
          label={words.say('handbook.find')}
          hint={words.say('handbook.findHint')}
          value={view.find}
          onChange={(event) => change({ find: event.currentTarget.value })}
        />
        <Segments
          label={words.say('handbook.domain')}
          value={view.domain ?? ALL}
          choices={domains.map((value) => ({
            value,
            label: value === ALL ? words.say('handbook.allDomains') : words.say(`domain.${value}`),
          }))}
          onChoose={(value) => change({ domain: value === ALL ? null : value })}
        />
      </div>
      <div className={styles.line}>
        <p role="status">
          {words.say('handbook.countOf', {
            count: words.number(found.length),
            total: words.number(CATALOGUE.length),
          })}
        </p>
        <nav className={styles.paper} aria-label={words.say('handbook.print')}>
          {(['cards', 'booklet'] as const).map((layout) => (
            <LinkButton
              key={layout}
              size="small"
              icon="reports"
              href={workshopAddress({ place: 'handbook' }, handbookSays({ ...view, layout }))}
            >
              {words.say(`handbook.${layout}`)}
            </LinkButton>
          ))}
        </nav>
      </div>
      {found.length === 0 && (
        <Message tone="info" title={words.say('handbook.none')}>
          <p>{words.say('handbook.noneText')}</p>
          <Button onClick={() => change({ find: '', domain: null })}>{words.say('handbook.showAll')}</Button>
        </Message>
      )}
      {DOMAINS.map((domain) => {
        const shown = found.filter((indicator) => indicator.domain === domain);
        return (
          shown.length > 0 && (
            <Section key={domain} title={words.say(`domain.${domain}`)}>
              <ul className={styles.cards}>
                {shown.map((indicator) => (
                  <li key={indicator.id}>
                    <h3>
                      <Link href={workshopAddress({ place: 'handbook', item: indicator.id }, says)}>
                        {words.indicator(indicator, 'name')}
                      </Link>
                    </h3>
                    <p>{words.indicator(indicator, 'question')}</p>
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </Page>
  );
}
