/** What a picture card says: the question, what it came to, how sure that is, who was studied, when it was checked. */
import type { Article, Catalog, Study } from '../../catalog/catalog.ts';
import { articleVerdictOf } from '../../evidence/article-verdict.ts';
import { gradeStudy } from '../../evidence/certainty/grade.ts';
import { verdictOf } from '../../evidence/verdict.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translator.ts';
import { addsToVerdict, labelKey } from '../../phrases/label.ts';
import { metaLine } from '../../phrases/meta-line.ts';
import { worstHarm } from '../../phrases/worst-harm.ts';
import type { Claim } from '../../schema/entry.ts';
import type { VocabularyItem } from '../../schema/vocabulary.ts';
import { cardPath } from './paths.ts';

export type Card = {
  /** Where the picture lies, below the site. */
  file: string;
  locale: Locale;
  site: string;
  title: string;
  verdict: string;
  /** Of four; none where there is no ladder. */
  level?: number;
  certainty: string;
  /** Deaths and serious harms: what a thing does for people never stands without them. */
  harm: string;
  who: string;
  date: string;
  /** Where to read on, without `https://`. */
  address: string;
};

export type CardWords = { translator: Translator; catalog: Catalog; addressOf: (path: string) => string };

const framed = (of: string | undefined, path: string, { translator, addressOf }: CardWords) => ({
  file: cardPath(translator.locale, of),
  locale: translator.locale,
  site: translator.t('site.name'),
  address: addressOf(path),
});
const checkedOn = (day: string, { t, locale }: Translator): string =>
  t('article.checked', { date: formatDate(day, locale) });

export function studyCard(study: Study, words: CardWords): Card {
  const { translator, catalog } = words;
  const { facts } = study;
  const certainty = gradeStudy(facts);
  return {
    ...framed(`studies/${study.id}`, `studies/${study.id}/`, words),
    title: translator.words(study).words.question,
    verdict: translator.t(`verdict.study.${verdictOf(facts)}`),
    ...(certainty.track === 'ladder' && { level: certainty.level }),
    certainty: addsToVerdict(certainty) ? translator.t(labelKey(certainty)) : '',
    harm: worstHarm(facts, translator) ?? '',
    who: metaLine(study, catalog, translator),
    date: checkedOn(facts.checked_on, translator),
  };
}

export function articleCard(article: Article, words: CardWords): Card {
  const { translator, catalog } = words;
  const claims = (catalog.entriesOf.get(article.id) ?? []).flatMap(({ facts }) => facts.claims);
  return {
    ...framed(`articles/${article.id}`, `articles/${article.id}/`, words),
    title: translator.words(article).words.title,
    verdict: translator.t(`articleVerdict.${articleVerdictOf(claims)}`),
    certainty: countsOf(claims, translator),
    harm: '',
    who: translator.t('count.claims', { n: claims.length }),
    date: checkedOn(article.facts.checked_on, translator),
  };
}

/** What the verdict on an article rests on: how many claims agree with their source, differ, or could not be checked. */
const countsOf = (claims: readonly Claim[], { t, colon }: Translator): string =>
  (['confirmed', 'differs', 'not-checkable'] as const)
    .map((verdict) => [t(`verdict.${verdict}`), claims.filter((claim) => claim.verdict === verdict).length] as const)
    .flatMap(([words, n]) => (n > 0 ? [`${words}${colon}${n}`] : []))
    .join(' · ');

/** A condition with its short answer; a narrower one has that of the broader. */
export function conditionCard(item: VocabularyItem, broader: VocabularyItem, words: CardWords): Card {
  const { translator } = words;
  const { answer } = broader;
  return {
    ...framed(`conditions/${item.id}`, `conditions/${item.id}/`, words),
    title: translator.t('condition.title', { name: translator.inText(translator.label(item)) }),
    verdict: answer ? translator.text(answer.helps) : '',
    certainty: '',
    harm: answer ? translator.text(answer.harms) : '',
    who: '',
    date: answer ? checkedOn(answer.answered_on, translator) : '',
  };
}

/** For every page without a card of its own. */
export const siteCard = (words: CardWords): Card => ({
  ...framed(undefined, '', words),
  title: words.translator.t('home.title'),
  verdict: '',
  certainty: '',
  harm: '',
  who: '',
  date: '',
});
