import { useWords } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';

export default function MaternityScreen() {
  const words = useWords();
  return <FigurePage title={words.say('looks.maternity')}>{() => null}</FigurePage>;
}
