/** Every card of the site in one locale. */
import { withParents, type Catalog } from '../../catalog/catalog.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ToTraditional } from '../../i18n/traditional.ts';
import { articleCard, conditionCard, siteCard, studyCard, type Card, type CardWords } from './card.ts';

/** Words of the record, or of the interface, in the script of the locale; addresses and names of files stay. */
export function cardsOf(
  catalog: Catalog,
  translator: Translator,
  print: ToTraditional,
  addressOf: (path: string) => string,
): Card[] {
  const words: CardWords = { translator, catalog, addressOf };
  const { conditions } = catalog.vocabulary;
  const cards = [
    siteCard(words),
    ...[...catalog.studies.values()].map((study) => studyCard(study, words)),
    ...[...catalog.articles.values()].map((article) => articleCard(article, words)),
    ...[...conditions.values()].map((item) => {
      const wider = [...withParents(item.id, conditions)].flatMap((id) => conditions.get(id) ?? []);
      return conditionCard(item, wider.find(({ answer }) => answer) ?? item, words);
    }),
  ];
  return cards.map((card) => ({
    ...card,
    site: print(card.site),
    title: print(card.title),
    verdict: print(card.verdict),
    certainty: print(card.certainty),
    harm: print(card.harm),
    who: print(card.who),
    date: print(card.date),
  }));
}
