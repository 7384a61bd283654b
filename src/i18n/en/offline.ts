/** Words of the interface in English: what works without a network. `{x}` is filled in. */
export const offline = {
  'offline.title': 'What you can read without a network',
  'offline.lead': 'Pages that you opened are kept on this device. You can read them without a network.',
  'offline.notHere': 'There is no network now, and this page is not kept on this device.',
  'offline.day': 'As they were on {day}. Figures may have changed since.',
  'offline.none': 'No page is kept yet. Open one while you have a network.',
  'offline.works': 'works without a network',
  'offline.worksNot': 'not kept yet: open it once while you have a network',
  'offline.kept': 'Kept pages',
  'offline.delete': 'Delete what is kept',
  'offline.deleted': 'Deleted. What you open from now on is kept again.',
  'offline.delete.why':
    'Kept pages show what you have read. Delete them if others use this device. The browser’s own list of visited pages stays.',
  'offline.noscript': 'Without JavaScript nothing is kept.',
  'offline.copy': 'The network does not answer. You see the page as it was on {day}. Figures may have changed since.',
  'offline.copy.more': 'What else is kept',
} as const;
