import { CATALOGUE_VERSION, DOMAINS, type Indicator } from '#indicators';
import { measureOf, type MeasureName } from '#measures';
import { handbookSays, useHandbookView, workshopAddress, type HandbookLayout } from '#state';
import { Button, LinkButton, useWords } from '#ui';
import { formulaInLine } from '#words';
import { CardParts } from './card-parts.tsx';
import { foundIn } from './found.ts';
import { Fraction } from './fraction.tsx';
import styles from './sheets.module.css';
import { NO_CURRENCY } from './step-words.ts';

/** The cards that are listed, laid out for paper: on the screen as they will be printed. */
export function Sheets({ layout }: { readonly layout: HandbookLayout }) {
  const words = useWords();
  const { view } = useHandbookView();
  const found = foundIn(view.find, view.domain, words);
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <h1 tabIndex={-1} id="page-title">
          {words.say(`handbook.${layout}Title`)}
        </h1>
        <p>{words.say(`handbook.${layout}Text`, { count: found.length })}</p>
        <p>{words.say('handbook.printText')}</p>
        <div className={styles.actions}>
          <Button look="main" icon="reports" onClick={() => window.print()}>
            {words.say('handbook.printNow')}
          </Button>
          <LinkButton href={workshopAddress({ place: 'handbook' }, handbookSays({ ...view, layout: null }))}>
            {words.say('handbook.back')}
          </LinkButton>
        </div>
      </div>
      {layout === 'cards' ? <Cards found={found} /> : <Booklet found={found} />}
    </div>
  );
}

interface FoundProps {
  readonly found: readonly Indicator[];
}

function Cards({ found }: FoundProps) {
  const words = useWords();
  return (
    <div className={styles.cards}>
      {found.map((indicator) => (
        <article key={indicator.id} className={styles.card}>
          <p className={styles.domain}>{words.say(`domain.${indicator.domain}`)}</p>
          <h2>{words.indicator(indicator, 'name')}</h2>
          <PrintedCard indicator={indicator} />
        </article>
      ))}
    </div>
  );
}

function Booklet({ found }: FoundProps) {
  const words = useWords();
  const domains = DOMAINS.filter((domain) => found.some((one) => one.domain === domain));
  const entries = found.map((indicator, i) => ({
    indicator,
    name: words.say('handbook.numbered', {
      number: i + 1,
      name: words.indicator(indicator, 'name'),
    }),
  }));
  return (
    <div className={styles.booklet}>
      <div className={styles.titlePage}>
        <p className={styles.title}>{words.say('handbook.title')}</p>
        <p>{words.say('handbook.subtitle', { version: CATALOGUE_VERSION })}</p>
      </div>
      <section className={styles.contents} aria-labelledby="contents">
        <h2 id="contents">{words.say('handbook.contents')}</h2>
        {domains.map((domain) => (
          <div key={domain}>
            <h3>{words.say(`domain.${domain}`)}</h3>
            <ul>
              {entries
                .filter(({ indicator }) => indicator.domain === domain)
                .map(({ indicator, name }) => (
                  <li key={indicator.id}>{name}</li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      {domains.map((domain) => (
        <section key={domain} className={styles.chapter}>
          <h2>{words.say(`domain.${domain}`)}</h2>
          {entries
            .filter(({ indicator }) => indicator.domain === domain)
            .map(({ indicator, name }) => (
              <article key={indicator.id} className={styles.entry}>
                <p className={styles.entryName} role="heading" aria-level={3}>
                  {name}
                </p>
                <PrintedCard indicator={indicator} />
              </article>
            ))}
        </section>
      ))}
    </div>
  );
}

/** A card's text: the example in one line, since paper takes no steps. */
function PrintedCard({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { bases, example } = indicator;
  const formula = bases.find(([basis]) => basis === example.basis)?.[1];
  if (!formula) return null;
  const said = (from: Indicator['example']['inputs']) => (measure: MeasureName) => {
    const number = from[measure];
    return number === undefined
      ? null
      : words.quantity(number, measureOf(measure).unit, NO_CURRENCY, 'exact');
  };
  const told = formulaInLine(formula, words, said(example.inputs), said(example.part ?? example.inputs));
  const result = words.quantity(example.result, indicator.unit, NO_CURRENCY, 'exact');
  return (
    <>
      <p className={styles.question}>{words.indicator(indicator, 'question')}</p>
      <Fraction formula={formula} />
      <div>
        <h3>{words.say('indicator.example')}</h3>
        <p>{words.say('indicator.exampleLine', { formula: told, result, ...example.source })}</p>
      </div>
      <CardParts indicator={indicator} />
    </>
  );
}
