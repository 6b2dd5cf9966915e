import { once } from './once.ts';

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** A message taken apart, to be said with values as often as it is needed. */
export type Message = (values: MessageValues) => string;

/** A piece of a message; `count` is what its `#` stands for. */
type Part = (values: MessageValues, count: string) => string;

/** What differs from language to language in how messages choose and count. */
interface Counting {
  readonly number: (value: number) => string;
  readonly category: (value: number) => string;
}

/**
 * Gives the reader of a language's messages. They are written in the part of ICU MessageFormat that the catalogue uses:
 * {name}, {name, number}, {name, plural, =0 {} one {} other {}} with # for the number, {name, select, a {} other {}},
 * and apostrophes around braces that stand for themselves. Anything else throws when it is read.
 */
export function messageReader(locale: string): (text: string) => Message {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const categories = once(() => new Intl.PluralRules(locale));
  const counting: Counting = {
    number: (value) => numbers().format(value),
    category: (value) => categories().select(value),
  };
  return (text) => {
    const whole = new MessageReader(text, counting).whole();
    return (values) => whole(values, '');
  };
}

const NAME = /[^\s{},'#=]+/y;
const CHOICE = /=\d+|[^\s{},'#=]+/y;
const PLAIN = /[^{}'#]+/y;
/** From an apostrophe before what would otherwise be read to the next that stands alone, or to the end. */
const QUOTED = /'([{}](?:[^']|'')*)(?:'|$)/y;
const QUOTED_IN_PLURAL = /'([{}#](?:[^']|'')*)(?:'|$)/y;
const SPACE = /\s*/y;

/** Goes through a message from its beginning to its end. */
class MessageReader {
  private readonly text: string;
  private readonly counting: Counting;
  private at = 0;

  constructor(text: string, counting: Counting) {
    this.text = text;
    this.counting = counting;
  }

  whole(): Part {
    const part = this.parts(false);
    if (this.at < this.text.length) this.fail('a brace that nothing opened');
    return part;
  }

  /** All up to the end, or to the brace that closes it. */
  private parts(isCounted: boolean): Part {
    const parts: Part[] = [];
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      if (this.has('{')) parts.push(this.argument());
      else if (isCounted && this.has('#')) parts.push((_, count) => count);
      else {
        const plain = this.plain(isCounted);
        parts.push(() => plain);
      }
    }
    return (values, count) => parts.map((part) => part(values, count)).join('');
  }

  private plain(isCounted: boolean): string {
    const quoted = this.match(isCounted ? QUOTED_IN_PLURAL : QUOTED);
    if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
    const plain = this.match(PLAIN)?.[0];
    if (plain !== undefined) return plain;
    // An apostrophe alone or doubled, or a # that no number belongs to, stands for itself.
    const sign = this.text[this.at++] ?? '';
    if (sign === "'") this.has("'");
    return sign;
  }

  /** What stands between braces; the opening one is behind us. */
  private argument(): Part {
    const name = this.word(NAME);
    if (this.has('}')) return (values) => String(valueOf(values, name));
    this.expect(',');
    const kind = this.word(NAME);
    if (kind === 'number') {
      this.expect('}');
      return (values) => this.counting.number(Number(valueOf(values, name)));
    }
    if (kind !== 'plural' && kind !== 'select') this.fail(`no way to say a ${kind}`);
    this.expect(',');
    const choices = this.choices(kind === 'plural');
    return kind === 'plural' ? this.plural(name, choices) : select(name, choices);
  }

  private choices(isCounted: boolean): Choices {
    const choices = new Map<string, Part>();
    this.match(SPACE);
    while (!this.has('}')) {
      const choice = this.word(CHOICE);
      this.expect('{');
      choices.set(choice, this.parts(isCounted));
      this.expect('}');
      this.match(SPACE);
    }
    const other = choices.get('other') ?? this.fail('no other choice');
    return { of: (choice) => choices.get(choice), other };
  }

  private plural(name: string, { of, other }: Choices): Part {
    const { number, category } = this.counting;
    return (values) => {
      const value = Number(valueOf(values, name));
      return (of(`=${value}`) ?? of(category(value)) ?? other)(values, number(value));
    };
  }

  private word(pattern: RegExp): string {
    this.match(SPACE);
    const word = this.match(pattern)?.[0] ?? this.fail('a name is missing');
    this.match(SPACE);
    return word;
  }

  private expect(sign: string): void {
    if (!this.has(sign)) this.fail(`${sign} is missing`);
  }

  /** Goes past a sign where it is next. */
  private has(sign: string): boolean {
    const isHere = this.text[this.at] === sign;
    if (isHere) this.at++;
    return isHere;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private fail(why: string): never {
    throw new SyntaxError(`${why}: ${this.text.slice(0, this.at)}>>>${this.text.slice(this.at)}`);
  }
}

interface Choices {
  readonly of: (choice: string) => Part | undefined;
  readonly other: Part;
}

function select(name: string, { of, other }: Choices): Part {
  return (values, count) => (of(String(valueOf(values, name))) ?? other)(values, count);
}

function valueOf(values: MessageValues, name: string): string | number | boolean {
  const value = values[name];
  if (value === undefined) throw new Error(`No value was given for ${name}`);
  return value;
}
