import { useRef, useState, type SyntheticEvent } from 'react';
import type { SchemeSummary } from '#engine';
import { profileAsJson } from '#records';
import { today, useSaveProfile, type ProfileField } from '#state';
import { monthOf } from '#units';
import { Button, FieldError, Message, saveFile, Section, useNotices, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { nameFor } from '../made-up-name.ts';
import { draftOf, profileOf } from '../profile/draft.ts';
import { ProfileFields } from '../profile/profile-fields.tsx';
import { PlanSection } from '../plan/plan-section.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './settings-screen.module.css';

export default function SettingsScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('settings.title')} width="reading">
      {(scheme) => (
        <>
          <ProfileForm key={scheme.id} scheme={scheme} />
          <PlanSection
            scheme={scheme}
            shown={null}
            month={scheme.insuredAt ?? monthOf(scheme.dataAsAt ?? today())}
          />
        </>
      )}
    </SchemePage>
  );
}

function ProfileForm({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { tell } = useNotices();
  const save = useSaveProfile();
  const [draft, setDraft] = useState(() => draftOf(scheme.profile, words));
  const [wrong, setWrong] = useState<readonly ProfileField[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const result = profileOf(draft, words, scheme.profile);
    setWrong('wrong' in result ? result.wrong : []);
    if ('wrong' in result) {
      form.current?.querySelector<HTMLElement>(`[name="${result.wrong[0] ?? ''}"]`)?.focus();
      return;
    }
    save.mutate(
      {
        scheme: scheme.id,
        profile: { ...result.profile, name: nameFor(scheme, result.profile.name, words) },
      },
      { onSuccess: () => tell({ text: words.say('settings.saved') }) },
    );
  };
  const download = () => {
    const text = `${JSON.stringify(profileAsJson(scheme.profile), null, 1)}\n`;
    saveFile(
      fileName(scheme.profile.name, 'profile', 'json'),
      new Blob([text], { type: 'application/json' }),
    );
  };
  return (
    <Section title={words.say('settings.profile')}>
      <p>{words.say('settings.profileText')}</p>
      {scheme.origin === 'made-up' && <Message tone="info">{words.say('settings.madeUp')}</Message>}
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <ProfileFields draft={draft} wrong={wrong} onChange={setDraft} />
        {wrong.length > 0 && <FieldError>{words.say('profile.errors', { count: wrong.length })}</FieldError>}
        {save.error && <TroubleMessage error={save.error} />}
        <div className={styles.actions}>
          <Button look="main" type="submit" isBusy={save.isPending}>
            {words.say('settings.save')}
          </Button>
          <Button icon="download" onClick={download}>
            {words.say('settings.download')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
