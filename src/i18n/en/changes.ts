/** Words of the interface in English: what changed, and the feeds that tell of it. `{x}` is filled in. */
export const changes = {
  'changes.title': 'What changed',
  'changes.lead':
    'What we added, corrected or compared with its sources again, and which label or verdict moved and why. Newest first.',
  'changes.only': 'What changed: {name}',
  'changes.none': 'Nothing of this kind so far.',
  'changes.addedOn': '{n} entries added',
  'changes.recheckedOn': '{n} entries compared with their sources again, nothing moved',
  'change.retracted': 'Retracted',
  'change.label-moved': 'Label moved',
  'change.verdict-moved': 'Verdict moved',
  'change.corrected': 'Corrected',
  'change.added': 'Added',
  'change.rechecked': 'Compared again',
  'change.added.text': 'A new entry.',
  'change.rechecked.text': 'It was compared with its sources again.',
  'feed.title': 'Stem cells: {name}, what changed',
  'feed.title.all': 'Stem Cell Evidence Digest, what changed',
  'feed.description':
    'What was added, corrected or compared again, which label moved and why, and how sure one can be.',
  'feed.follow': 'Be told of changes',
  'feed.item': '{kind}: {name} ({date})',
} as const;
