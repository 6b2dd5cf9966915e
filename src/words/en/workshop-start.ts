/** Where the workshop begins. */
export const workshopStart = {
  'workshop.title': 'Workshop',
  'workshop.text':
    'Learn, teach and try out what the indicators say, on made-up schemes. All of it works without internet.',
} as const;
