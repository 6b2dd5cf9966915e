import type { Figures } from '../../figures.ts';
import { call } from '../call.ts';
import type { Implementation } from '../implementation.ts';
import type { Question } from './arquero.worker.ts';
import ArqueroWorker from './arquero.worker.ts?worker';

/** Arquero in a worker that keeps the tables. */
export function arquero(): Implementation {
  const worker = new ArqueroWorker();
  const ask = (question: Question) => call<Figures>(worker, question);
  return {
    first: (chosen) => ask({ job: 'first', chosen }),
    split: () => ask({ job: 'split' }),
    month: (claims) => ask({ job: 'month', claims }),
  };
}
