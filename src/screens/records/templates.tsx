import { bookFile, type Book, type Kind } from '#records';
import { EXAMPLE_MARK, exampleBook, exampleCsv, KEPT_KINDS, templateBook, templateCsv } from '#reports';
import { Button, saveFile, useNotices, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import styles from './needs.module.css';

/** Saves a book once it is written; says so where that cannot be done. */
function useSaveBook() {
  const words = useWords();
  const { tell } = useNotices();
  return async (name: string, book: Book) => {
    try {
      saveFile(fileName('', name, 'xlsx'), await bookFile(book));
    } catch {
      tell({ text: words.say('template.failed') });
    }
  };
}

function csvFile(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** One spreadsheet for all kinds that a scheme keeps: empty, and filled as an example. */
export function TemplateOfAll() {
  const words = useWords();
  const save = useSaveBook();
  const all = { kind: words.say('template.allName') };
  const xlsx = { format: 'XLSX' };
  return (
    <div className={styles.all}>
      <h3>{words.say('template.all')}</h3>
      <p className={styles.text}>{words.say('template.allText')}</p>
      <div className={styles.files}>
        <Button
          icon="download"
          onClick={() => void save(words.say('template.emptyName', all), templateBook(KEPT_KINDS, words))}
        >
          {words.say('template.empty', xlsx)}
        </Button>
        <Button
          icon="download"
          onClick={() => void save(words.say('template.exampleName', all), exampleBook(KEPT_KINDS, words))}
        >
          {words.say('template.example', xlsx)}
        </Button>
      </div>
      <p className={styles.text}>{words.say('template.exampleText', { mark: EXAMPLE_MARK })}</p>
    </div>
  );
}

/** A file to fill for a kind, and the same filled as an example, as a spreadsheet and as CSV. */
export function Templates({ kind }: { readonly kind: Kind }) {
  const words = useWords();
  const save = useSaveBook();
  const named = { kind: words.say(`kind.${kind}`) };
  const both = [
    {
      name: words.say('template.emptyName', named),
      of: 'template.emptyOf',
      label: 'template.empty',
      book: templateBook,
      csv: templateCsv,
    },
    {
      name: words.say('template.exampleName', named),
      of: 'template.exampleOf',
      label: 'template.example',
      book: exampleBook,
      csv: exampleCsv,
    },
  ] as const;
  const files = both.flatMap(({ name, book, csv, ...file }) => [
    { ...file, format: 'XLSX', onClick: () => void save(name, book([kind], words)) },
    { ...file, format: 'CSV', onClick: () => saveFile(fileName('', name, 'csv'), csvFile(csv(kind))) },
  ]);
  return (
    <div className={styles.files}>
      {files.map(({ of, label, format, onClick }) => (
        <Button
          key={`${label} ${format}`}
          size="small"
          icon="download"
          aria-label={words.say(of, { ...named, format })}
          onClick={onClick}
        >
          {words.say(label, { format })}
        </Button>
      ))}
    </div>
  );
}
