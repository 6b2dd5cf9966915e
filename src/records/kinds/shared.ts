/** Words that several kinds of record have in common. */
export const YES_NO_WORDS = {
  yes: ['y', 'true', 't', '1'],
  no: ['n', 'false', 'f', '0'],
};
