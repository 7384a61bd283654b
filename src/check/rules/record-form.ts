import type { StudyFacts } from '../../schema/study.ts';
import type { StudyWords } from '../../schema/study-words.ts';
import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

type FormWords = 'decision' | 'harm_report' | 'announcement' | 'guidance' | 'news';

/** The words that the page of a kind of record is made of. */
const needed: Partial<Record<StudyFacts['record'], FormWords>> = {
  regulatory: 'decision',
  'harm-report': 'harm_report',
  'trial-announcement': 'announcement',
  guidance: 'guidance',
  'news-case': 'news',
};
const all = [...new Set(Object.values(needed))];

/** A record that is no study has the words of its own form, and those of no other. */
export const recordForm: Rule = {
  id: 'record-form',
  about:
    'A decision, a report of harm, an announcement, guidance and a news story have the words of their form (`words: decision`, `harm_report`, `announcement`, `guidance`, `news`), and other records have none of these.',
  check({ files }) {
    return inStudies(files, this.id, ({ facts: { record }, words }) => {
      const own = needed[record];
      const missing: Finding[] =
        own && words[own] === undefined
          ? [
              [
                ['record'],
                `\`record: ${record}\` without \`words: ${own}\``,
                `Write \`${own}\` under \`words\`, in every language`,
              ],
            ]
          : [];
      return [
        ...missing,
        ...all
          .filter((name) => name !== own && hasWords(words, name))
          .map((name): Finding => [
            ['words', name],
            `\`words: ${name}\` does not go with \`record: ${record}\``,
            'Correct `record`, or delete these words',
          ]),
      ];
    });
  },
};

const hasWords = (words: StudyWords, name: FormWords): boolean => words[name] !== undefined;
