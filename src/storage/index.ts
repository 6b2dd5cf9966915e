/**
 * storage: what stays on this device between visits.
 * In: schemes, their tables, the list of additions. Out: the same, unchanged.
 * Never: counts, or leaves half of an addition behind - each is one transaction.
 */
export { openStorage, type Storage, type StoredAddition, type StoredScheme } from './storage.ts';
