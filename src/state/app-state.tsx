import { QueryClient, QueryClientProvider, useIsFetching } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Engine } from '#engine';
import { EngineContext } from './engine-context.ts';
import { createIntakeStore, IntakeContext } from './intake.ts';
import { TroubleError } from './trouble-error.ts';

/**
 * Answers of the engine stay right until their key changes, so nothing is asked twice and nothing waits for a
 * network that is not needed.
 */
function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => !(error instanceof TroubleError) && failures < 1,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Provides engine, queries and unfinished work to everything inside. */
export function AppState({ engine, children }: { readonly engine: Engine; readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const [intake] = useState(() => createIntakeStore(engine));
  return (
    <EngineContext value={engine}>
      <QueryClientProvider client={client}>
        <IntakeContext value={intake}>{children}</IntakeContext>
      </QueryClientProvider>
    </EngineContext>
  );
}

/** True while nothing that was asked for is on its way. */
export function useIsQuiet(): boolean {
  return useIsFetching() === 0;
}
