import { BarList, ChartFrame } from '#charts';
import { measureOf, type Counted } from '#measures';
import { useMoved, type Moved } from '#state';
import { Button, Card, Page, Section, useWords } from '#ui';
import {
  CLAIMS_RATIOS,
  claimsRatios,
  countedOf,
  HAND_WORKED_YEAR,
  RATIO_MEASURES,
  type Inputs,
} from '#workshop';
import { useArrival } from '../../arrival.ts';
import { FormulaWithNumbers } from '../../indicator/formula-panel.tsx';
import { BackToChoices } from './back.tsx';
import { Lever, within } from './lever.tsx';
import { Resting } from './resting.tsx';
import styles from './what-if.module.css';

/** The hand-worked records are in rupees. */
const CURRENCY = 'INR';

/** Which of four claims ratios: the same year, four figures of one name. */
export function Ratios() {
  const words = useWords();
  const title = words.say('what-if.panel.ratios');
  useArrival(title);
  const [moved, setMoved] = useMoved();
  const inputs = { ...HAND_WORKED_YEAR, ...knownOf(moved) };
  const values = claimsRatios(inputs);
  const counted = countedOf(inputs);
  const name = (id: string) => words.sayCode('what-if.ratio', id);
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? words.say('indicator.noFigure') : words.percent(value, 2);
  const told = CLAIMS_RATIOS.map(({ id }, i) => ({ id, value: values[i]?.value ?? null }));
  const known = told.flatMap(({ value }) => value ?? []);
  const says =
    known.length === told.length
      ? words.say('what-if.ratiosSay', {
          least: shown(Math.min(...known)),
          most: shown(Math.max(...known)),
          board: shown(told[0]?.value),
        })
      : words.say('what-if.ratiosUnknown');
  return (
    <Page title={title}>
      <p className={styles.says}>{words.say('what-if.ratiosText')}</p>
      <div className={styles.two}>
        <Section
          title={words.say('what-if.levers')}
          beside={
            <Button size="small" onClick={() => setMoved({})}>
              {words.say('what-if.reset')}
            </Button>
          }
        >
          <div className={styles.levers}>
            {RATIO_MEASURES.map((measure) => (
              <Lever
                key={measure}
                label={words.sayCode('measure', measure)}
                value={inputs[measure]}
                start={HAND_WORKED_YEAR[measure]}
                isWhole
                said={words.quantity(inputs[measure], measureOf(measure).unit, CURRENCY, 'exact')}
                hint={words.say('what-if.began', {
                  value: words.quantity(
                    HAND_WORKED_YEAR[measure],
                    measureOf(measure).unit,
                    CURRENCY,
                    'exact',
                  ),
                })}
                onMove={(value) => setMoved({ ...moved, [measure]: value })}
              />
            ))}
          </div>
        </Section>
        <div className={styles.results}>
          <Resting of={says} className={styles.says}>
            <p>{says}</p>
          </Resting>
          <ChartFrame
            title={title}
            scheme={null}
            source={words.say('what-if.handWorked')}
            fileName="claims-ratios.csv"
            table={{
              headings: [words.say('what-if.ratioHeading'), words.say('what-if.valueHeading')].map((one) => ({
                shown: one,
                written: one,
              })),
              rows: told.map(({ id, value }) => [
                { shown: name(id), written: name(id) },
                { shown: shown(value), written: value },
              ]),
            }}
          >
            <BarList
              bars={told.map(({ id, value }, i) => ({
                key: id,
                name: name(id),
                value: value ?? 0,
                label: shown(value),
                colour: i === 0 ? 'var(--mark-1)' : 'var(--mark-7)',
              }))}
            />
          </ChartFrame>
          <p className={styles.says}>{words.say('what-if.ratiosBoard')}</p>
          <Formulas counted={counted} />
        </div>
      </div>
      <BackToChoices to="everywhere" />
    </Page>
  );
}

/** What was moved of the measures that the ratios are made of. */
function knownOf(moved: Moved): Inputs {
  return Object.fromEntries(
    RATIO_MEASURES.flatMap((measure) => {
      const to = moved[measure];
      return to === undefined ? [] : [[measure, within(to, HAND_WORKED_YEAR[measure])] as const];
    }),
  );
}

/** Each ratio with its numbers, and what it tells. */
function Formulas({ counted }: { readonly counted: Counted }) {
  const words = useWords();
  return (
    <>
      {CLAIMS_RATIOS.map(({ id, indicator }) => (
        <Section key={id} title={words.sayCode('what-if.ratio', id)}>
          <Card>
            <FormulaWithNumbers
              indicator={indicator}
              basis=""
              counted={counted}
              place={{ period: 0, column: 0 }}
              currency={CURRENCY}
            />
            <p>{words.sayCode('what-if.ratioTells', id)}</p>
          </Card>
        </Section>
      ))}
    </>
  );
}
