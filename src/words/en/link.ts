/** Passing on the address of a view. */
export const link = {
  'link.copy': 'Copy link',
  'link.copied': 'Link copied.',
  'link.everywhere': 'It opens this view on every device that has this app.',
  'link.ofLesson':
    'It holds neither the lesson nor its scheme: it opens this view where this lesson is too, from its file.',
  'link.ofScheme':
    'It holds no records: it opens this view where the same scheme is, and says so where it is not.',
  'link.fromDisk':
    'This page was opened from a file: the link works where that file lies in the same place. Elsewhere open the file, and put what follows the # behind its address.',
  'link.byHand': 'Copy this link',
} as const;
