import { useId, type ReactNode } from 'react';
import styles from './page.module.css';

/** A screen: its heading (which takes the focus when one arrives), what stands beside it, and its content. */
export function Page({
  title,
  isTitleHidden = false,
  beside,
  width = 'page',
  children,
}: {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly beside?: ReactNode;
  readonly width?: 'page' | 'reading' | 'full';
  readonly children: ReactNode;
}) {
  return (
    <div className={`${styles.page ?? ''} ${styles[width] ?? ''}`}>
      <header className={isTitleHidden ? 'visually-hidden' : styles.header}>
        <h1 tabIndex={-1} id="page-title">
          {title}
        </h1>
        {beside && <div className={styles.beside}>{beside}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a screen under a heading of its own. */
export function Section({
  title,
  beside,
  children,
}: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHeader}>
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** A surface that holds something together. */
export function Card({
  children,
  isPadded = true,
}: {
  readonly children: ReactNode;
  readonly isPadded?: boolean;
}) {
  return <div className={`${styles.card ?? ''} ${isPadded ? (styles.padded ?? '') : ''}`}>{children}</div>;
}
