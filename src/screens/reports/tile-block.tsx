import { Sparkline } from '#charts';
import type { ReportTile } from '#reports';
import { Chip, useWords, type ChipTone, type IconName } from '#ui';
import styles from './report-sheet.module.css';

const LOOKS: Readonly<
  Record<NonNullable<ReportTile['verdict']>, { readonly tone: ChipTone; readonly icon: IconName }>
> = {
  met: { tone: 'good', icon: 'check' },
  missed: { tone: 'bad', icon: 'warn' },
  unclear: { tone: 'plain', icon: 'same' },
};

/** Main figures side by side. */
export function TileBlock({ tiles }: { readonly tiles: readonly ReportTile[] }) {
  return (
    <ul className={`${styles.tiles ?? ''} ${tiles.length % 4 === 0 ? (styles.fours ?? '') : ''}`}>
      {tiles.map((tile) => (
        <li key={tile.figure} className={styles.tile}>
          <Tile tile={tile} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ tile: { name, text, notes, verdict, course, isFirm } }: { readonly tile: ReportTile }) {
  const words = useWords();
  return (
    <>
      <h4>{name}</h4>
      <p className={styles.figure}>{text}</p>
      {verdict && <Chip {...LOOKS[verdict]}>{words.say(`verdict.${verdict}`)}</Chip>}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.course}>
        <Sparkline label={name} values={course} lastMark={isFirm ? 'full' : 'hollow'} />
      </div>
    </>
  );
}
