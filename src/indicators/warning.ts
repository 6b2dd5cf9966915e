/** The indicators of this domain, in the order in which they are shown. */
export const WARNING = [] as const;
