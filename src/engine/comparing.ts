/** What puts schemes side by side: fetched when it is first asked for. */
export { CompareDesk } from './compare-desk.ts';
