import { Fragment } from 'react';
import { Link } from 'wouter';
import { CATALOGUE, DOMAINS, indicatorOf } from '#indicators';
import { useWorkshopView, workshopAddress } from '#state';
import { Card, Page, Section, useWords } from '#ui';
import { useArrival } from '../../arrival.ts';
import { GroupLevers } from './group-levers.tsx';
import { IndicatorLevers } from './indicator-levers.tsx';
import { Pricing } from './pricing.tsx';
import { Ratios } from './ratios.tsx';
import styles from './what-if.module.css';
import { Years } from './years.tsx';

const PANELS = { ratios: Ratios, pricing: Pricing, years: Years } as const;
type PanelName = keyof typeof PANELS;
const PANEL_NAMES: readonly PanelName[] = ['ratios', 'pricing', 'years'];

/** What would be if: a panel or an indicator with levers, as the address says, or what there is to choose from. */
export default function WhatIf() {
  const { item } = useWorkshopView().view;
  const panel = PANEL_NAMES.find((name) => name === item);
  const indicator = item === null ? undefined : indicatorOf(item);
  if (panel) {
    const Panel = PANELS[panel];
    return <Panel />;
  }
  if (!indicator) return <Choices />;
  const { alwaysSplit } = indicator;
  return alwaysSplit === null ? (
    <IndicatorLevers key={indicator.id} indicator={indicator} />
  ) : (
    <GroupLevers key={indicator.id} indicator={{ ...indicator, alwaysSplit }} />
  );
}

function Choices() {
  const words = useWords();
  useArrival(words.say('what-if.title'));
  return (
    <Page title={words.say('what-if.title')}>
      <p>{words.say('what-if.text')}</p>
      <ul className={styles.list}>
        {PANEL_NAMES.map((name) => (
          <li key={name}>
            <Card>
              <h2>
                <Link href={workshopAddress({ place: 'what-if', item: name })}>
                  {words.sayCode('what-if.panel', name)}
                </Link>
              </h2>
              <p>{words.sayCode('what-if.panelText', name)}</p>
            </Card>
          </li>
        ))}
      </ul>
      <Section title={words.say('what-if.indicators')}>
        {DOMAINS.map((domain) => (
          <Fragment key={domain}>
            <h3>{words.say(`domain.${domain}`)}</h3>
            <ul className={styles.columns}>
              {CATALOGUE.filter((one) => one.domain === domain).map((one) => (
                <li key={one.id}>
                  <Link href={workshopAddress({ place: 'what-if', item: one.id })}>
                    {words.indicator(one, 'name')}
                  </Link>
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </Section>
    </Page>
  );
}
