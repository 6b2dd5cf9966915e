import { useIntake, useSchemes } from '#state';
import type { SchemeSummary } from '#engine';
import { Button, FileField, Message, ProgressBar, SelectField, useWords } from '#ui';
import { focusTitle } from '../arrival.ts';
import { Pasting } from './pasting.tsx';

const NEW = 'new';

/** Which files, and where their records are to go. */
export function Choosing({
  current,
  onStart,
}: {
  readonly current: SchemeSummary | null;
  readonly onStart: () => void;
}) {
  const words = useWords();
  const { data } = useSchemes();
  const { phase, scheme, isAimed, look, files: chosen, desk } = useIntake();
  const own = data?.filter(({ origin, deletedAt }) => origin === 'own' && deletedAt === null) ?? [];
  const here = current?.origin === 'own' ? current.id : null;
  const kept = own.find(({ id }) => id === scheme);
  const target = phase === 'idle' && !isAimed ? here : scheme;
  const choose = (files: readonly File[]) => {
    onStart();
    void desk.choose(
      files.map((file) => ({ name: file.name, content: file })),
      target,
    );
  };
  return (
    <>
      {current?.origin === 'made-up' && <Message tone="info">{words.say('records.madeUpTarget')}</Message>}
      {own.length > 0 && (
        <SelectField
          label={words.say('records.into')}
          isCompact
          value={target ?? NEW}
          choices={[
            { value: NEW, label: words.say('records.newScheme') },
            ...own.map(({ id, profile }) => ({ value: id, label: profile.name })),
          ]}
          onChoose={(chosen) => void desk.aimAt(chosen === NEW ? null : chosen)}
        />
      )}
      <FileField
        label={words.say('records.choose')}
        dropHint={words.say('records.dropHere')}
        hint={words.say('records.chooseHint')}
        onFiles={choose}
      />
      <Pasting onCells={(cells) => choose([withOwnName(cells, chosen)])} />
      {phase === 'looked' && !isAimed && look?.profile && own.length > 0 && (
        <Message tone="info">
          {words.say(kept ? 'records.goesInto' : 'records.goesNew', {
            profile: look.profile.name,
            name: kept?.profile.name ?? '',
          })}
        </Message>
      )}
      {phase === 'looking' && <Looking />}
    </>
  );
}

function Looking() {
  const words = useWords();
  const { progress, desk } = useIntake();
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <ProgressBar label={words.say('records.looking')} share={share}>
      <span>{progress && words.say('progress.rows', { rows: progress.rows })}</span>
      <Button
        size="small"
        onClick={() => {
          desk.stop();
          focusTitle();
        }}
      >
        {words.say('progress.stop')}
      </Button>
    </ProgressBar>
  );
}

/** Cells pasted again are more cells: a file of the same name would take the place of the one before. */
function withOwnName(cells: File, chosen: ReadonlyArray<{ readonly name: string }>): File {
  const isTaken = (name: string) => chosen.some((one) => one.name === name);
  let number = 1;
  while (isTaken(number === 1 ? cells.name : `${cells.name} ${number}`)) number++;
  return number === 1 ? cells : new File([cells], `${cells.name} ${number}`, { type: cells.type });
}
