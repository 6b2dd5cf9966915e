/** The indicators of this domain, in the order in which they are shown. */
export const ADMINISTRATION = [] as const;
