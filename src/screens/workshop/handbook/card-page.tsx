import { CATALOGUE, type Indicator } from '#indicators';
import { addressOf, handbookSays, useHandbookView, useScheme, workshopAddress } from '#state';
import { Card, LinkButton, Page, Section, useWords } from '#ui';
import { CardParts } from './card-parts.tsx';
import { Fraction } from './fraction.tsx';
import styles from './handbook.module.css';
import { WorkedExample } from './worked-example.tsx';

/** The card of one indicator, with its example to work through, and the ways to its neighbours and its figures. */
export function CardPage({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { view } = useHandbookView();
  const { scheme } = useScheme();
  const { id, domain, bases, example } = indicator;
  const says = handbookSays({ ...view, layout: null });
  const inDomain = CATALOGUE.filter((one) => one.domain === domain);
  const position = inDomain.findIndex((one) => one.id === id);
  const before = inDomain[position - 1];
  const after = inDomain[position + 1];
  const formula = bases.find(([basis]) => basis === example.basis)?.[1];
  const to = (item: string) => workshopAddress({ place: 'handbook', item }, says);
  return (
    <Page
      title={words.indicator(indicator, 'name')}
      beside={
        <LinkButton size="small" href={workshopAddress({ place: 'handbook' }, says)}>
          {words.say('handbook.back')}
        </LinkButton>
      }
    >
      <div className={styles.head}>
        <p className={styles.question}>{words.indicator(indicator, 'question')}</p>
        <p className={styles.note}>
          {words.say('handbook.position', {
            position: position + 1,
            total: inDomain.length,
            domain: words.say(`domain.${domain}`),
          })}
        </p>
      </div>
      <Section title={words.say('handbook.formula')}>
        <Card>{formula && <Fraction formula={formula} />}</Card>
      </Section>
      <WorkedExample indicator={indicator} />
      <Section title={words.say('handbook.meaning')}>
        <div className={styles.columns}>
          <CardParts indicator={indicator} />
        </div>
      </Section>
      <nav className={styles.actions} aria-label={words.say('handbook.leads')}>
        {before && (
          <LinkButton href={to(before.id)}>
            {words.say('handbook.before', { name: words.indicator(before, 'name') })}
          </LinkButton>
        )}
        {after && (
          <LinkButton href={to(after.id)}>
            {words.say('handbook.after', { name: words.indicator(after, 'name') })}
          </LinkButton>
        )}
        <LinkButton href={workshopAddress({ place: 'what-if', item: id })}>
          {words.say('handbook.whatIf')}
        </LinkButton>
        {scheme && (
          <LinkButton
            icon="chart"
            href={addressOf({ screen: 'indicator', scheme: scheme.id, indicator: id })}
          >
            {words.say('handbook.inScheme', { scheme: scheme.profile.name })}
          </LinkButton>
        )}
      </nav>
    </Page>
  );
}
