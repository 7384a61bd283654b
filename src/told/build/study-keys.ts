/** By what each study is known, taken from the records and from names.yaml at build. */
import { isOneThing } from '../../schema/vocabulary.ts';
import { withParents, type Catalog, type Study } from '../../catalog/catalog.ts';
import { isControlled, isInPeople, isPooled } from '../../evidence/certainty/start.ts';
import { squeeze } from '../../search/shared/normalise.ts';
import { productNames } from '../../search/build/record-keys.ts';
import type { Convert } from '../../search/shared/scripts.ts';
import type { StudyKey } from '../types.ts';
import { namesByStudy } from './study-names.ts';

/** Keys of all studies; `foldForm` brings a name to the form in which texts are read. */
export function studyKeys(catalog: Catalog, foldForm: Convert): StudyKey[] {
  const names = namesByStudy(catalog, foldForm);
  const wordsOf = distinctiveWords(catalog);
  return [...catalog.studies.values()].map((study): StudyKey => {
    const { facts, words } = study;
    const { total, analysed, treated, control } = facts.participants;
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
      people: [total, analysed, treated, control].filter((n): n is number => n !== undefined && n > 2),
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
      words: wordsOf(study),
      about: foldForm([words['zh-hans']?.short, words['zh-hans']?.question, facts.title_as_in_seed].join('\n')),
      ...(!isInPeople(facts) && { isAnimal: true }),
      ...(isPooled(facts) && { isPooled: true }),
      ...(productNames(facts.cell.product).length > 0 && { hasProduct: true }),
      ...(facts.record === 'trial-announcement' && { isPlan: true }),
      ...((facts.primary_endpoint.met === 'no' || refused(facts)) && { missed: true }),
      ...(isInPeople(facts) &&
        !isPooled(facts) &&
        facts.record === 'study' &&
        !isControlled(facts) && { uncontrolled: true }),
    };
  });
}

const refused = ({ votes }: Study['facts']): boolean => votes !== undefined && votes.no > votes.yes;

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

/** Titles as one run of letters; the part before a colon where that is long enough to be no other's. */
function titles({ facts }: Study, foldForm: Convert): string[] {
  return [facts.title, facts.title_as_in_seed]
    .flatMap((title) => title ?? [])
    .flatMap((title) => {
      const whole = squeeze(foldForm(title));
      const first = squeeze(foldForm(title.split(/[:：]/)[0] ?? ''));
      return (isLong(first) ? first : whole).slice(0, 70);
    })
    .filter(isLong)
    .filter((title, i, all) => all.indexOf(title) === i);
}

/** Too long to stand anywhere by chance. */
const isLong = (title: string): boolean => title.length >= (/\p{Script=Han}/u.test(title) ? 14 : 40);

/** `Cudkowicz ME` → cudkowicz; of the first three. */
function familyNames({ facts }: Study, foldForm: Convert): string[] {
  return facts.authors
    .slice(0, 3)
    .flatMap((author) => (typeof author === 'string' ? (author.split(',')[0] ?? []) : []))
    .map((author) => foldForm(author.replace(/ [A-Z][A-Z-]*\.?$/, '').replace(/ \(.*/, '')).trim())
    .filter((name) => name.length > 1 && !/\d|et al/.test(name));
}

/** Figures with a point, also with one place less, as people repeat them. */
function figuresOf({ facts, words }: Study): string[] {
  const found = new Set<string>();
  const take = (value: unknown, key = ''): void => {
    if (typeof value === 'number') {
      const size = Math.abs(value);
      if (key === 'percent' && size >= 10) found.add(String(Math.round(size)));
      if (Number.isInteger(value) || size < 1) return;
      found.add(String(size)).add(String(Math.round(size * 10) / 10));
    } else if (Array.isArray(value)) value.forEach((inner) => take(inner));
    else if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) take(one, inner);
  };
  for (const { treated, control, estimate } of facts.outcomes) take([treated, control, estimate]);
  for (const match of words.en.answer.found.matchAll(/(\d+\.\d+)|(\d{2})%/g)) found.add(match[1] ?? match[2] ?? '');
  return [...found];
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

/** English words of the title and of the line in lists that few other studies have. */
function distinctiveWords(catalog: Catalog): (study: Study) => string[] {
  const wordsIn = ({ facts, words }: Study): Set<string> =>
    new Set(`${facts.title ?? ''} ${words.en.short}`.toLowerCase().match(/[a-z]{6,}/g) ?? []);
  const counts = new Map<string, number>();
  for (const study of catalog.studies.values())
    for (const word of wordsIn(study)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (study) => {
    const product = (study.facts.cell.product ?? '').toLowerCase();
    return [...wordsIn(study)].filter((word) => (counts.get(word) ?? 0) <= 2 && !product.includes(word)).slice(0, 8);
  };
}

/** Cells of a study, also as its title calls them: nerve cells made from reprogrammed ones are nerve cells too. */
function cellsOf({ facts }: Study, { vocabulary }: Catalog): string[] {
  if (!isOneThing(facts.cell.type)) return [];
  const isNeural = /neural|neuron|nerve/i.test(facts.title ?? '') && facts.cell.type.endsWith('-derived');
  return [...withParents(facts.cell.type, vocabulary['cell-types']), ...(isNeural ? ['neural-stem-progenitor'] : [])];
}

/** Name of a journal without volume and pages, as it is printed. */
const journalOf = (journal: string): string => (journal.split(/[;(0-9]/)[0] ?? '').trim();
