/** Days after a month's end by which its records should be there: the day of reporting that most health systems set. */
export const DAYS_TO_REPORT = 15;
/** Days after the service within which a claim should be in. */
export const DAYS_TO_SUBMIT = 30;
