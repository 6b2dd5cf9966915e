import type { SchemeSummary } from '#engine';
import { valuesNamed } from '#reports';
import { addressOf, useQuality } from '#state';
import { Card, LinkButton, useWords, Waiting } from '#ui';
import { FindingList } from '../../records/finding-list.tsx';
import { TroubleMessage } from '../../trouble-message.tsx';
import styles from './lesson.module.css';

/** What the app's checks tell of the scheme's records: what contradicts itself, and amounts far from the usual. */
export function Findings({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, error } = useQuality(scheme);
  if (error) return <TroubleMessage error={error} />;
  if (data === undefined) return <Waiting label={words.say('app.loading')} />;
  const { findings = [], unusual = [] } = data ?? {};
  const isNothing = findings.length === 0 && unusual.every(({ count }) => count === 0);
  return (
    <Card>
      <div className={styles.view}>
        <h3>{words.say('lessons.findings')}</h3>
        {isNothing && <p>{words.say('lessons.findings.none')}</p>}
        <FindingList findings={findings} scheme={scheme} />
        {unusual
          .filter(({ count }) => count > 0)
          .map(({ kind, column, count }) => (
            <p key={`${kind} ${column}`}>
              {words.say('lessons.findings.unusual', {
                count,
                kind: words.say(`kind.${kind}`),
                column: valuesNamed(column, words),
              })}
            </p>
          ))}
        <p>
          <LinkButton
            size="small"
            look="quiet"
            icon="open"
            href={addressOf({ screen: 'quality', scheme: scheme.id })}
          >
            {words.say('lessons.findings.open')}
          </LinkButton>
        </p>
      </div>
    </Card>
  );
}
