import { useState } from 'react';
import { Button, FormDialog, TextField, useNotices, useWords } from '#ui';
import { freeName, MOST_IN_LESSON, withNumberIn, type SaidNumber } from '#workshop';
import { focusAround } from '../focus-around.ts';
import { focusField, useEditing, type StepProps } from './editing.ts';
import { ReckoningFields } from './reckoning-fields.tsx';
import styles from './write.module.css';

const NAME = /^[a-z][A-Za-z0-9]{0,29}$/;

const FRESH: SaidNumber = {
  reckoning: { of: 'figure', indicator: 'incurred-claims-ratio', basis: 'service', grain: 'month', end: 0 },
  unit: 'share',
};

/** The numbers that a step's words name, and the ways to name one more. */
export function NumbersSaid({
  step,
  onStep,
  said,
}: StepProps & {
  /** The numbers as they are said now, by their names. */
  readonly said: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const { lesson, change, caretRef } = useEditing();
  const { tell } = useNotices();
  const [draft, setDraft] = useState<{ readonly name: string; readonly value: SaidNumber } | null>(null);
  const { id, says = {} } = step;
  const names = Object.keys(says);
  const insert = (name: string) => {
    const at = caretRef.current;
    const key = at?.key.startsWith(`${id}.`) ? at.key : `${id}.say`;
    const place = at?.key === key ? at.at : undefined;
    if (withNumberIn(lesson, key, name, place))
      change((before) => withNumberIn(before, key, name, place) ?? before);
    else tell({ text: words.say('write.tooLong', { most: MOST_IN_LESSON.letters }) });
    requestAnimationFrame(() => focusField(`words.${key}`));
  };
  const problem =
    draft && !NAME.test(draft.name)
      ? words.say('write.nameForm')
      : draft && names.includes(draft.name)
        ? words.say('write.nameTwice')
        : null;
  const save = () => {
    if (!draft || problem) return;
    onStep((before) => ({ ...before, says: { ...before.says, [draft.name]: draft.value } }));
    setDraft(null);
    insert(draft.name);
  };
  return (
    <div className={styles.fields} data-field={`lesson.steps.${id}.says`}>
      <p className={styles.note}>{words.say('write.numbersHint')}</p>
      <ul className={styles.plain}>
        {names.map((name) => (
          <li key={name} className={styles.row}>
            <code>{`{${name}}`}</code>
            <span>{said[name] ?? ''}</span>
            <Button size="small" onClick={() => insert(name)}>
              {words.say('write.putIn', { name })}
            </Button>
            <Button
              size="small"
              look="quiet"
              icon="trash"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                onStep((before) => ({
                  ...before,
                  says: Object.fromEntries(
                    Object.entries(before.says ?? {}).filter(([other]) => other !== name),
                  ),
                }));
              }}
            >
              {words.say('write.removeNumber', { name })}
            </Button>
          </li>
        ))}
      </ul>
      {names.length < MOST_IN_LESSON.said && (
        <div>
          <Button size="small" onClick={() => setDraft({ name: freeName('number', names), value: FRESH })}>
            {words.say('write.insertNumber')}
          </Button>
        </div>
      )}
      <FormDialog
        title={words.say('write.insertNumber')}
        isOpen={draft !== null}
        onClose={() => setDraft(null)}
        onSave={save}
      >
        {draft && (
          <>
            <TextField
              label={words.say('write.numberName')}
              hint={words.say('write.numberNameHint')}
              error={problem}
              value={draft.name}
              onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
            />
            <ReckoningFields
              label={words.say('write.numberOf')}
              value={draft.value}
              onValue={(value) => setDraft({ ...draft, value })}
            />
          </>
        )}
      </FormDialog>
    </div>
  );
}
