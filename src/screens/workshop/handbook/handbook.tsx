import { indicatorOf } from '#indicators';
import { useHandbookView, useWorkshopView, workshopAddress } from '#state';
import { LinkButton, Message, Page, useWords } from '#ui';
import { useArrival } from '../../arrival.ts';
import { CardPage } from './card-page.tsx';
import { CardList } from './card-list.tsx';
import { Sheets } from './sheets.tsx';

/** The handbook: the list of cards, one card, or cards laid out for paper, as the address says. */
export default function Handbook() {
  const words = useWords();
  const { item } = useWorkshopView().view;
  const { layout } = useHandbookView().view;
  const indicator = item === null ? undefined : indicatorOf(item);
  const title =
    item === null
      ? layout === null
        ? words.say('handbook.title')
        : words.say(`handbook.${layout}Title`)
      : indicator
        ? words.indicator(indicator, 'name')
        : words.say('handbook.unknown');
  useArrival(title);
  if (indicator) return <CardPage key={indicator.id} indicator={indicator} />;
  if (item !== null)
    return (
      <Page title={title}>
        <Message tone="warn" title={words.say('handbook.unknownText')}>
          <LinkButton href={workshopAddress({ place: 'handbook' })}>{words.say('handbook.back')}</LinkButton>
        </Message>
      </Page>
    );
  return layout === null ? <CardList /> : <Sheets layout={layout} />;
}
