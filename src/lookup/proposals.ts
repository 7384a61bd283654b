/** Lines that a finding proposes, ready to be put into a file. A person reads the source first and writes the words. */

const block = (heading: string, lines: readonly string[]): string =>
  [`\n\n${heading}`, '', '```yaml', ...lines, '```'].join('\n');

/** For a trial whose state is another: what stands there, and what would stand there. */
export const stateLines = (file: string, before: string, now: string, day: string): string =>
  block(`Proposed for \`${file}\` (and \`status\` in words, in both languages):`, [
    `status_group: ${now} # was: ${before}`,
    `seen: ${day} # the day on which you look`,
    'seen_how: registry',
  ]);

/** For a record to which something happened: its milestone, its words, and the line that the page of changes is made from. */
export function eventLines(file: string, event: { kind: string; date: string; url: string }, day: string): string {
  const id = event.kind;
  const change = event.kind === 'retracted' ? 'retracted' : 'corrected';
  return block(`Proposed for \`${file}\` (and the same words in every other language):`, [
    'milestones:',
    `  - { id: ${id}, date: ${event.date}, kind: ${event.kind}, url: '${event.url}' }`,
    'changes: # for the page of changes',
    `  - { id: ${id}-told, date: ${day}, kind: ${change} }`,
    'words:',
    '  milestones:',
    `    ${id}: 'TODO: what happened, in a few words'`,
    '  changes:',
    `    ${id}-told: 'TODO: what changed here, and why'`,
  ]);
}

/** For trials that stand as they did: the day on which that was seen. */
export const seenLines = (trials: readonly { file: string; seen?: string | undefined }[], day: string): string =>
  trials
    .map(({ file, seen }) => `- \`${file}\`: \`seen: ${seen ?? 'null'}\` → \`seen: ${day}\`, \`seen_how: registry\``)
    .join('\n');
