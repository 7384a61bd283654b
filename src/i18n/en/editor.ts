/** Words of the interface in English: writing a study in the browser. `{x}` is filled in. */
export const editor = {
  'editor.title': 'Write a study here',
  'editor.lead':
    'Two files make a study: facts with English words, and Chinese words. What is wrong is told while you type, and you see the answer as readers will.',
  'editor.noScript': 'Writing here needs JavaScript. Without it: send us the DOI or the register number.',
  'editor.id': 'Id: first author and year',
  'editor.from': 'DOI, PubMed number, register number; more than one may be given',
  'editor.fill': 'Fill in what is known',
  'editor.hosts':
    'Only when you press the button, the number goes to Crossref, PubMed or ClinicalTrials.gov. Your text stays on this device until you propose it.',
  'editor.look': 'How it will stand',
  'editor.propose': 'Propose this file',
  'editor.toMend': 'To mend',
  'editor.later':
    'What only the whole site shows (the same paper in two records, pages that moved, lists) is checked on GitHub once you have proposed the files.',
  'editor.notKept': 'This browser does not keep drafts: copy your text before you leave.',
  'editor.noFaults': 'Nothing to mend in these two files.',
  'editor.faults': '{n} to mend',
  'editor.notYet': 'The answer shows here once the fields hold.',
  'editor.result': 'Result',
  'editor.without': 'Without',
  'editor.with': 'With',
  'editor.asking': 'Asking…',
  'editor.replace': 'This puts new text into both files. Go on?',
  'editor.copied': 'The text is copied and saved as a file; it belongs to {file}.',
} as const;
