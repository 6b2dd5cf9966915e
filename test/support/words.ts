import { fetchIndicatorBookWords, fetchInterchangeWords, fetchReportWords, fetchWorkshopWords } from '#words';

// The app fetches most of its words after the start; tests have them at once.
await Promise.all([
  fetchWorkshopWords(),
  fetchReportWords(),
  fetchIndicatorBookWords(),
  fetchInterchangeWords(),
]);
