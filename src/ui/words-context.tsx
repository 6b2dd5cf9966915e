import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { createWords, type Words } from '#words';

const WordsContext = createContext<Words | null>(null);

/** The words of the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsProvider around this');
  return words;
}

/** Gives words to everything inside, and tells the page its language and direction. */
export function WordsProvider({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}) {
  const [words] = useState(() => createWords(locale));
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
