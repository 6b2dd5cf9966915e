import { columnBuilder, plainHeading, wordAt, type TextColumn } from '#records';
import type { FaultLog } from './fault-log.ts';
import { cellsHeld } from './personal-cells.ts';
import {
  LONGEST_ROW_SHOWN,
  type CellReason,
  type HeadingUse,
  type PersonalSort,
  type ReadFile,
} from './report.ts';

/** One line a language: English, French, Spanish, Portuguese, Indonesian, Hindi, Arabic. */
function said(...languages: readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap((words) => words.split(' ').map(plainHeading)));
}

/** Words in a heading that tell of something personal, the surest first. */
const WORDS: ReadonlyArray<readonly [PersonalSort, ReadonlySet<string>]> = [
  ['email', said('email mail', 'courriel', 'correo', 'correio', 'surel', 'ईमेल', 'بريد البريد')],
  [
    'phone',
    said(
      'phone telephone tel mobile cell cellphone whatsapp msisdn contact contacts',
      'portable gsm',
      'telefono movil celular contacto',
      'telefone telemovel contato',
      'telepon telp hp ponsel',
      'फोन फ़ोन मोबाइल दूरभाष',
      'هاتف الهاتف جوال الجوال موبايل تلفون',
    ),
  ],
  [
    'national-id',
    said(
      'nid nin nic ssn passport aadhaar aadhar',
      'cni cin nni passeport identite',
      'dni cedula curp pasaporte identidad',
      'cpf nif passaporte identidade',
      'nik ktp paspor',
      'आधार पासपोर्ट',
      'الهوية هوية جواز الوطني',
    ),
  ],
  [
    'address',
    said(
      'address addr street gps latitude longitude',
      'adresse rue domicile',
      'direccion domicilio calle',
      'endereco morada rua',
      'alamat jalan',
      'पता',
      'عنوان العنوان شارع',
    ),
  ],
  [
    'name',
    said(
      'name names surname surnames forename firstname lastname fullname spouse guardian',
      'nom noms prenom prenoms conjoint',
      'nombre nombres apellido apellidos',
      'nome nomes sobrenome apelido',
      'nama',
      'नाम उपनाम',
      'اسم الاسم اللقب',
    ),
  ],
  [
    'free-text',
    said(
      'remark remarks comment comments note notes memo narrative description',
      'remarque remarques commentaire commentaires observation observations',
      'observaciones comentario comentarios nota notas',
      'observacoes comentario comentarios',
      'catatan keterangan komentar',
      'टिप्पणी टिप्पणियाँ',
      'ملاحظات ملاحظة تعليق',
    ),
  ],
];

/** Words beside "name" that make it the name of a thing. */
const THINGS = said(
  'product plan scheme provider facility hospital clinic drug medicine file sheet branch bank',
  'produit prestataire etablissement hopital medicament mutuelle formule',
  'producto proveedor hospital clinica medicamento esquema',
  'produto prestador medicamento esquema',
  'produk obat rumah faskes',
  'उत्पाद अस्पताल',
  'المنتج المستشفى الدواء',
);

/** Of a national card: "national id", "id card", "carte d'identité". */
const NATIONAL_ID =
  /^(?:national|citizen)(?:id|identity|idno|number|card)|^(?:id|identity|voter)card|^idnational/;

/** What a column looks to hold about a person, by its heading and its first cells; null for nothing. */
export function personalSort(heading: string, cells: readonly string[]): PersonalSort | null {
  const plain = heading.split(/[^\p{L}\p{M}\p{N}]+/u).map(plainHeading);
  if (NATIONAL_ID.test(plainHeading(heading))) return 'national-id';
  const [sort] = WORDS.find(([, words]) => plain.some((word) => words.has(word))) ?? [];
  if (sort && !(sort === 'name' && plain.some((word) => THINGS.has(word)))) return sort;
  return sort ? null : sortOfCells(cells.filter((cell) => cell !== ''));
}

const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
/** With the sign or noughts of a country, or the nought of a town. */
const PHONE = /^(?:\+|00?)[\d\s().-]{7,18}$/;
/** A first and a last name, perhaps with others, initials or a "da" between. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Ll}{1,3}|\p{Lu}[\p{L}\p{M}'’-]*\.?)){0,3}\s\p{Lu}[\p{L}\p{M}'’-]+$/u;
const SENTENCE = /^(?:\S+\s+){4,}\S+$/;
/** More digits than a date has. */
const FEWEST_DIGITS = 9;
/** Cells from which on they may be judged. */
const FEWEST_CELLS = 3;

function sortOfCells(cells: readonly string[]): PersonalSort | null {
  if (cells.some((cell) => EMAIL.test(cell))) return 'email';
  if (cells.length < FEWEST_CELLS) return null;
  const isPhone = (cell: string) => PHONE.test(cell) && cell.replace(/\D/g, '').length >= FEWEST_DIGITS;
  if (cells.every((cell) => (cell.startsWith('+') || /[\s.-]/.test(cell) ? isPhone(cell) : false)))
    return 'phone';
  if (cells.every((cell) => SENTENCE.test(cell))) return 'free-text';
  const isDifferent = new Set(cells).size === cells.length;
  return isDifferent && cells.every((cell) => NAME.test(cell)) ? 'name' : null;
}

/** Columns of a list of rows to be corrected are our own. */
const OF_FIXES = /^fix_(?:file|row|addition|problem)$/;

/** Stands in the place of what is not to be shown. */
export const HIDDEN = '•••';

/**
 * Marks the columns of a table that look personal, and hides their first cells, and those of them that are left out in
 * rows that are told whole. Columns that the table's headings are known by are what they are known as; what nobody
 * knows, or a person has said, is judged. Of texts that are kept it is told which cells look personal.
 */
export function markPersonal(read: ReadFile): ReadFile {
  const { report } = read;
  const heldOf = read.table ? cellsHeld(read.table) : null;
  const headings = report.headings.map((heading, at): HeadingUse => {
    const held = heldOf?.get(heading.column ?? heading.feeds?.[0] ?? '');
    const use = held ? { ...heading, held } : heading;
    const isSaid = Boolean(report.map.columns?.[use.key] ?? use.feeds);
    if ((use.column !== null && !isSaid) || OF_FIXES.test(use.heading)) return use;
    const personal = personalSort(
      use.heading,
      report.sample.map((cells) => cells[at] ?? ''),
    );
    return personal ? { ...use, personal } : use;
  });
  if (!headings.some(({ personal, held }) => personal ?? held)) return read;
  const hidden = (cells: readonly string[]) =>
    cells.map((cell, at) => (cell !== '' && headings[at]?.personal ? HIDDEN : cell));
  const sample = report.sample.map(hidden);
  const top = report.top.map(({ row, cells }) => ({
    row,
    cells: row === report.headingRow || isTitle(cells) ? cells : hidden(cells),
  }));
  const isHidden = headings.map(
    ({ column, feeds, personal }) => column === null && !feeds && personal !== undefined,
  );
  const above = new Map(top.map(({ row, cells }) => [row, cells.filter((cell) => cell !== '').join(' | ')]));
  const [refused, leftOut] = [report.refused, report.leftOut].map((log) =>
    isHidden.includes(true) ? withoutHidden(log, isHidden, above) : log,
  ) as [FaultLog, FaultLog];
  return { ...read, report: { ...report, headings, sample, top, refused, leftOut } };
}

/** Titles stand in one or two cells. */
function isTitle(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '').length <= 2;
}

/** A log in which rows that are told whole are told without the cells of some columns. */
function withoutHidden(
  log: FaultLog,
  isHidden: readonly boolean[],
  above: ReadonlyMap<number, string>,
): FaultLog {
  const text = (of: TextColumn, at: number) => wordAt(of.words, of.codes[at] ?? -1) ?? '';
  const value = columnBuilder('text');
  for (let at = 0; at < log.row.length; at++) {
    const isWhole = text(log.column, at) === '';
    value.push(isWhole ? rowWithoutHidden(log, at, { isHidden, above }, text) : text(log.value, at));
  }
  return { ...log, value: value.finish() };
}

function rowWithoutHidden(
  { row, value, reason, cells }: FaultLog,
  at: number,
  { isHidden, above }: { readonly isHidden: readonly boolean[]; readonly above: ReadonlyMap<number, string> },
  text: (of: TextColumn, at: number) => string,
): string {
  // Only reasons were put there.
  const why = text(reason, at) as CellReason;
  if (why === 'headings-again') return text(value, at);
  // Headings that somebody said may have rows of records above them.
  if (why === 'above-headings') return (above.get(row[at] ?? 0) ?? HIDDEN).slice(0, LONGEST_ROW_SHOWN);
  const kept = text(cells, at);
  // Nobody knows any more which cell is which, or they are not there to be told apart.
  if (why === 'quote-not-closed' || kept === '') return HIDDEN;
  // A cell too many moves those behind it.
  const from = why === 'too-many-cells' ? isHidden.indexOf(true) : Infinity;
  // Only lists of cells were put there.
  const told = (JSON.parse(kept) as string[]).map((cell, i) =>
    cell.trim() !== '' && (i >= from || isHidden[i]) ? HIDDEN : cell,
  );
  const shown = why === 'too-many-cells' ? told : told.filter((cell) => cell.trim() !== '');
  return shown.join(' | ').slice(0, LONGEST_ROW_SHOWN);
}
