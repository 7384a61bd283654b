/** Words of the interface in English: promise. `{x}` is filled in. */
export const promise = {
  'promise.title': 'From the goal to the headline',
  'promise.goal': 'The goal',
  'promise.registered': 'The goal, as registered before the trial began',
  'promise.result': 'What came of it',
  'promise.claim': 'What an article made of it',
  'promise.headline': 'How an article named the study',
} as const;
