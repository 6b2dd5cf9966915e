import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import type { Indicator } from '#indicators';
import { addressOf } from '#state';
import { Button, LinkButton, Page, Section, useWords } from '#ui';
import { useArrival } from '../../arrival.ts';
import { BackToChoices } from './back.tsx';
import styles from './what-if.module.css';
import { WithScheme } from './with-scheme.tsx';

/** What an indicator of a scheme is shown with. */
export interface OfSchemeProps<I extends Indicator = Indicator> {
  readonly indicator: I;
  readonly scheme: SchemeSummary;
  /** The field that chooses the scheme. */
  readonly choice: ReactNode;
}

/** The page of an indicator whose numbers can be moved: its name, a scheme, and the ways on. */
export function LeversPage<I extends Indicator>({
  indicator,
  of: OfScheme,
}: {
  readonly indicator: I;
  readonly of: (props: OfSchemeProps<I>) => ReactNode;
}) {
  const words = useWords();
  const title = words.indicator(indicator, 'name');
  useArrival(title);
  return (
    <Page title={title}>
      <WithScheme>
        {(scheme, choice) => (
          <>
            <OfScheme key={scheme.id} {...{ indicator, scheme, choice }} />
            <div className="no-print">
              <LinkButton
                size="small"
                look="quiet"
                href={addressOf({ screen: 'indicator', indicator: indicator.id, scheme: scheme.id })}
              >
                {words.say('what-if.asRecorded', { scheme: scheme.profile.name })}
              </LinkButton>
            </div>
          </>
        )}
      </WithScheme>
      <BackToChoices to="ofScheme" />
    </Page>
  );
}

/** The numbers to move, and the way back to what they were. */
export function LeversSection({
  onReset,
  children,
}: {
  readonly onReset: () => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <Section
      title={words.say('what-if.levers')}
      beside={
        <Button size="small" onClick={onReset}>
          {words.say('what-if.reset')}
        </Button>
      }
    >
      <div className={styles.levers}>{children}</div>
    </Section>
  );
}
