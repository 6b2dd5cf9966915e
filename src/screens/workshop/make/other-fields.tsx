import { useMemo, useState, type ComponentType } from 'react';
import { SCHEME_TYPES } from '#records';
import { SelectField, TextField, useWords } from '#ui';
import type { LeverGroup, OtherField, Product, Provider } from '#workshop';
import type { Words } from '#words';
import { bareName } from '../../made-up-name.ts';
import { AreaWeightsField } from './area-weights-field.tsx';
import type { StoryForm } from './lever-field.tsx';
import { AmountField, LineName, Lines, LONGEST_NAME, MOST_LINES, Weight } from './lines.tsx';
import styles from './make.module.css';

/** What of a story is not one number: in which group each stands, and how it is set. */
export const OTHER_FIELDS: Readonly<
  Record<OtherField, { readonly group: LeverGroup | 'name'; readonly Field: ComponentType<StoryForm> }>
> = {
  name: { group: 'name', Field: NameField },
  country: { group: 'name', Field: CountryField },
  currency: { group: 'name', Field: CurrencyField },
  firstMonth: { group: 'size', Field: FirstMonthField },
  areas: { group: 'size', Field: AreasField },
  areaWeights: { group: 'size', Field: AreaWeightsField },
  products: { group: 'contributions', Field: ProductsField },
  providers: { group: 'more', Field: ProvidersField },
  schemeType: { group: 'more', Field: SchemeTypeField },
  capital: { group: 'more', Field: CapitalField },
};

function NameField({ story, onChange }: StoryForm) {
  const words = useWords();
  const mark = words.say('app.madeUpName', { name: '' }).trim();
  // As typed: a space at the end is where the next word begins.
  const [typed, setTyped] = useState(() => bareName(story.name, words));
  return (
    <TextField
      label={words.say('make.name')}
      hint={words.say('make.nameHint', { mark })}
      error={typed.trim() === '' ? words.say('make.nameNeeded') : null}
      maxLength={LONGEST_NAME}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange({ ...story, name: event.currentTarget.value });
      }}
    />
  );
}

function CountryField({ story: { country, ...story }, onChange }: StoryForm) {
  const words = useWords();
  // Hundreds of names, which are not to be looked up with every move of a slider.
  const choices = useMemo(() => withChosen(words.countries(), country, words), [words, country]);
  return (
    <SelectField
      label={words.say('make.country')}
      value={country}
      choices={choices}
      onChoose={(chosen) => onChange({ ...story, country: chosen })}
    />
  );
}

function CurrencyField({ story: { currency, ...story }, onChange }: StoryForm) {
  const words = useWords();
  const choices = useMemo(
    () =>
      withChosen(
        words
          .currencies()
          .map(([code, name]) => [code, words.say('make.currencyNamed', { code, name })] as const),
        currency,
        words,
      ),
    [words, currency],
  );
  return (
    <SelectField
      label={words.say('make.currency')}
      hint={words.say('make.currencyHint')}
      value={currency}
      choices={choices}
      onChoose={(chosen) => onChange({ ...story, currency: chosen })}
    />
  );
}

/** Choices by name; what a file chose is among them although the browser has no name for it. */
function withChosen(
  pairs: ReadonlyArray<readonly [string, string]>,
  chosen: string,
  { locale }: Pick<Words, 'locale'>,
) {
  const all = pairs.some(([code]) => code === chosen) ? pairs : [...pairs, [chosen, chosen] as const];
  const { compare } = new Intl.Collator(locale);
  return all.map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
}

function FirstMonthField({ story, onChange }: StoryForm) {
  const words = useWords();
  return (
    <TextField
      label={words.say('make.firstMonth')}
      hint={words.say('make.firstMonthHint')}
      error={/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(story.firstMonth) ? null : words.say('make.monthWanted')}
      value={story.firstMonth}
      onChange={(event) => onChange({ ...story, firstMonth: event.currentTarget.value.trim() })}
    />
  );
}

function AreasField({ story, onChange }: StoryForm) {
  const words = useWords();
  const [typed, setTyped] = useState(story.areas.join(', '));
  const named = areasIn(typed);
  return (
    <TextField
      label={words.say('make.areas')}
      hint={words.say('make.areasHint')}
      error={named.length === 0 ? words.say('make.areaNeeded') : null}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const areas = areasIn(event.currentTarget.value);
        if (areas.length > 0) onChange({ ...story, areas });
      }}
    />
  );
}

function areasIn(typed: string): readonly string[] {
  const named = typed
    .split(',')
    .map((area) => area.trim().slice(0, LONGEST_NAME))
    .filter((area) => area !== '');
  return [...new Set(named)].slice(0, MOST_LINES);
}

function SchemeTypeField({ story, onChange }: StoryForm) {
  const words = useWords();
  const chosen = (value: string) => SCHEME_TYPES.find((type) => type === value) ?? null;
  return (
    <SelectField
      label={words.say('profile.schemeType')}
      value={story.schemeType ?? ''}
      choices={[
        { value: '', label: words.say('profile.notSaid') },
        ...SCHEME_TYPES.map((type) => ({
          value: type,
          label: words.sayCode('profile.schemeType', type),
        })),
      ]}
      onChoose={(value) => onChange({ ...story, schemeType: chosen(value) })}
    />
  );
}

const MOST_MONEY = 1e9;

function CapitalField({ story, onChange }: StoryForm) {
  const words = useWords();
  const { capital } = story;
  return (
    <fieldset className={styles.lines}>
      <legend>{words.say('make.capital')}</legend>
      <label>
        <input
          type="checkbox"
          checked={capital !== null}
          onChange={(event) =>
            onChange({
              ...story,
              capital: event.currentTarget.checked
                ? { cash: story.operatingCost * 12, investments: 0 }
                : null,
            })
          }
        />{' '}
        {words.say('make.hasBalance')}
      </label>
      {capital && (
        <div className={styles.line}>
          {(['cash', 'investments'] as const).map((part) => (
            <AmountField
              key={part}
              label={words.sayCode('make.capital', part)}
              value={capital[part]}
              least={0}
              most={MOST_MONEY}
              onMove={(amount) => onChange({ ...story, capital: { ...capital, [part]: amount } })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function ProductsField({ story, onChange }: StoryForm) {
  const words = useWords();
  const { products } = story;
  const change = (at: number, part: Partial<Product>) =>
    onChange({ ...story, products: products.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <Lines
      legend={words.say('make.products')}
      count={products.length}
      removal={(i) => words.say('make.removeThis', { name: products[i]?.name ?? '' })}
      onAdd={() =>
        onChange({
          ...story,
          products: [
            ...products,
            {
              name: words.say('make.newProduct', { number: products.length + 1 }),
              contribution: products[0]?.contribution ?? 1000,
              weight: 1,
            },
          ],
        })
      }
      onRemove={(at) => onChange({ ...story, products: products.filter((_, i) => i !== at) })}
    >
      {(at) => {
        const product = products[at];
        if (!product) return null;
        return (
          <>
            <LineName name={product.name} onName={(name) => change(at, { name })} />
            <AmountField
              label={words.say('make.contribution', { currency: story.currency })}
              value={product.contribution}
              least={1}
              most={MOST_MONEY}
              onMove={(contribution) => change(at, { contribution })}
            />
            <Weight weight={product.weight} onWeight={(weight) => change(at, { weight })} />
          </>
        );
      }}
    </Lines>
  );
}

const LEVELS: ReadonlyArray<Provider['level']> = ['clinic', 'hospital'];

function ProvidersField({ story, onChange }: StoryForm) {
  const words = useWords();
  const { providers } = story;
  const change = (at: number, part: Partial<Provider>) =>
    onChange({ ...story, providers: providers.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <Lines
      legend={words.say('make.providers')}
      hint={words.say('make.providersHint')}
      count={providers.length}
      removal={(i) => words.say('make.removeThis', { name: providers[i]?.name ?? '' })}
      onAdd={() =>
        onChange({
          ...story,
          providers: [
            ...providers,
            {
              name: words.say('make.newProvider', { number: providers.length + 1 }),
              level: 'clinic',
              weight: 1,
            },
          ],
        })
      }
      onRemove={(at) => onChange({ ...story, providers: providers.filter((_, i) => i !== at) })}
    >
      {(at) => {
        const provider = providers[at];
        if (!provider) return null;
        return (
          <>
            <LineName name={provider.name} onName={(name) => change(at, { name })} />
            <SelectField
              label={words.say('make.level')}
              value={provider.level}
              choices={LEVELS.map((level) => ({ value: level, label: words.sayCode('make.level', level) }))}
              onChoose={(level) => change(at, { level })}
            />
            <Weight weight={provider.weight} onWeight={(weight) => change(at, { weight })} />
          </>
        );
      }}
    </Lines>
  );
}
