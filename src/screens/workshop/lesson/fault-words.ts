import type { LessonFault } from '#workshop';
import type { Words } from '#words';

/** What is wrong, with what was found where something was. */
export function faultInWords({ code, found }: LessonFault, words: Words): string {
  const what = words.say(`write.fault.${code}`);
  return found === '' ? what : words.say('write.found', { what, found });
}
