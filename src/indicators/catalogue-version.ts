/** Changes whenever a definition changes what an old report would say; printed on everything that leaves the app. */
export const CATALOGUE_VERSION = '2026.12';
