import { useEffect, useState, type ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import { isOfWorkshop, useMadeUp, useSchemes, useWhatIfView } from '#state';
import { Button, Message, SelectField, useWords, Waiting } from '#ui';
import { SAMPLES } from '#workshop';
import { TroubleMessage } from '../../trouble-message.tsx';

/** What is tried on a scheme: the one that the address names or the first on the device, with the choice of another. */
export function WithScheme({
  children,
}: {
  readonly children: (scheme: SchemeSummary, choice: ReactNode) => ReactNode;
}) {
  const words = useWords();
  const { scheme: named, choose } = useWhatIfView();
  const { data, isPending, error } = useSchemes();
  const [gone, setGone] = useState<string | null>(null);
  const present = (data ?? []).filter(({ deletedAt }) => deletedAt === null);
  const first = present.find((one) => !isOfWorkshop(one)) ?? present[0];
  const isUnknown = named !== null && first !== undefined && !present.some(({ id }) => id === named);
  const instead = isUnknown ? first.id : null;
  if (isUnknown && gone !== named) setGone(named);
  useEffect(() => {
    if (instead === null) return;
    // What the link has moved was moved of other numbers, and goes with the choice.
    choose('scheme', instead);
  }, [instead, choose]);
  if (isPending || isUnknown) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  const scheme = present.find(({ id }) => id === named) ?? first;
  if (!scheme) return <NoScheme />;
  // What lessons and exercises work on is nobody's; it is offered only where the address already names it.
  const offered = present.filter((one) => one === scheme || !isOfWorkshop(one));
  return (
    <>
      {gone !== null && (
        <Message tone="warn" title={words.say('what-if.schemeGone')}>
          <p>{words.say('what-if.schemeGoneText', { scheme: scheme.profile.name })}</p>
        </Message>
      )}
      {children(
        scheme,
        <SelectField
          label={words.say('what-if.scheme')}
          isCompact
          value={scheme.id}
          choices={offered.map(({ id, profile }) => ({ value: id, label: profile.name }))}
          onChoose={(id) => {
            setGone(null);
            choose('scheme', id);
          }}
        />,
      )}
    </>
  );
}

function NoScheme() {
  const words = useWords();
  const [isWanted, setIsWanted] = useState(false);
  if (isWanted) return <Making />;
  return (
    <Message tone="info" title={words.say('what-if.noScheme')}>
      <p>
        <Button look="main" onClick={() => setIsWanted(true)}>
          {words.say('what-if.makeScheme')}
        </Button>
      </p>
    </Message>
  );
}

/** Makes a scheme; once it is listed it is the one that is shown. */
function Making() {
  const words = useWords();
  const [sample] = SAMPLES;
  if (!sample) throw new Error('no samples');
  const { error } = useMadeUp({ key: 'what-if', story: sample.story });
  return error ? <TroubleMessage error={error} /> : <Waiting label={words.say('what-if.making')} />;
}
