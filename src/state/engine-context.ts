import { createContext, useContext } from 'react';
import type { Engine } from '#engine';

export const EngineContext = createContext<Engine | null>(null);

/** The engine the app was started with. */
export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('No AppState around this');
  return engine;
}
