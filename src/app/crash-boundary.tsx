import { Component, type ReactNode } from 'react';
import { TroubleMessage } from '#screens';
import { Button, Page, useWords } from '#ui';

interface Crash {
  readonly error: Error | null;
}

/** Shows a bug where it happened, instead of an empty page. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, Crash> {
  override state: Crash = { error: null };

  static getDerivedStateFromError(error: unknown): Crash {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Crashed error={error} /> : this.props.children;
  }
}

function Crashed({ error }: { readonly error: Error }) {
  const words = useWords();
  return (
    <Page title={words.say('app.crash')} width="reading">
      <TroubleMessage error={error} />
      <p>
        <Button look="main" onClick={() => window.location.reload()}>
          {words.say('app.reload')}
        </Button>
      </p>
    </Page>
  );
}
