import type { ReactNode } from 'react';
import styles from './tip.module.css';

export interface TipLine {
  readonly name: string;
  readonly value: string;
  readonly colour?: string;
}

/** What is told of the place on a chart that is pointed at. */
export function Tip({
  title,
  lines,
  note,
}: {
  readonly title: string;
  readonly lines: readonly TipLine[];
  readonly note?: ReactNode;
}) {
  return (
    <div className={styles.tip}>
      <p className={styles.title}>{title}</p>
      {lines.map(({ name, value, colour }) => (
        <p key={name} className={styles.line}>
          {colour && <span className={styles.swatch} style={{ background: colour }} />}
          <span>{name}</span>
          <strong>{value}</strong>
        </p>
      ))}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
