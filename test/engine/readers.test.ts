import { describe, expect, it } from 'vitest';
import type { Stretch, StretchOptions } from '#intake';
import { threadedReaders, type FromReader, type ToReader } from '../../src/engine/readers.ts';

const STRETCH: Stretch = {
  file: 'r.csv',
  content: new Blob(['receipt_id,policy_id,pay_date,amount\nR1,P,2024-01-01,1\nR2,P,2024-01-01,1\n']),
  from: 37,
  to: Infinity,
  isAtRecord: true,
  decoding: null,
  delimiter: ',',
  map: {},
  daysFrom: null,
  lastYear: null,
  recognised: {
    kind: 'contributions',
    positions: [0, 1, 2, 3, -1],
    notKept: [],
    made: [],
    constants: {},
    headings: ['receipt_id', 'policy_id', 'pay_date', 'amount'].map((name) => ({
      heading: name,
      key: name,
      column: name,
    })),
  },
};
const options = (signal = new AbortController().signal): StretchOptions => ({
  signal,
  onProgress: () => undefined,
});

/** A thread that does with a stretch what it is told to, and counts how often it is started and ended. */
class FakeWorker extends EventTarget {
  static started = 0;
  static ended = 0;
  private readonly answer: (worker: FakeWorker, message: ToReader) => void;

  constructor(answer: (worker: FakeWorker, message: ToReader) => void) {
    super();
    this.answer = answer;
    FakeWorker.started++;
  }

  postMessage(message: ToReader): void {
    setTimeout(() => this.answer(this, message));
  }

  tell(data: FromReader): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    FakeWorker.ended++;
  }
}

function readers(answer: (worker: FakeWorker, message: ToReader) => void, processors = 1) {
  FakeWorker.started = 0;
  FakeWorker.ended = 0;
  return threadedReaders(() => new FakeWorker(answer) as unknown as Worker, processors);
}

describe('reading in threads', () => {
  it('reads here what a thread dies of, and never asks a dead one again', async () => {
    const pool = readers((worker) => worker.dispatchEvent(new Event('error', { cancelable: true })));
    expect((await pool.read(STRETCH, options()))?.table.length).toBe(2);
    expect((await pool.read(STRETCH, options()))?.table.length).toBe(2);
    expect([FakeWorker.started, FakeWorker.ended]).toEqual([2, 2]);
  });

  it('gives one thread stretch after stretch, and lets go of it when asked to rest', async () => {
    const pool = readers((worker, { id }) => worker.tell({ id, read: null }), Number.NaN);
    expect(await Promise.all([1, 2, 3].map(() => pool.read(STRETCH, options())))).toEqual([null, null, null]);
    expect([FakeWorker.started, FakeWorker.ended]).toEqual([1, 0]);
    pool.rest();
    expect(FakeWorker.ended).toBe(1);
  });

  it('ends a thread whose reading is stopped, and starts none for what was stopped before', async () => {
    const controller = new AbortController();
    const pool = readers(() => controller.abort());
    const reading = [1, 2].map(() => pool.read(STRETCH, options(controller.signal)));
    for (const stopped of reading) await expect(stopped).rejects.toThrow(/abort/);
    expect([FakeWorker.started, FakeWorker.ended]).toEqual([1, 1]);
  });

  it('tells on what a thread says went wrong', async () => {
    const gone = new DOMException('gone', 'NotReadableError');
    const pool = readers((worker, { id }) => worker.tell({ id, failed: gone }));
    await expect(pool.read(STRETCH, options())).rejects.toBe(gone);
  });
});
