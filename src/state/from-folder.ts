/** Pages from a folder of the device have no origin in common, so that their windows are not one another's. */
export const isFromFolder = () => window.origin === 'null';
