import type { SchemeSummary } from '#engine';
import type { MeasureName } from '#measures';
import { Message, Page, useWords, Waiting } from '#ui';
import { beginningMeasures, linesFrom, PLAIN_LINES, priceBeginning, PRICING_MEASURES } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { usePeriods, useSplitCounted } from '../../figures/periods.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { BackToChoices } from './back.tsx';
import { PriceLevers } from './price-levers.tsx';
import styles from './what-if.module.css';
import { WithScheme } from './with-scheme.tsx';

const MEASURES: readonly MeasureName[] = [...new Set([...PRICING_MEASURES, ...beginningMeasures()])];

/** What a contribution has to be: benefits one by one, and what is put on top. */
export function Pricing() {
  const words = useWords();
  const title = words.say('what-if.panel.pricing');
  useArrival(title);
  return (
    <Page title={title}>
      <p className={styles.says}>{words.say('what-if.pricingText')}</p>
      <WithScheme>
        {(scheme, choice) => (
          <>
            <div className={styles.settings}>{choice}</div>
            <OfScheme key={scheme.id} scheme={scheme} />
          </>
        )}
      </WithScheme>
      <BackToChoices to="ofScheme" />
    </Page>
  );
}

function OfScheme({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { isPending, error, periods } = usePeriods(scheme, MEASURES);
  const { divided, error: splitError } = useSplitCounted(
    scheme,
    { grain: periods?.grain ?? 'month', measures: MEASURES },
    'benefit',
  );
  const trouble = error ?? splitError;
  if (trouble) return <TroubleMessage error={trouble} />;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (!periods) return <Message tone="info" title={words.say('overview.noMonths')} />;
  if (!divided) return <Waiting label={words.say('app.loading')} />;
  const { counted, at, grain } = periods;
  const own = linesFrom(divided.counted, at);
  const period = counted.periods[at];
  const says =
    own.length > 0 && period
      ? words.say('what-if.ownLines', { scheme: scheme.profile.name, period: words.period(period, grain) })
      : words.say('what-if.plainLines');
  return (
    <PriceLevers
      currency={scheme.profile.currency}
      name={scheme.profile.name}
      says={says}
      lines={own.length > 0 ? own : PLAIN_LINES}
      beginning={priceBeginning(counted, at)}
    />
  );
}
