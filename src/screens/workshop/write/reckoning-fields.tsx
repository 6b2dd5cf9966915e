import { useState } from 'react';
import { indicatorOf } from '#indicators';
import { MEASURE_NAMES, measureOf, type MeasureName } from '#measures';
import { SelectField, TextField, useWords } from '#ui';
import { UNITS_SAID, type Reckoning, type SaidNumber } from '#workshop';
import { BackField, FigureField, GrainField } from './figure-fields.tsx';
import { NumberField } from './number-field.tsx';
import styles from './write.module.css';

const KINDS = ['figure', 'measure', 'number'] as const;
type Kind = (typeof KINDS)[number] | 'kept';

/** Whether a reckoning says more than the fields here can. */
function kindOf(reckoning: Reckoning): Kind {
  if (reckoning.of === 'number' || reckoning.of === 'measure') return reckoning.of;
  if (reckoning.of !== 'figure') return 'kept';
  const { part = 'value', group } = reckoning;
  return group === undefined && part !== 'numerator' && part !== 'denominator' ? 'figure' : 'kept';
}

const PLAIN = { grain: 'month', end: 0 } as const;

function plainOf(kind: Kind, { unit }: SaidNumber): SaidNumber | null {
  if (kind === 'number') return { reckoning: { of: 'number', number: 0 }, unit };
  if (kind === 'measure')
    return { reckoning: { of: 'measure', measure: 'claims-amount-by-service', ...PLAIN }, unit: 'money' };
  if (kind === 'kept') return null;
  return {
    reckoning: { of: 'figure', indicator: 'incurred-claims-ratio', basis: 'service', ...PLAIN },
    unit: 'share',
  };
}

/** Where a number comes from: an indicator, a measure, or typed. One that is reckoned otherwise stays as it is. */
export function ReckoningFields({
  label,
  value,
  onValue,
  isUnitAsked = true,
}: {
  readonly label: string;
  readonly value: SaidNumber;
  readonly onValue: (value: SaidNumber) => void;
  readonly isUnitAsked?: boolean;
}) {
  const words = useWords();
  const kind = kindOf(value.reckoning);
  const kinds: readonly Kind[] = kind === 'kept' ? ['kept', ...KINDS] : KINDS;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <SelectField
        label={words.say('write.from')}
        value={kind}
        choices={kinds.map((one) => ({ value: one, label: words.say(`write.from.${one}`) }))}
        onChoose={(chosen) => {
          const plain = plainOf(chosen, value);
          if (plain) onValue(plain);
        }}
      />
      <OfKind value={value} kind={kind} onValue={onValue} isUnitAsked={isUnitAsked} />
    </fieldset>
  );
}

function OfKind({
  value: { reckoning, unit },
  kind,
  onValue,
  isUnitAsked,
}: {
  readonly value: SaidNumber;
  readonly kind: Kind;
  readonly onValue: (value: SaidNumber) => void;
  readonly isUnitAsked: boolean;
}) {
  const words = useWords();
  if (kind === 'kept') return null;
  if (reckoning.of === 'number') {
    // Shares are typed as people say them.
    const isShare = unit === 'share' || unit === 'ratio';
    const times = isShare || unit === 'points' ? 100 : 1;
    return (
      <>
        <NumberField
          key={unit}
          label={isShare ? words.say('write.percent') : words.say('write.number')}
          value={Number((reckoning.number * times).toPrecision(12))}
          least={-1e12}
          most={1e12}
          isWhole={false}
          onNumber={(number) => onValue({ reckoning: { of: 'number', number: number / times }, unit })}
        />
        {isUnitAsked && (
          <SelectField
            label={words.say('write.unit')}
            value={unit}
            choices={UNITS_SAID.filter((one) => one === unit || !HIDDEN_UNITS.has(one)).map((one) => ({
              value: one,
              label: words.sayCode('unit', one),
            }))}
            onChoose={(chosen) => onValue({ reckoning, unit: chosen })}
          />
        )}
      </>
    );
  }
  if (reckoning.of === 'measure')
    return (
      <>
        <MeasureField
          value={reckoning.measure}
          onMeasure={(measure) =>
            onValue({ reckoning: { ...reckoning, measure }, unit: measureOf(measure).unit })
          }
        />
        <GrainField
          value={reckoning.grain}
          onGrain={(grain) => onValue({ reckoning: { ...reckoning, grain }, unit })}
        />
        <BackField
          value={reckoning.end}
          onBack={(end) => onValue({ reckoning: { ...reckoning, end }, unit })}
        />
      </>
    );
  if (reckoning.of !== 'figure') return null;
  return (
    <>
      <FigureField
        label={words.say('write.figure')}
        value={{ indicator: reckoning.indicator, basis: reckoning.basis }}
        onFigure={(figure) =>
          onValue({
            reckoning: { ...reckoning, ...figure },
            unit: indicatorOf(figure.indicator)?.unit ?? unit,
          })
        }
      />
      <GrainField
        value={reckoning.grain}
        onGrain={(grain) => onValue({ reckoning: { ...reckoning, grain }, unit })}
      />
      <BackField
        value={reckoning.end}
        onBack={(end) => onValue({ reckoning: { ...reckoning, end }, unit })}
      />
    </>
  );
}

/** Said as others are, or by nobody. */
const HIDDEN_UNITS: ReadonlySet<string> = new Set(['ratio', 'money-squared']);

function MeasureField({
  value,
  onMeasure,
}: {
  readonly value: MeasureName;
  readonly onMeasure: (measure: MeasureName) => void;
}) {
  const words = useWords();
  const [find, setFind] = useState('');
  const asked = find.toLowerCase().split(/\s+/);
  const choices = MEASURE_NAMES.map((name) => ({
    value: name,
    label: words.sayCode('measure', name),
  })).filter(
    ({ value: name, label }) => name === value || asked.every((word) => label.toLowerCase().includes(word)),
  );
  return (
    <>
      <TextField
        type="search"
        label={words.say('write.findMeasure')}
        value={find}
        onChange={({ currentTarget }) => setFind(currentTarget.value)}
      />
      <SelectField
        label={words.say('write.measure', { count: choices.length })}
        value={value}
        choices={choices}
        onChoose={onMeasure}
      />
    </>
  );
}
