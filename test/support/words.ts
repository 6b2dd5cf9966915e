import { fetchInterchangeWords, fetchWorkshopWords } from '#words';

// The app fetches most of its words after the start; tests have them at once.
await fetchWorkshopWords();
await fetchInterchangeWords();
