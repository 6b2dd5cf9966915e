import type { MessageValues } from './words.ts';

/** A message ready to be said: text and holes in order. */
type Part =
  | string
  | { readonly hole: string; readonly isNumber: boolean }
  | {
      readonly hole: string;
      readonly kind: 'plural' | 'select';
      readonly choices: ReadonlyMap<string, readonly Part[]>;
    }
  /** The number that a plural is of. */
  | { readonly hole: '#' };

/**
 * The part of ICU MessageFormat that the catalogue is written in: {name}, {name, number}, {name, plural, =0 {} one {}
 * other {}} with #, and {name, select, a {} other {}}. A tenth of the weight of a whole implementation, which the tests
 * hold every message against.
 */
export class Message {
  private readonly parts: readonly Part[];
  private readonly locale: string;

  /** Throws a SyntaxError where a brace or a choice is not closed, or a kind of hole is unknown. */
  constructor(text: string, locale: string) {
    this.parts = new Reader(text).whole();
    this.locale = locale;
  }

  /** The message with its values put in; a value that is not given leaves its name in braces. */
  say(values: MessageValues): string {
    return this.said(this.parts, values, 0);
  }

  private said(parts: readonly Part[], values: MessageValues, number: number): string {
    return parts.map((part) => this.one(part, values, number)).join('');
  }

  private one(part: Part, values: MessageValues, number: number): string {
    if (typeof part === 'string') return part;
    if (part.hole === '#') return this.number(number);
    const value = values[part.hole];
    if ('choices' in part) {
      const counted = Number(value);
      const chosen =
        part.kind === 'plural'
          ? (part.choices.get(`=${counted}`) ?? part.choices.get(pluralsOf(this.locale).select(counted)))
          : part.choices.get(String(value));
      return this.said(chosen ?? part.choices.get('other') ?? [], values, counted);
    }
    if (value === undefined) return `{${part.hole}}`;
    return 'isNumber' in part && part.isNumber ? this.number(Number(value)) : String(value);
  }

  private number(value: number): string {
    return numbersOf(this.locale).format(value);
  }
}

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function pluralsOf(locale: string): Intl.PluralRules {
  const made = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, made);
  return made;
}

function numbersOf(locale: string): Intl.NumberFormat {
  const made = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, made);
  return made;
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): Part[] {
    const parts = this.parts(false);
    if (this.at < this.text.length) this.fail('a brace too many');
    return parts;
  }

  private parts(isInPlural: boolean): Part[] {
    const found: Part[] = [];
    let plain = '';
    const close = () => {
      if (plain !== '') found.push(plain);
      plain = '';
    };
    for (; this.at < this.text.length && this.text[this.at] !== '}'; this.at++) {
      const sign = this.text[this.at];
      if (sign === '{') {
        close();
        found.push(this.hole());
      } else if (sign === '#' && isInPlural) {
        close();
        found.push({ hole: '#' });
      } else plain += sign ?? '';
    }
    close();
    return found;
  }

  /** From an opening brace to the closing one, on which it stops. */
  private hole(): Part {
    const [, name = '', , kind = ''] = this.taken(/\{\s*(\w+)\s*(,\s*(\w+)\s*)?/y);
    if (this.text[this.at] === '}' && (kind === '' || kind === 'number'))
      return { hole: name, isNumber: kind === 'number' };
    if (kind !== 'plural' && kind !== 'select') return this.fail(`no such kind of hole: ${kind}`);
    this.taken(/,\s*/y);
    const choices = new Map<string, readonly Part[]>();
    while (this.text[this.at] !== '}') {
      const [, choice = ''] = this.taken(/(=?[\w-]+)\s*\{/y);
      choices.set(choice, this.parts(kind === 'plural'));
      this.taken(/\}\s*/y);
    }
    if (!choices.has('other')) this.fail('no choice for all others');
    return { hole: name, kind, choices };
  }

  private taken(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return this.fail('not as a message is written');
    this.at += found[0].length;
    return found;
  }

  private fail(why: string): never {
    throw new SyntaxError(`${why} at ${this.at} of "${this.text}"`);
  }
}
