import { Section, useWords } from '#ui';
import { FigurePage } from '../figures/figure-page.tsx';
import { ByGroup } from './by-group.tsx';
import { Chain } from './chain.tsx';
import { Cost } from './cost.tsx';
import { Uptake } from './uptake.tsx';
import { Women } from './women.tsx';

export default function MaternityScreen() {
  const words = useWords();
  return (
    <FigurePage title={words.say('looks.maternity')}>
      {(scheme, periods) => (
        <>
          <Section title={words.say('maternity.chain')}>
            <Chain scheme={scheme} periods={periods} />
          </Section>
          <Section title={words.say('maternity.uptake')}>
            <Uptake scheme={scheme} periods={periods} />
          </Section>
          <Section title={words.say('maternity.cost')}>
            <Cost scheme={scheme} periods={periods} />
          </Section>
          <Section title={words.say('maternity.women')}>
            <Women scheme={scheme} periods={periods} />
          </Section>
          <ByGroup scheme={scheme} periods={periods} />
        </>
      )}
    </FigurePage>
  );
}
