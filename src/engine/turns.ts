/** Milliseconds of work after which whoever else has asked is let in. */
const LONGEST_STEP = 30;

/** Lets waiting messages in, such as "stop", and obeys them. */
export async function standAside(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

/** Takes all steps; others are let in where these have taken long. Rejects where it is told to stop. */
export async function inTurns<T>(steps: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < LONGEST_STEP) continue;
    await standAside(signal);
    since = performance.now();
  }
}
