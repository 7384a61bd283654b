/** Words of the interface in English: pages. `{x}` is filled in. */
export const pages = {
  'topics.title': 'Explained',
  'topics.lead': 'Short explanations for reading a study, an offer or a headline.',
  'topics.sources': 'Sources',
  'measures.title': 'Scales and tests',
  'measures.lead': 'What each scale measures in life, its range, and the smallest change that people notice.',
  'measure.range': 'Range',
  'measure.direction': 'Better is',
  'measure.direction.higher_better': 'higher',
  'measure.direction.lower_better': 'lower',
  'measure.direction.descriptive': 'neither: it describes',
  'measure.mcid': 'Smallest change that people notice',
  'measure.mcid.none': 'Not known: no figure was found in a page that we could read.',
  'measure.anchored.true': 'patients or families were asked',
  'measure.anchored.false': 'worked out by clinicians or from statistics, patients were not asked',
  'measure.anchored.null': 'whether patients were asked is not stated',
  'measure.caution': 'Take care',
  'measure.studies': 'Studies that used it',
  'measure.sources': 'Sources',
  'glossary.title': 'Glossary',
  'glossary.lead': 'Words that you meet in studies, in one or two plain sentences.',
  'glossary.az': 'All words, A to Z',
  'glossary.count': '{n} words',
  'glossary.group.design': 'How studies are built',
  'glossary.group.statistics': 'Figures',
  'glossary.group.cells': 'Cells',
  'glossary.group.regulation': 'Rules and approval',
  'glossary.group.certainty': 'How sure one can be',
  'glossary.group.conditions': 'Conditions',
  'glossary.group.synthesis': 'Putting studies together',
  'glossary.group.routes': 'Routes into the body',
  'glossary.group.safety': 'Harms',
  'methods.title': 'How we judge',
  'methods.lead':
    'The label is computed from the facts of a study, by the same rules for all. Nobody types it in. It is our own, modelled on GRADE, OCEBM and ALSUntangled, and it is not GRADE.',
  'methods.two': 'Two signs, not one',
  'methods.two.text':
    'Direction says which way a result points. Certainty says how far one can rely on it. A clean trial that finds no difference can be relied on as much as one that finds a difference; both are good evidence.',
  'methods.shift': 'What an editor may do',
  'methods.shift.text':
    'Rules cannot see everything. An editor may move the label of one result by one step, with a reason and a name. The page then shows both: what the rules gave, and what it was moved to.',
  'methods.start': 'Where a study starts',
  'methods.steps': 'What moves it down',
  'methods.caps': 'What holds it down',
  'methods.unseen': 'What we did not see',
  'methods.off': 'Off the ladder',
  'methods.off.text':
    'Animals and the laboratory, announcements, and background reading are not on the ladder, so that one dot is never read as a little evidence.',
  'methods.code': 'Code',
  'methods.rule': 'Rule',
  'methods.choice':
    'The limits of {few} and {enough} people, and the steps of each rule, are our choice; {counted} in 10 counted is the line of the American Academy of Neurology for its best class of trials.',
  'methods.example': 'A worked example',
  'methods.example.lead': 'How the label of one study comes about, step by step:',
  'methods.example.end': 'It ends at: {label}.',
  'methods.claims': 'How we check a claim',
  'methods.claims.text':
    'Each claim is set beside the source. It agrees, it differs, or it could not be checked, because the source does not say it or could not be read. The kind of gap is named.',
  'methods.reading': 'What we read',
  'methods.reading.text':
    'Each page says whether it rests on the full paper, an abstract, a register, a press release, or only on an article. A figure that is known only from an article is marked wherever it stands.',
  'about.title': 'About this site',
  'about.what': 'What it is',
  'about.what.text':
    'A digest of studies on stem cells for {conditions}, for families, in English and in both Chinese scripts. It began with five articles of a company that deals in stem cells: every study and claim in them is taken up here, set beside the source, and joined by the trials that the articles leave out.',
  'about.not': 'What it is not',
  'about.not.text':
    'No medical advice, no list of clinics, no offer. Nobody can buy a place here. Clinics are not named beyond what published sources name.',
  'about.who': 'Who writes, who pays',
  'about.who.text':
    'It is an open project. Everybody can see each change and propose one. It sells nothing, carries no advertising, sets no cookies and counts no visitors.',
  'about.languages': 'Languages',
  'about.languages.text':
    'English and Simplified Chinese are written by hand. Traditional Chinese is made from Simplified by a converter with a list of the terms used in Taiwan.',
  'about.data': 'Data',
  'about.data.text': 'All facts can be downloaded and used under CC BY 4.0:',
  'about.script':
    'These use JavaScript: the search page, the form of “Find your case”, checking a text, choosing studies to set side by side, writing a study, larger text, the key / that leads to the search box, and keeping opened pages for when there is no network. Everything can be read without it.',
  'contribute.title': 'Take part',
  'contribute.lead': 'You do not need to be a programmer.',
  'contribute.error': 'You found an error',
  'contribute.error.text':
    'Tell us which page, what is wrong, and where the right thing is written. A link to the source is enough.',
  'contribute.study': 'You know a study that is missing',
  'contribute.study.text':
    'Send its DOI or its register number. Studies that missed their goal are as welcome as others.',
  'contribute.write': 'You want to write',
  'contribute.write.text':
    'Each study is one folder with two text files, one per language. The guide explains every field, and a checker tells you in plain words what is missing.',
  'contribute.guide': 'Guide for editors',
  'contribute.issue': 'Open an issue',
} as const;
