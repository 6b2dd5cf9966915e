import type { SchemeSummary } from '#engine';
import { addressOf } from '#state';
import { LinkButton, Message, useWords } from '#ui';

const KINDS = ['policies', 'contributions', 'claims', 'finance', 'balance'] as const;

/** Which files would tell what is not known yet; nothing where all are there, or monthly returns stand in for them. */
export function MissingRecords({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { counts } = scheme;
  const missing = KINDS.filter((kind) => (counts[kind] ?? 0) === 0);
  if (missing.length === 0 || (counts.return ?? 0) > 0) return null;
  return (
    <Message tone="info" title={words.say('finance.missing')}>
      <ul>
        {missing.map((kind) => (
          <li key={kind}>{words.say(`finance.missing.${kind}`)}</li>
        ))}
        <li>{words.say('finance.missing.return')}</li>
      </ul>
      <p>
        <LinkButton size="small" href={addressOf({ screen: 'records', scheme: scheme.id })}>
          {words.say('finance.add')}
        </LinkButton>
      </p>
    </Message>
  );
}
