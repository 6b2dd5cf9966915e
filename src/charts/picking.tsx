import styles from './picking.module.css';

/** Lets a reader pick one of the groups that a chart shows. */
export interface Picking {
  /** Keys of the groups that can be picked. */
  readonly groups: readonly string[];
  readonly picked: string | null;
  /** Told the key that was pressed, also of the one that is picked. */
  readonly onPick: (key: string) => void;
  /** What a press does, in a sentence. */
  readonly hint: string;
}

/** How a row of a chart looks while another is picked. */
export function pickedLook(picking: Picking | undefined, key: string): string {
  const picked = picking?.picked ?? null;
  if (picked === null) return '';
  return (picked === key ? styles.picked : styles.others) ?? '';
}

/** Marks a place all of which can be pressed; the name in it is what is pressed. */
export const PICK_PLACE = styles.place ?? '';

/** A group's name: a button where the group can be picked. Paper, which has no buttons, gets the plain name. */
export function PickName({
  name,
  groupKey,
  picking,
}: {
  readonly name: string;
  readonly groupKey: string;
  readonly picking: Picking | undefined;
}) {
  if (!picking?.groups.includes(groupKey)) return name;
  return (
    <span className={styles.name} data-name={name}>
      <button
        type="button"
        className={styles.pick}
        aria-pressed={picking.picked === groupKey}
        title={picking.hint}
        onClick={() => picking.onPick(groupKey)}
      >
        {name}
      </button>
    </span>
  );
}
