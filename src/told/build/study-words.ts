/** Words by which a study is told from the others: those of its record that hardly another page has. */
import type { Catalog, Study } from '../../catalog/catalog.ts';
import type { Written } from '../../schema/languages.ts';

/** Chinese characters that belong to how something is said, not to what. */
const howSaid = /[的了是在和也没有不能后前与都只这那从把被就多少个每各说写看到中用给做上下时可要会对比组名人分]/u;
const most = 2;

/** All texts within a value. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const latinWords = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // Short names are words only in capitals: GDNF.
      .match(/(?<![A-Za-z])(?:[A-Z]{3,4}|[A-Za-z]{5,})(?![A-Za-z])/g)
      ?.map((word) => word.toLowerCase()),
  );
const hanRuns = (text: string): Set<string> =>
  new Set([...text.matchAll(/(?=(\p{Script=Han}{3}))/gu)].map((match) => match[1] ?? ''));

/** What a study's page says of it in one language, but for what was and was not seen. */
function toldOf({ facts, words }: Study, language: Written): string {
  const { question, short, answer, product, safety, funding } = words[language] ?? {};
  const title = language === 'en' ? facts.title : facts.title_as_in_seed;
  return textsIn([title, question, short, answer, product, safety, language === 'en' ? funding : '']).join('\n');
}

/** How many studies have each part, and which parts stand on pages about other things too. */
function counter(
  catalog: Catalog,
  language: Written,
  partsOf: (text: string) => Set<string>,
): (part: string) => boolean {
  const counts = new Map<string, number>();
  for (const study of catalog.studies.values())
    for (const part of partsOf(toldOf(study, language))) counts.set(part, (counts.get(part) ?? 0) + 1);
  const elsewhere = new Set<string>();
  for (const page of [...catalog.topics.values(), ...catalog.articles.values()])
    for (const part of partsOf(textsIn([page.words[language], page.body[language]]).join('\n'))) elsewhere.add(part);
  return (part) => (counts.get(part) ?? 0) <= most && !elsewhere.has(part);
}

/** English words of a study that hardly another has, and those of its journal, title and line in lists that hardly another has. */
export function rareLatinWords(catalog: Catalog): (study: Study) => string[] {
  const isRare = counter(catalog, 'en', latinWords);
  const lineOf = ({ facts, words }: Study): Set<string> =>
    latinWords(`${facts.journal ?? ''} ${facts.title ?? ''} ${words.en.short}`);
  const counts = new Map<string, number>();
  for (const study of catalog.studies.values())
    for (const word of lineOf(study)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (study) => {
    // Names of its product are told apart.
    const product = (study.facts.cell.product ?? '').toLowerCase();
    const ofPage = [...latinWords(toldOf(study, 'en'))].filter(isRare);
    const ofLine = [...lineOf(study)].filter((word) => word.length > 5 && (counts.get(word) ?? 0) <= most);
    return [...new Set([...ofLine, ...ofPage])].filter((word) => !product.includes(word));
  };
}

/** Chinese text of a study, all but its rare runs left out. */
export function rareHanText(catalog: Catalog, toSimple: (text: string) => string): (study: Study) => string {
  const isRare = counter(catalog, 'zh-hans', (text) => hanRuns(toSimple(text)));
  return (study) => {
    const text = toSimple(toldOf(study, 'zh-hans'));
    const kept = new Set<number>();
    for (const { index, 1: run = '' } of text.matchAll(/(?=(\p{Script=Han}{3}))/gu))
      if (!howSaid.test(run) && isRare(run)) [index, index + 1, index + 2].forEach((place) => kept.add(place));
    const runs = text
      .split('')
      .map((letter, i) => (kept.has(i) ? letter : ' '))
      .join('')
      .split(/ +/);
    return [...new Set(runs)].filter((run) => run !== '').join(' ');
  };
}
