import { Link } from 'wouter';
import { guidedBy, indicatorOf, type Guide, type Indicator, type OwnThreshold } from '#indicators';
import { measureOf, type MeasureName } from '#measures';
import type { SchemeSummary } from '#engine';
import { guideInWords } from '#reports';
import { addressOf, keptOf, useView } from '#state';
import { Section, useWords } from '#ui';
import { formulaInLine, type Words } from '#words';
import styles from './indicator.module.css';

/** What there is to know of an indicator: definition, reading, pitfalls, guides, sources, a worked example. */
export function Knowledge({
  indicator: declared,
  scheme,
  thresholds = [],
}: {
  readonly indicator: Indicator;
  readonly scheme: SchemeSummary;
  /** What the scheme judges by in the place of our recommendations. */
  readonly thresholds?: readonly OwnThreshold[] | undefined;
}) {
  const indicator = guidedBy(declared, thresholds);
  const words = useWords();
  const { view } = useView();
  const { currency } = scheme.profile;
  return (
    <Section title={words.say('indicator.about')}>
      <div className={styles.columns}>
        {(['definition', 'reading', 'beware'] as const).map((part) => (
          <div key={part}>
            <h3>{words.say(`indicator.${part}`)}</h3>
            <p>{words.indicator(indicator, part)}</p>
          </div>
        ))}
        {indicator.guides.length > 0 && (
          <div>
            <h3>{words.say('indicator.guides')}</h3>
            {indicator.guides.map((guide) => (
              <p key={`${guide.kind}-${guide.value}`}>{guideLine(guide, indicator, words, currency)}</p>
            ))}
          </div>
        )}
        <WorkedExample indicator={indicator} />
        <div>
          <h3>{words.say('indicator.sources')}</h3>
          {indicator.sources.map((source) => (
            <p key={`${source.work} ${source.place}`}>{words.say('indicator.sourceLine', { ...source })}</p>
          ))}
        </div>
        <div>
          <h3>{words.say('indicator.readWith')}</h3>
          <ul className={styles.links}>
            {indicator.readWith.map((id) => {
              const other = indicatorOf(id);
              return (
                other && (
                  <li key={id}>
                    <Link
                      href={addressOf({
                        ...keptOf(view),
                        screen: 'indicator',
                        scheme: scheme.id,
                        indicator: id,
                      })}
                    >
                      {words.indicator(other, 'name')}
                    </Link>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      </div>
    </Section>
  );
}

function WorkedExample({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { basis, inputs, part, result, source } = indicator.example;
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!formula) return null;
  const said = (from: Indicator['example']['inputs']) => (measure: MeasureName) => {
    const number = from[measure];
    return number === undefined ? null : words.quantity(number, measureOf(measure).unit, 'XXX', 'exact');
  };
  const told = formulaInLine(formula, words, said(inputs), said(part ?? inputs));
  return (
    <div>
      <h3>{words.say('indicator.example')}</h3>
      <p>
        {words.say('indicator.exampleLine', {
          formula: told,
          result: words.quantity(result, indicator.unit, 'XXX', 'exact'),
          ...source,
        })}
      </p>
    </div>
  );
}

/** A guide with its source, and which bases it is for where it is not for all. */
export function guideLine(guide: Guide, indicator: Indicator, words: Words, currency: string): string {
  const { bases, source, authority } = guide;
  const line = words.say('indicator.guideLine', {
    guide: guideInWords(guide, indicator, words, currency),
    authority: words.say(`verdict.authority.${authority}`),
    ...source,
  });
  if (!bases) return line;
  const names = words.list(bases.map((basis) => words.sayCode('basis', basis)));
  return words.say('indicator.guideFor', { line, bases: names });
}
