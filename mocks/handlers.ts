import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { sampleFiles } from './sample-files.ts';

const PATTERN = '*/samples/*';

function answerTo(url: string): HttpResponse<string> {
  const path = new URL(url).pathname.split('/samples/')[1] ?? '';
  const text = files().get(path);
  return text === undefined ? new HttpResponse('not here', { status: 404 }) : new HttpResponse(text);
}

let made: ReadonlyMap<string, string> | undefined;
function files(): ReadonlyMap<string, string> {
  made ??= sampleFiles();
  return made;
}

/** What the app's own origin would answer for samples. */
export const samplesServed: RequestHandler[] = [http.get(PATTERN, ({ request }) => answerTo(request.url))];

/** The same, after a while. */
export function samplesSlow(milliseconds: number): RequestHandler[] {
  return [
    http.get(PATTERN, async ({ request }) => {
      await delay(milliseconds);
      return answerTo(request.url);
    }),
  ];
}

/** Nothing comes back: the line is down. */
export const samplesUnreachable: RequestHandler[] = [http.get(PATTERN, () => HttpResponse.error())];

/** The server is there and in trouble. */
export const samplesRefused: RequestHandler[] = [
  http.get(PATTERN, () => new HttpResponse('busy', { status: 503, statusText: 'Service Unavailable' })),
];

/** A hotel's log-in page in place of every answer, as networks on the road give it. */
export const samplesReplaced: RequestHandler[] = [
  http.get(PATTERN, () => HttpResponse.html('<!doctype html><title>Log in to continue</title>')),
];

/** The list is right, but a file of it was cut off on the way. */
export const samplesCutOff: RequestHandler[] = [
  http.get('*/samples/*/claims.csv', async ({ request }) => {
    const whole = await answerTo(request.url).text();
    return new HttpResponse(whole.slice(0, whole.length / 2));
  }),
  ...samplesServed,
];

/** The list and the lengths are right, but a file holds something else. */
export const samplesGarbled: RequestHandler[] = [
  http.get('*/samples/*/members.csv', async ({ request }) => {
    const whole = await answerTo(request.url).text();
    return new HttpResponse('?'.repeat(new TextEncoder().encode(whole).length));
  }),
  ...samplesServed,
];
