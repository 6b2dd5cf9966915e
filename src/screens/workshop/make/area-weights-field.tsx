import { useState } from 'react';
import { TextField, useWords } from '#ui';
import type { StoryForm } from './lever-field.tsx';

const LEAST = 0.01;
const MOST = 1000;

/** How large each area is against the others. */
export function AreaWeightsField({ story, onChange }: StoryForm) {
  const words = useWords();
  const [typed, setTyped] = useState(story.areaWeights.join(', '));
  return (
    <TextField
      label={words.say('make.areaWeights')}
      hint={words.say('make.areaWeightsHint')}
      error={weightsIn(typed) === null ? words.say('make.areaWeightsWanted') : null}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const areaWeights = weightsIn(event.currentTarget.value);
        if (areaWeights !== null) onChange({ ...story, areaWeights });
      }}
    />
  );
}

/** The numbers of a list with commas; null where something of it is none, or too small or large. */
function weightsIn(typed: string): readonly number[] | null {
  const cells = typed.split(',').map((cell) => cell.trim());
  if (cells.every((cell) => cell === '')) return [];
  const weights = cells.map((cell) => (cell === '' ? Number.NaN : Number(cell)));
  return weights.every((weight) => weight >= LEAST && weight <= MOST) && weights.length <= 40
    ? weights
    : null;
}
