import { useWords } from '#ui';
import type { StoryFault } from '#workshop';

/** What is wrong with a story's file, and where in it. */
export function FaultList({ faults }: { readonly faults: readonly StoryFault[] }) {
  const words = useWords();
  return (
    <ul>
      {faults.map(({ code, where, found }, i) => (
        <li key={i}>
          {words.say('make.faultAt', {
            where: where === '' ? 'file' : where,
            isWhole: where === '' ? 'yes' : 'no',
            fault: words.sayCode('make.fault', code),
            found: found === '' ? '–' : code === 'too-many-claims' ? words.number(Number(found)) : found,
          })}
        </li>
      ))}
    </ul>
  );
}
