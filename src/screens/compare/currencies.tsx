import { useState } from 'react';
import type { GivenRate } from '#engine';
import { rateBetween, type UsedRate } from '#indicators';
import { dayFromIso } from '#units';
import { useCompareView, useKeepGiven, useRemoveGiven, type CompareView } from '#state';
import { Button, SelectField, SidePanel, TextField, useWords } from '#ui';
import { numberIn, numberQuestion } from '../plan/plan-draft.ts';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './choose-schemes.module.css';
import { FIXED_PARITIES } from './parities.ts';
import { rateNumber } from './rate-words.ts';
import type { Side } from './side.ts';

/** Currencies that are offered to convert into beside the schemes' own. */
const COMMON = ['USD', 'EUR'];

/** Where schemes count in several currencies: into which amounts are converted, and the rates that were given for it. */
export function Currencies({
  side,
  view,
  rates,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly rates: readonly GivenRate[];
}) {
  const words = useWords();
  const { change } = useCompareView();
  const [isOpen, setOpen] = useState(false);
  if (side.currencies.length < 2) return null;
  const into = [...new Set([...side.currencies, ...COMMON, ...(view.currency ? [view.currency] : [])])];
  const lacking =
    view.currency === null
      ? []
      : side.currencies.filter(
          (from) => from !== view.currency && !rateBetween(rates, from, view.currency ?? ''),
        );
  const choose = (currency: string) => {
    change({ currency: currency || null });
    if (currency && side.currencies.some((from) => from !== currency && !rateBetween(rates, from, currency)))
      setOpen(true);
  };
  return (
    <>
      <SelectField
        label={words.say('compare.currencyInto')}
        isCompact
        value={view.currency ?? ''}
        choices={[
          { value: '', label: words.say('compare.currencyNone') },
          ...into.map((currency) => ({
            value: currency,
            label: words.say('compare.currencyIn', { currency }),
          })),
        ]}
        onChoose={choose}
      />
      <Button size="small" onClick={() => setOpen(true)}>
        {words.say('compare.currencies')}
      </Button>
      {isOpen && (
        <SidePanel title={words.say('compare.currenciesTitle')} isOpen onClose={() => setOpen(false)}>
          <p>{words.say('compare.currenciesIntro', { currencies: words.list(side.currencies) })}</p>
          {view.currency !== null && lacking.length > 0 && (
            <>
              <h3>{words.say('compare.ratesMissing')}</h3>
              {lacking.map((from) => (
                <RateForm key={from} from={from} to={view.currency ?? ''} />
              ))}
            </>
          )}
          <Rates rates={rates} />
          {lacking.length === 0 && <AnyRate currencies={into} chosen={view.currency ?? into[0] ?? ''} />}
        </SidePanel>
      )}
    </>
  );
}

/** The rates that were given, each with its day and source. */
function Rates({ rates }: { readonly rates: readonly GivenRate[] }) {
  const words = useWords();
  const remove = useRemoveGiven();
  const onError = useTellFailure();
  return (
    <>
      <h3>{words.say('compare.ratesGiven')}</h3>
      {rates.length === 0 && <p>{words.say('compare.publishedNone')}</p>}
      <ul className={styles.given} aria-live="polite">
        {rates.map((rate) => {
          const line = words.say('compare.rateLine', {
            ...{ from: rate.from, to: rate.to, source: rate.source },
            rate: rateNumber(rate.rate, words),
            day: words.day(rate.day),
          });
          return (
            <li key={rate.id}>
              <span>{line}</span>
              <Button
                size="small"
                look="quiet"
                aria-label={words.say('compare.given.removeThis', { what: line })}
                onClick={() => remove.mutate(rate.id, { onError })}
              >
                {words.say('compare.given.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Takes the rate from any currency into any other, whether or not amounts are converted by now. */
function AnyRate({
  currencies,
  chosen,
}: {
  readonly currencies: readonly string[];
  readonly chosen: string;
}) {
  const words = useWords();
  const [kept, setKept] = useState(0);
  const [to, setTo] = useState(chosen);
  const [from, setFrom] = useState(currencies.find((one) => one !== chosen) ?? '');
  const choices = (but: string) =>
    currencies.filter((one) => one !== but).map((one) => ({ value: one, label: one }));
  return (
    <>
      <h3>{words.say('compare.rateEnter')}</h3>
      <div className={styles.answers}>
        <SelectField
          label={words.say('compare.rateFrom')}
          value={from}
          choices={choices(to)}
          onChoose={setFrom}
        />
        <SelectField
          label={words.say('compare.rateInto')}
          value={to}
          choices={choices(from)}
          onChoose={setTo}
        />
      </div>
      <RateForm key={`${from} ${to} ${kept}`} from={from} to={to} onKept={() => setKept(kept + 1)} />
    </>
  );
}

/** Asks for the rate from a currency into another, with its day and source. */
function RateForm({
  from,
  to,
  onKept,
}: {
  readonly from: string;
  readonly to: string;
  readonly onKept?: () => void;
}) {
  const words = useWords();
  const keep = useKeepGiven();
  const onError = useTellFailure();
  const [draft, setDraft] = useState({ rate: '', day: '', source: '' });
  const [isTried, setIsTried] = useState(false);
  const rate = numberIn(draft.rate);
  const day = dayFromIso(draft.day);
  const isRate = rate !== null && rate > 0;
  const wrong = {
    rate: isRate ? null : (numberQuestion(draft.rate, words) ?? words.say('compare.given.needRate')),
    day: day === null ? words.say('compare.given.needDay') : null,
    source: draft.source.trim() === '' ? words.say('compare.given.needSource') : null,
  };
  const fixed = rateBetween(FIXED_PARITIES, from, to);
  const save = (given: Pick<UsedRate, 'rate' | 'day' | 'source'>) =>
    keep.mutate(
      { kind: 'rate', id: '', from, to, rate: given.rate, day: given.day, source: given.source },
      { onError, onSuccess: () => onKept?.() },
    );
  const submit = () => {
    setIsTried(true);
    if (isRate && day !== null && !wrong.source) save({ rate, day, source: draft.source.trim() });
  };
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    error: isTried ? wrong[name] : null,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {fixed && (
        <p>
          {words.say('compare.rateFixed', {
            ...{ from, to, source: fixed.source },
            rate: rateNumber(fixed.rate, words),
          })}{' '}
          <Button size="small" onClick={() => save(fixed)}>
            {words.say('compare.rateAccept')}
          </Button>
        </p>
      )}
      <TextField
        label={words.say('compare.rateOne', { from, to })}
        {...(isRate && {
          hint: words.say('compare.rateReads', {
            ...{ from, to, rate: rateNumber(rate, words) },
            turned: rateNumber(1 / rate, words),
          }),
        })}
        inputMode="decimal"
        {...field('rate')}
      />
      <TextField label={words.say('compare.rateDay')} type="date" {...field('day')} />
      <TextField label={words.say('compare.rateSource')} maxLength={300} {...field('source')} />
      <div>
        <Button type="submit" look="main" isBusy={keep.isPending}>
          {words.say('compare.rateKeep')}
        </Button>
      </div>
    </form>
  );
}
