/** One question to a worker and its one answer; `onPart` hears whatever it tells on the way. */
export function call<T>(worker: Worker, question: unknown, onPart?: (part: never) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ part: never } | { answer: T } | { failure: string }>) => {
      if ('part' in data) onPart?.(data.part);
      else if ('answer' in data) resolve(data.answer);
      else reject(new Error(data.failure));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question);
  });
}

/** The other end of `call`. */
export function answerCalls(
  answer: (question: never, tell: (part: unknown) => void) => Promise<unknown>,
): void {
  // Inside a worker the global scope is the port; the DOM's types know it as a window only.
  const port = globalThis as unknown as Worker;
  port.onmessage = ({ data }: MessageEvent) => {
    answer(data as never, (part) => port.postMessage({ part })).then(
      (given) => port.postMessage({ answer: given }),
      (error: unknown) => port.postMessage({ failure: String(error) }),
    );
  };
}
