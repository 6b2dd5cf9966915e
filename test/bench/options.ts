import { parseArgs } from 'node:util';
import { JOBS, type Job } from './figures.ts';

export const OURS = 'ours';
/** Who is measured beside ours: implementations of the same jobs, and what bounds all of them. */
export const PEERS = ['papaparse', 'arquero', 'duckdb', 'duckdb-kept', 'limit'] as const;

export interface Options {
  readonly claims: readonly number[];
  /** How many rounds a size is measured in. */
  readonly rounds: (claims: number) => number;
  readonly jobs: readonly Job[];
  readonly peers: readonly string[];
  readonly seed: number;
  readonly isToWrite: boolean;
  /** Whether only schemes side by side are measured. */
  readonly isCompareAlone: boolean;
  readonly compareRounds: number;
}

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
/** Named on the command line, only schemes side by side are measured. */
const COMPARE = 'compare';
const ROUNDS = 5;
/** From this size on a round takes minutes. */
const LARGE = 2_000_000;
const ROUNDS_OF_LARGE = 1;

const USAGE = `npm run bench -- [${COMPARE}] [--claims 10000,1000000] [--rounds 5] [--jobs ${JOBS.join(',')}] [--peers ${PEERS.join(',')}] [--seed 1] [--write]`;

/** What the command line asks for; what it says wrongly is answered with how to say it. */
export function optionsOf(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      claims: { type: 'string' },
      rounds: { type: 'string' },
      jobs: { type: 'string' },
      peers: { type: 'string' },
      seed: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const [odd] = positionals.filter((word) => word !== COMPARE);
  if (odd !== undefined) throw new Error(`"${odd}" is nothing to be measured. ${USAGE}`);
  const rounds = values.rounds === undefined ? null : numberOf(values.rounds);
  const wanted = values.jobs === undefined ? JOBS : listed(values.jobs, JOBS);
  return {
    claims: values.claims?.split(',').map(numberOf) ?? SIZES,
    rounds: (claims) => rounds ?? (claims >= LARGE ? ROUNDS_OF_LARGE : ROUNDS),
    // Whatever else is asked stands on the files having been read.
    jobs: JOBS.filter((job) => job === 'first' || wanted.includes(job)),
    peers: values.peers === undefined ? PEERS : listed(values.peers, PEERS),
    seed: values.seed === undefined ? 1 : numberOf(values.seed),
    isToWrite: values.write ?? false,
    isCompareAlone: positionals.length > 0,
    compareRounds: rounds ?? ROUNDS,
  };
}

function numberOf(text: string): number {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`"${text}" is no number of anything. ${USAGE}`);
  return number;
}

function listed<T extends string>(text: string, known: readonly T[]): T[] {
  return text.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (!found) throw new Error(`"${name}" is not one of ${known.join(', ')}. ${USAGE}`);
    return found;
  });
}
