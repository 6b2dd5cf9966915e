import { useWords } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';

export default function WarningScreen() {
  const words = useWords();
  return <FigurePage title={words.say('looks.warning')}>{() => null}</FigurePage>;
}
