/** What the page shows of what it recognises, in the words of one locale; made at build from the catalog. */
import { withParents, type Catalog, type PlacedTrial, type Study } from '../../catalog/catalog.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { hasControl } from '../../evidence/direction.ts';
import { harmsOf } from '../../evidence/harms.ts';
import { mainResultsOf } from '../../evidence/main-results.ts';
import { matchPagesOf, matchPath } from '../../evidence/match-pages.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { stringKeys } from '../../i18n/en.ts';
import { countryName, formatDate } from '../../i18n/format.ts';
import { translatorFor, wordsBelow, type Translator } from '../../i18n/translator.ts';
import { labelKey } from '../../phrases/label.ts';
import { outcomeName, armText } from '../../phrases/outcome.ts';
import { permissionLine } from '../../phrases/permission.ts';
import { trialLine } from '../../phrases/trial.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { Product } from '../../schema/product.ts';
import type { Sign } from '../../schema/sign.ts';
import type { StudyFacts } from '../../schema/study.ts';
import { openStates, type Trial } from '../../schema/trial.ts';
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import type {
  AnswerData,
  ShownClaim,
  ShownClaims,
  ShownNumber,
  ShownProduct,
  ShownResult,
  ShownStudy,
  ShownTrial,
  ToldKey,
  ToldWords,
} from '../answer-types.ts';

const english = translatorFor('en');
const isSaid = (name: string): name is ToldKey => english.has(`told.${name}`) && !name.startsWith('measured');
const toldKeys = stringKeys.flatMap((key) => key.match(/^told\.(.+)$/)?.[1] ?? []).filter(isSaid);

/** Everything that an answer may show in a locale. */
export function answerData(catalog: Catalog, translator: Translator): AnswerData {
  return {
    words: wordsOf(translator),
    ...(translator.locale !== english.locale && { english: wordsOf(english) }),
    tags: shownTags(catalog, translator),
    studies: Object.fromEntries(
      [...catalog.studies.values()].map((study) => [study.id, shownStudy(study, translator)]),
    ),
    signs: Object.fromEntries(catalog.signs.map((sign) => [sign.id, shownSign(sign, translator)])),
    registered: Object.fromEntries(
      [...catalog.trials.values()].map((placed) => [placed.id, shownNumber(placed, translator)]),
    ),
    products: Object.fromEntries(
      [...catalog.products.values()].map((product) => [product.id, shownProduct(product, translator)]),
    ),
    courses: Object.fromEntries(
      [...catalog.vocabulary.conditions.keys()].map((id) => [
        id,
        catalog
          .coursesFor(id)
          .slice(0, 3)
          .map((course) => translator.text(course.words)),
      ]),
    ),
    matches: matchPagesOf(catalog.studies.values(), catalog.vocabulary).map(matchPath),
    trials: [...catalog.trials.values()].flatMap(({ trial }) => shownTrial(trial, catalog, translator)),
  };
}

/**
 * Claims of the articles, by the part in which they stand. What is right needs no more words than that; what is neither
 * about a study nor about a figure cannot be recognised.
 */
export function claimData({ claims }: Catalog, translator: Translator): ShownClaims {
  const byPart = Map.groupBy(claims, ({ entry, article }) => `articles/${article.id}/#${entry.id}`);
  return [...byPart].map(([path, placed]) => ({
    path,
    claims: placed.flatMap(({ claim, entry }): ShownClaim[] => {
      const words = translator.words(entry).words.claims[claim.id];
      if (!words || (claim.study === undefined && claim.figures.length === 0)) return [];
      const found = claim.verdict === 'confirmed' ? '' : words.found;
      return [
        [claim.study ?? '', claim.figures.join('|'), translator.t(`verdict.${claim.verdict}`), words.said, found],
      ];
    }),
  }));
}

/** The words of this page, and no others. */
const wordsOf = (translator: Translator): ToldWords => wordsBelow(translator, 'told.', toldKeys);

function shownTags(catalog: Catalog, translator: Translator): AnswerData['tags'] {
  const { vocabulary, byCondition, byCell, bySource } = catalog;
  const tag = (label: string, path?: string): string[] => (path === undefined ? [label] : [label, path]);
  const of = (items: ReadonlyMap<string, VocabularyItem>, folder?: string, known?: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(
      [...items.values()].map((item) => [
        item.id,
        tag(translator.label(item), folder !== undefined && known?.has(item.id) ? `${folder}/${item.id}/` : undefined),
      ]),
    );
  const countries = new Set([...catalog.studies.values()].flatMap(({ facts }) => facts.country));
  return {
    condition: of(vocabulary.conditions, 'conditions', byCondition),
    cell: of(vocabulary['cell-types'], 'cells', byCell),
    source: of(vocabulary['cell-sources'], 'sources', bySource),
    route: of(vocabulary.routes),
    donor: { own: [translator.t('told.donor.own')], other: [translator.t('told.donor.other')] },
    product: {},
    country: Object.fromEntries([...countries].map((code) => [code, [countryName(code, translator.locale)]])),
  };
}

function shownStudy(study: Study, translator: Translator): ShownStudy {
  const { facts } = study;
  const { words } = translator.words(study);
  const certainty = gradeStudy(facts);
  const rows = mainResultsOf(facts, 2)?.rows ?? [];
  const total = facts.participants.total ?? facts.participants.analysed;
  return {
    short: words.short,
    verdict: translator.t(`verdict.study.${verdictOf(facts)}`),
    ...(certainty.track === 'ladder' && { level: certainty.level }),
    certainty: translator.t(labelKey(certainty)),
    brief: words.answer.brief ?? words.answer.found,
    ...(total !== undefined && { people: total }),
    results: rows.flatMap((outcome) => shownResult(outcome, facts, outcomeName(words, outcome), translator)),
    harms: harmsOf(facts).map((row) => {
      const name = translator.t(`facts.harm.${row.harm}`);
      if (row.state === 'counted') return name + translator.colon + bothGroups(row.outcome, facts, translator);
      const finding = row.state === 'told' ? words.outcomes[row.outcome.id]?.finding : undefined;
      return name + translator.colon + (finding ?? translator.t('facts.notCounted'));
    }),
    ...(translator.locale !== english.locale && {
      english: `${study.words.en.short}: ${english.t(`verdict.study.${verdictOf(facts)}`).toLowerCase()}`,
    }),
  };
}

const shownSign = ({ name, why, ask, sources }: Sign, translator: Translator): AnswerData['signs'][string] => ({
  name: translator.text(name),
  why: translator.text(why),
  ask: translator.text(ask),
  askEnglish: ask.en,
  sources: sources.map(({ name: source, url, seen }) => [
    translator.text(source),
    url,
    translator.comma + translator.t('told.source.read', { date: formatDate(seen, translator.locale) }),
  ]),
});

/** A trial whose place could be asked for, and whose entry can be opened. */
function shownTrial(trial: Trial, { vocabulary }: Catalog, translator: Translator): ShownTrial[] {
  const { number, title, conditions, cell, route, status_group: state, url } = trial;
  if (!openStates.has(state) || url === null) return [];
  return [
    {
      title: translator.text(title),
      number: number ?? '',
      url,
      conditions: conditions.flatMap((id) => [...withParents(id, vocabulary.conditions)]),
      cell: cell.type,
      routes: route,
    },
  ];
}

function shownNumber(placed: PlacedTrial, translator: Translator): ShownNumber {
  const { title, url } = placed.trial;
  return {
    title: translator.text(title),
    line: trialLine(placed, translator),
    ...(url !== null && { url }),
  };
}

function shownProduct(product: Product, translator: Translator): ShownProduct {
  return {
    name: translator.name(product),
    about: translator.text(product.about),
    permissions: product.permissions.map(({ words, citation, source_url: url, ...permission }) => ({
      conditions: permission.conditions,
      line: permissionLine({ ...permission, words }, translator),
      words: translator.text(words),
      seen: translator.t('product.seen', { date: formatDate(permission.seen, translator.locale) }),
      ...(citation && url !== undefined && { source: [translator.text(citation), url] as const }),
    })),
  };
}

function shownResult(outcome: Outcome, facts: StudyFacts, name: string, translator: Translator): ShownResult[] {
  const text = bothGroups(outcome, facts, translator);
  return name === '' || text === '' ? [] : [{ name, text }];
}

/** Both groups, the one without cells first; where it has no figure, or was not there, this is said in its place. */
function bothGroups(outcome: Outcome, facts: StudyFacts, translator: Translator): string {
  const control = armText(outcome.control, outcome, translator);
  const treated = armText(outcome.treated, outcome, translator);
  if (control === '' && treated === '') return '';
  const none = translator.t('study.noFigure');
  const missing = hasControl(facts, outcome)
    ? translator.t('facts.withoutCells', { figure: none })
    : translator.t('study.noControl');
  const without = control === '' ? missing : translator.t('told.without', { figure: control });
  return [without, translator.t('told.with', { figure: treated || none })].join(translator.semicolon);
}
