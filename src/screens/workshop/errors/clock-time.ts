import type { Words } from '#words';

/** Seconds as minutes and seconds, both of two digits at least: 05:09. */
export function clockTime(seconds: number, words: Words): string {
  const whole = Math.floor(seconds);
  const pairs = new Intl.NumberFormat(words.locale, { minimumIntegerDigits: 2, useGrouping: false });
  return words.say('errors.time', {
    minutes: pairs.format(Math.floor(whole / 60)),
    seconds: pairs.format(whole % 60),
  });
}
