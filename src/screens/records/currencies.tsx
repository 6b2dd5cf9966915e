import { useId } from 'react';
import type { FileSummary } from '#engine';
import type { CurrencyChoice, CurrencyNamed } from '#intake';
import { useIntake, useSchemes } from '#state';
import { useWords } from '#ui';
import type { Words } from '#words';
import { CardWarning } from './card-warning.tsx';
import styles from './file-cards.module.css';

interface Props {
  readonly report: FileSummary;
}

/** What the amounts of a table say of their currency: that they go into a scheme of another, and what is to be decided. */
export function Currencies({ report }: Props) {
  const words = useWords();
  const { currencies, map } = report;
  const own = currencies?.own ?? null;
  return (
    <>
      {map.currency !== undefined && !currencies?.isAsked && (
        <CardWarning>
          {words.say('currency.said', {
            currency: shortName(own ?? { currency: map.currency, codes: [] }),
            rows: currencies?.rowsAside ?? 0,
          })}
        </CardWarning>
      )}
      {own?.codes.length === 0 && (
        <CardWarning>{words.say('currency.unknown', { currency: own.currency })}</CardWarning>
      )}
      {own && <OtherThanScheme own={own} />}
      {currencies && currencies.choices.length > 0 && (
        <CurrencyQuestion report={report} choices={currencies.choices} own={own} />
      )}
    </>
  );
}

/** Said before adding: amounts that cannot be in the currency of the scheme that they go into. */
function OtherThanScheme({ own }: { readonly own: CurrencyNamed }) {
  const words = useWords();
  const { data: schemes } = useSchemes();
  const { scheme, look, draft } = useIntake();
  const profile = schemes?.find(({ id }) => id === scheme)?.profile ?? look?.profile;
  const theirs = profile?.currency ?? codeIn(draft.currency);
  if (theirs === '' || own.codes.length === 0 || own.codes.includes(theirs)) return null;
  const values = { currency: shortName(own), own: theirs };
  return (
    <CardWarning>
      {profile
        ? words.say('currency.notScheme', { ...values, name: profile.name })
        : words.say('currency.notNew', values)}
    </CardWarning>
  );
}

/** What the amounts of some file are in, where that cannot be the currency that is typed for a new scheme. */
export function currencyBeside(files: readonly FileSummary[], typed: string): CurrencyNamed | null {
  const code = codeIn(typed);
  const named = files.flatMap(({ currencies }) => currencies?.own ?? []);
  if (code === '') return null;
  return named.find(({ codes }) => codes.length > 0 && !codes.includes(code)) ?? null;
}

/** The code that was typed; '' while it is none. */
function codeIn(typed: string): string {
  const code = typed.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : '';
}

function CurrencyQuestion({
  report: { name: table },
  choices,
  own,
}: Props & { readonly choices: readonly CurrencyChoice[]; readonly own: CurrencyNamed | null }) {
  const words = useWords();
  const { choices: decided, desk } = useIntake();
  const name = useId();
  // What was chosen shows at once, while the file is still being read anew by it.
  const chosen = decided[table]?.currency ?? own?.currency ?? null;
  return (
    <fieldset className={styles.question} data-open-question={chosen === null ? '' : undefined}>
      <legend>{words.say('currency.question')}</legend>
      <p>{words.say('currency.text')}</p>
      {choices.map((choice) => (
        <label key={choice.currency} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen === choice.currency}
            onChange={() => void desk.decide(table, { currency: choice.currency })}
          />
          <span>
            <strong>{fullName(choice, words)}</strong> {whereNamed(choice, words)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function whereNamed({ example, rows }: CurrencyChoice, words: Words): string {
  return example ? words.say('currency.rows', { rows, ...example }) : words.say('currency.nowhere');
}

/** A code as it is, and a mark in quotes. */
function shortName({ currency, codes }: CurrencyNamed): string {
  return codes[0] === currency ? currency : `“${currency}”`;
}

/** Currencies told of a mark that may stand for many. */
const MOST_NAMED = 4;

function fullName({ currency, codes }: CurrencyNamed, words: Words): string {
  const names = new Map(words.currencies());
  const nameOf = (code: string) => names.get(code) ?? code;
  if (codes[0] === currency) return words.say('currency.code', { code: currency, name: nameOf(currency) });
  return words.say('currency.mark', {
    mark: currency,
    count: codes.length,
    names: codes.slice(0, MOST_NAMED).map(nameOf).join(', '),
    more: Math.max(0, codes.length - MOST_NAMED),
  });
}

/** The currency that all amounts of some files are in, where they leave no doubt; '' otherwise. */
export function currencyIn(files: readonly FileSummary[]): string {
  const told = files.flatMap(({ currencies }) => currencies ?? []);
  const [first, ...others] = told.map(({ own }) => own?.codes ?? []);
  const [code, ...more] = (first ?? []).filter((one) => others.every((codes) => codes.includes(one)));
  return code !== undefined && more.length === 0 ? code : '';
}
