import type { Rule } from '../rule.ts';
import { inStudies, type Finding } from '../studies.ts';

const doiOf = (url: string): string | undefined =>
  /^https:\/\/(?:dx\.)?doi\.org\/(10\..+)$/.exec(url)?.[1]?.toLowerCase();
/** What is no DOI at all is told by the rule `identifiers`. */
const isDoi = /^10\.\d{4,9}\/\S*[^.\s]$/;
const nctOf = (url: string): string | undefined => /clinicaltrials\.gov\/\S*(NCT\d{8})/.exec(url)?.[1];

/** The numbers of a record and the addresses of its sources lead to the same paper and trial, each told once. */
export const sourcesAgree: Rule = {
  id: 'sources-agree',
  about: 'The DOI and register number of a record are those of its `sources`; no source stands twice.',
  check: ({ files }) =>
    inStudies(files, sourcesAgree.id, ({ facts: { ids, sources } }) => {
      const dois = sources.flatMap(({ url, kind }) => (kind === 'paper' ? (doiOf(url) ?? []) : []));
      const own = ids.doi?.toLowerCase();
      const other: Finding[] =
        own !== undefined && isDoi.test(own) && dois.length > 0 && !dois.map(decoded).includes(own)
          ? [
              [
                ['ids', 'doi'],
                `\`${ids.doi}\` here and \`${dois[0]}\` under \`sources\``,
                'One of the two is of another paper; open both',
              ],
            ]
          : [];
      const numbers = ids.registry.filter((number) => /^NCT\d{8}$/.test(number));
      const linked = sources.flatMap(({ url, kind }, i) => {
        const number = kind === 'registry' ? nctOf(url) : undefined;
        return number === undefined ? [] : [{ number, i }];
      });
      const [first] = linked;
      // Sources may name a sister trial beside the own one, not in its place.
      const elsewhere: Finding[] =
        first && numbers.length > 0 && !linked.some(({ number }) => numbers.includes(number))
          ? [
              [
                ['sources', first.i, 'url'],
                `\`${first.number}\` here and \`${numbers[0]}\` under \`ids\``,
                'One of the two is of another trial; open both',
              ],
            ]
          : [];
      const twice = sources.flatMap(({ url }, i): Finding[] =>
        sources.findIndex((source) => source.url === url) < i
          ? [[['sources', i, 'url'], `\`${url}\` stands twice in this list`, 'Delete one of them, in every language']]
          : [],
      );
      return [...other, ...elsewhere, ...twice];
    }),
};

function decoded(doi: string): string {
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}
