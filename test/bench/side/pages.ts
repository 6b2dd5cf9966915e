/** What is done inside the pages that are measured: each function is sent to the page as it stands, and knows nothing but it. */

declare global {
  interface Window {
    readyAt?: number;
    askedAt?: number;
    frameTimes?: number[];
    showPeer?: (monthsBefore: number) => Promise<void>;
  }
}

/**
 * Notes when what is named is there and has been drawn, in ms since the page was asked for. What is there when a frame begins is
 * drawn by that frame: the first message after it comes when that is done.
 */
export function noteReady({ selector, fewest }: { readonly selector: string; readonly fewest: number }) {
  const look = () => {
    if (document.querySelectorAll(selector).length < fewest) {
      requestAnimationFrame(look);
      return;
    }
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => (window.readyAt = performance.now());
    drawn.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** Goes from where the app stands to all schemes side by side, as a link does. */
export function goToSideBySide() {
  window.askedAt = performance.now();
  window.location.hash = '#/compare?set=all';
}

/** Chooses another month in the product, and gives the ms until its values are drawn. */
export function chooseMonth(place: number): Promise<number> {
  return new Promise((resolve) => {
    const field = [...document.querySelectorAll('select')].find((select) =>
      select.labels[0]?.textContent.includes('Period ending'),
    );
    const began = performance.now();
    if (field) {
      field.selectedIndex = place;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    let isAsked = false;
    const look = () => {
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      isAsked ||= isBusy;
      if (isBusy || !isAsked) {
        requestAnimationFrame(look);
        return;
      }
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => resolve(performance.now() - began);
      drawn.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** The same in the plain page. */
export async function choosePeerMonth(monthsBefore: number): Promise<number> {
  const began = performance.now();
  await window.showPeer?.(monthsBefore);
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - began;
}

/** Scrolls everything to where it begins. */
export function toStart() {
  for (const element of [document.documentElement, ...document.querySelectorAll('*')])
    if (element.scrollTop > 0 || element.scrollLeft > 0)
      element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
}

/** Notes how long each frame takes from now on. */
export function watchFrames() {
  const frames: number[] = [];
  window.frameTimes = frames;
  let before = performance.now();
  const frame = (now: number) => {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/**
 * Keeps comparison files beside a scheme that is here, each with its counts, larger or smaller; and all counts once more as
 * text, for the plain page.
 */
export async function keepSchemes(files: number) {
  const opened = (name: string, make: (database: IDBDatabase) => void) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => make(opening.result);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error());
    });
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error());
    });
  const done = (transaction: IDBTransaction) =>
    new Promise<unknown>((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error ?? new Error());
    });
  const database = await opened('schemescope', () => undefined);
  const reading = database.transaction(['schemes', 'counts']);
  const [scheme] = (await asked(reading.objectStore('schemes').getAll())) as Array<{
    id: string;
    profile: Record<string, unknown>;
  }>;
  const kept = (await asked(
    reading.objectStore('counts').get([scheme?.id ?? '', JSON.stringify(['months', null, []])]),
  )) as { counted: { measures: Record<string, { months: Float64Array }> } };
  const writing = database.transaction(['compared', 'comparedCounts'], 'readwrite');
  const texts: string[] = [];
  for (let i = 0; i < files + 2; i++) {
    const id = `file-many-${i}`;
    const name = `Scheme ${i + 1} of the union`;
    const measures = Object.fromEntries(
      Object.entries(kept.counted.measures).map(([measure, of]) => [
        measure,
        { ...of, months: of.months.map((value) => Math.round(value * (0.5 + (i % 17) / 8))) },
      ]),
    );
    const months = Object.entries(measures).map(([measure, of]) => [measure, [...of.months]] as const);
    texts.push(JSON.stringify({ name, months: Object.fromEntries(months) }));
    if (i >= files) continue;
    writing.objectStore('comparedCounts').put({ ...kept.counted, measures }, [id, 'whole']);
    writing.objectStore('compared').put({
      ...{ id, origin: 'file', catalogue: '2026.12', rules: 5, quality: 80, hiddenBelow: null },
      ...{ writtenOn: 20_000, file: `${id}.json`, receivedAt: 1_760_000_000_000, months: [0, 1] },
      ...{ parts: ['whole'], profile: { ...scheme?.profile, name } },
    });
  }
  await done(writing);
  database.close();
  const plain = await opened('plain', (made) => made.createObjectStore('counts'));
  const written = plain.transaction('counts', 'readwrite');
  texts.forEach((text, i) => written.objectStore('counts').put(text, i));
  await done(written);
  plain.close();
}
