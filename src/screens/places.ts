/** How far down each address was when it was last seen, so that going back leads to where one was reading. */
const places = new Map<string, number>();
let wanted: number | null = null;

/** Follows how far down the page is, and notices when somebody goes back; what a link leads to begins at its top. */
export function followPlaces(): void {
  // The browser would try at once, before there is anything to scroll to.
  window.history.scrollRestoration = 'manual';
  // Of a page that is loaded anew it knows best.
  window.addEventListener('pagehide', () => (window.history.scrollRestoration = 'auto'));
  window.addEventListener('scroll', () => places.set(window.location.hash, window.scrollY), {
    passive: true,
  });
  window.addEventListener('popstate', () => {
    wanted = places.get(window.location.hash) ?? null;
  });
}

/** Goes to where an address was left, when one comes back to it, else to the top. */
export function goToPlace(): void {
  const place = wanted ?? 0;
  wanted = null;
  window.scrollTo(0, 0);
  if (place > 0) reach(place);
}

/** Milliseconds that a screen has to become long enough. */
const PATIENCE = 3000;
const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Scrolls to a place as soon as the page is long enough, unless somebody moves first. */
function reach(place: number): void {
  const until = performance.now() + PATIENCE;
  let isLeft = false;
  const leave = () => {
    isLeft = true;
    for (const move of MOVES) window.removeEventListener(move, leave);
  };
  for (const move of MOVES) window.addEventListener(move, leave, { passive: true });
  const step = () => {
    if (isLeft) return;
    const most = document.documentElement.scrollHeight - window.innerHeight;
    if (most >= place || performance.now() > until) {
      window.scrollTo(0, place);
      leave();
    } else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
