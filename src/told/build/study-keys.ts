/** By what each study is known, taken from the records and from names.yaml at build. */
import { isOneThing } from '../../schema/vocabulary.ts';
import { withParents, type Catalog, type Study } from '../../catalog/catalog.ts';
import { isInPeople, isPooled } from '../../evidence/certainty/start.ts';
import { productNames } from '../../search/build/record-keys.ts';
import type { Convert } from '../../search/shared/scripts.ts';
import type { StudyKey } from '../types.ts';
import { namesByStudy } from './study-names.ts';
import { countsOf, figuresOf, peopleOf, wholeOf } from './study-numbers.ts';
import { rareHanText, rareLatinWords } from './study-words.ts';

/** Keys of all studies; `foldForm` brings a name to the form in which texts are read. */
export function studyKeys(catalog: Catalog, foldForm: Convert): StudyKey[] {
  const names = namesByStudy(catalog, foldForm);
  const wordsOf = rareLatinWords(catalog);
  const hanOf = rareHanText(catalog, foldForm);
  const hanJournals = hanJournalNames(catalog);
  const otherJournals = (id: string): string[] =>
    catalog.names
      .filter(({ kind, studies }) => kind === 'journal' && studies.some((one) => one === id))
      .flatMap((one) => one.names.map(foldForm));
  return [...catalog.studies.values()].map((study): StudyKey => {
    const { facts } = study;
    const year = facts.published?.slice(0, 4);
    const ownOrOther =
      facts.cell.donor === 'autologous' ? 'own' : facts.cell.donor?.startsWith('allogeneic') ? 'other' : undefined;
    return {
      id: study.id,
      ids: identifiers(study, foldForm),
      titles: titles(study, foldForm),
      names: names.get(study.id) ?? [],
      authors: familyNames(study, foldForm),
      ...(year !== undefined && { year }),
      ...(facts.journal !== undefined && facts.journal.length < 60 && { journal: journalOf(facts.journal) }),
      journalNames: [...hanJournal(hanJournals.get(facts.journal ?? ''), foldForm), ...otherJournals(study.id)],
      whole: wholeOf(study),
      people: peopleOf(study),
      counts: countsOf(study),
      figures: figuresOf(study),
      ...(facts.votes && { votes: [facts.votes.yes, facts.votes.no] }),
      phases: phasesOf(study),
      ...(hasOwnPhase(study, catalog) && { ownPhase: true }),
      conditions: facts.conditions.flatMap((id) => [...withParents(id, catalog.vocabulary.conditions)]),
      cell: cellsOf(study, catalog),
      ...(facts.cell.source !== undefined && isOneThing(facts.cell.source) && { source: facts.cell.source }),
      routes: facts.route.filter(isOneThing),
      ...(ownOrOther && { donor: ownOrOther }),
      countries: facts.country,
      // What is a name is told apart.
      words: wordsOf(study).filter((word) => !names.get(study.id)?.some(([form]) => form.toLowerCase().includes(word))),
      about: hanOf(study),
      ...(!isInPeople(facts) && { isAnimal: true }),
      ...(isPooled(facts) && { isPooled: true }),
      ...(productNames(facts.cell.product).length > 0 && { hasProduct: true }),
      ...genreOf(study),
      ...(/\b(?:sham|mock)\b/.test(study.words.en.short) && { hasSham: true }),
    };
  });
}

function genreOf({ facts: { record } }: Study): Pick<StudyKey, 'genre'> {
  if (record === 'guidance') return { genre: 'advice' };
  if (record === 'harm-report') return { genre: 'harm' };
  return record === 'trial-announcement' ? { genre: 'plan' } : {};
}

/** Numbers and addresses, each of which is enough by itself. */
function identifiers({ id, facts, words }: Study, foldForm: Convert): string[] {
  const { doi, pmid, pmcid, registry, url } = facts.ids;
  const suffix = doi?.split('/')[1];
  const numbers = [doi, pmid, pmcid, ...registry].flatMap((number) => number ?? []);
  // An address that holds a number is known by the number.
  const pages = [url, ...facts.sources.map((source) => source.url)]
    .flatMap((address) => address ?? [])
    .filter((address) => !numbers.some((number) => address.includes(number)));
  return [
    ...new Set(
      [
        doi,
        // What a publisher puts at the end of its addresses: s41593-025-02118-7, radiol.250305.
        suffix !== undefined && suffix.length > 9 && /\d{4}/.test(suffix) ? suffix : undefined,
        pmid,
        pmcid,
        ...registry.map((number) => number.replace(/^EudraCT /, '')),
        ...pages.map(pathOf),
        /^\d{4}/.test(words.en.short) ? undefined : id.replace(/^xmol-/, '').replace(/^(?!.*\d{12}).*$/, ''),
      ]
        .flatMap((one) => (one === undefined || one.length < 7 ? [] : foldForm(one)))
        .filter((one) => !/^\d{4}-\d{2}/.test(one)),
    ),
  ];
}

/** An address without its protocol and its search part; a front page names nothing. */
function pathOf(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  if (pathname.length < 9 || hostname === 'doi.org') return undefined;
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

/** Titles as they are printed, and as an article of the site tells them. */
const titles = ({ facts }: Study, foldForm: Convert): string[] => [
  ...new Set([facts.title, facts.title_as_in_seed].flatMap((title) => (title === undefined ? [] : foldForm(title)))),
];

/** `Cudkowicz ME` → cudkowicz; of the first three, and of the last two where they are long. */
function familyNames({ facts }: Study, foldForm: Convert): string[] {
  const names = facts.authors
    .flatMap((author) => (typeof author === 'string' ? (author.split(',')[0] ?? []) : []))
    .map((author) => foldForm(author.replace(/( [A-Z][A-Z-]*\.?)?( Jr)?$/, '').replace(/ \(.*/, '')).trim())
    .filter((name) => name.length > 1 && !/\d|et al/.test(name));
  return names.filter((name, i) => i < 3 || (i > names.length - 3 && name.length > 5));
}

/** Whether the phase alone tells this trial from others of its product. */
function hasOwnPhase({ id, facts }: Study, { studies }: Catalog): boolean {
  const names = productNames(facts.cell.product);
  if (facts.record !== 'study' || facts.phase === undefined || names.length === 0) return false;
  return ![...studies.values()].some(
    (other) =>
      other.id !== id &&
      other.facts.record === 'study' &&
      other.facts.phase === facts.phase &&
      productNames(other.facts.cell.product).some((name) => names.includes(name)),
  );
}

function phasesOf({ facts, words }: Study): string[] {
  if (/phase 3b/i.test(`${facts.title ?? ''} ${words.en.short}`)) return ['3b'];
  return facts.phase?.split('/') ?? [];
}

/** Cells of a study, also as its title calls them: nerve cells made from reprogrammed ones are nerve cells too. */
function cellsOf({ facts }: Study, { vocabulary }: Catalog): string[] {
  if (!isOneThing(facts.cell.type)) return [];
  const isNeural = /neural|neuron|nerve/i.test(facts.title ?? '') && facts.cell.type.endsWith('-derived');
  return [...withParents(facts.cell.type, vocabulary['cell-types']), ...(isNeural ? ['neural-stem-progenitor'] : [])];
}

/** Journals with their Chinese names, as Chinese pages print them: 《Cell Transplantation》（细胞移植）. */
function hanJournalNames({ studies }: Catalog): Map<string, string> {
  const pages = [...studies.values()].map(({ words, body }) => JSON.stringify([words['zh-hans'], body['zh-hans']]));
  const printed = pages.join('\n').matchAll(/《([A-Z][^《》]*)》（([^）]{2,20})）/gu);
  return new Map([...printed].map(([, name = '', han = '']) => [name, han]));
}

const hanJournal = (name: string | undefined, foldForm: Convert): string[] =>
  name === undefined || !/\p{Script=Han}/u.test(name) ? [] : [foldForm(name).replace(/ /g, '')];

/** Name of a journal without volume and pages, as it is printed. */
const journalOf = (journal: string): string => (journal.split(/[;(0-9]/)[0] ?? '').trim();
