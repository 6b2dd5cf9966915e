/**
 * Puts the focus on what is around a control that is about to go: the nearest element that can take it from a script
 * (tabindex -1), so that whoever works by keyboard is still where they were.
 */
export function focusAround(control: Element): void {
  control.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}
