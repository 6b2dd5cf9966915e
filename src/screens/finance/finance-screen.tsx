import { useWords } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';

export default function FinanceScreen() {
  const words = useWords();
  return <FigurePage title={words.say('looks.finance')}>{() => null}</FigurePage>;
}
