/** Words of the interface in English: who stands behind the site, and how its entries come about. `{x}` is filled in. */
export const site = {
  'foot.edit': 'Edit this page',
  'foot.report': 'Report an error',
  'site.notSet': 'Not set yet.',
  'site.publisher': 'Who publishes it',
  'site.contact': 'Whom to write to',
  'site.funding': 'Who pays',
  'site.interests': 'Interests',
  'site.editors': 'Who writes and checks',
  'site.repository': 'Where the files are',
  'site.unset.lead': 'Some things that you have a right to know are not set yet. They are marked below.',
  'contribute.from': 'The page you came from',
  'feed.publisher': 'Published by {name}.',
  'feed.publisher.notSet': 'Who publishes this is not set yet.',
  'about.behind': 'Who stands behind it',
  'about.chosen': 'How entries are chosen',
  'about.chosen.text':
    'We take up a study because an article, an offer or a question named it, or because it is a trial with a control group on one of our conditions. A goal that was missed, a harm or a stopped trial is as good a reason as a success. What we know of and could not read is listed as not read.',
  'about.checked': 'How entries are checked',
  'about.checked.text':
    'Each number is read in its source, and the page says which: the full paper, an abstract, a register. By our rules a second person compares every number with the source before an entry appears. A program looks for figures that cannot be. The label of certainty is computed by the same rules for all; nobody types it in. Each page names the day of its last comparison and the day of the next.',
  'about.corrected': 'How errors are corrected',
  'about.corrected.text':
    'Every page has a link to report an error. Where the source says otherwise than the page, the page is changed, and what a correction changes for readers is listed with its date. A study that is withdrawn keeps its page; the notice of it stands on top. An address that was shared goes on working.',
  'about.mayNot': 'Who may not write',
  'about.mayNot.text':
    'Nobody may write or check an entry on something that they, their family or their employer sell, make, give to patients or own shares in, or on a study in which they took part or that a rival ran. They may report an error like everybody else, with their interest named. Nobody can buy an entry, a place in a list or a change. Editors name their interests here.',
} as const;
