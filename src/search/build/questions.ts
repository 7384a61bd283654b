/** Makes what the search page of one locale must know of questions: their kinds, and the words of the pages that answer. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Translator } from '../../i18n/translator.ts';
import { partsOf } from '../../mdx/parts.ts';
import type { Question } from '../../schema/question.ts';
import { permissionLine } from '../../phrases/permission.ts';
import { formOf } from '../shared/lexicon.ts';
import { toQuestionFiles, type AnswerPage, type QuestionFiles } from '../shared/questions.ts';
import type { Convert } from '../shared/scripts.ts';

import { productPart, productQuestions } from './product-questions.ts';

type Place = { page: string; part?: string | undefined };
type From = { catalog: Catalog; translator: Translator; simplify: Convert; print: Convert };

export function buildQuestions({ catalog, translator, simplify, print }: From): QuestionFiles {
  const sentences: string[] = [];
  const pages = new Map<string, AnswerPage>();
  const at = (place: Place): number => {
    const path = place.part === undefined ? place.page : `${place.page}#${place.part}`;
    if (!pages.has(path)) {
      const { title, of, text } = describe(place, catalog, translator);
      pages.set(path, { path, title: print(title), of: of === title ? '' : print(of) });
      sentences.push(print(text));
    }
    return [...pages.keys()].indexOf(path);
  };
  const asksOf = (asks: Question['asks']): string[] => [
    ...new Set(Object.values(asks).flatMap((some = []) => some.map((ask) => wordByWord(simplify(ask))))),
  ];
  const kinds = [...catalog.questions, ...productQuestions(catalog)].map(({ asks, answers }) => ({
    asks: asksOf(asks),
    answers: answers.map(({ when, ...place }) => ({ at: at(place), ...(when !== undefined && { when }) })),
  }));
  const notHere = catalog.notHere.map(({ asks, name, nearest, studies, told }) => ({
    asks: asksOf(asks),
    name: print(translator.text(name)),
    at: at(nearest),
    ...(studies && { studies }),
    ...(told && { told }),
  }));
  const broader = Object.fromEntries(
    [...catalog.vocabulary.conditions.values()].flatMap(({ id, parent }) =>
      parent === undefined ? [] : [[id, parent]],
    ),
  );
  return toQuestionFiles({ kinds, notHere, broader, pages: [...pages.values()] }, sentences);
}

/** A space in a way to ask parts two words, also where Han meets Latin (`@adult 脑瘫`). */
const wordByWord = (ask: string): string => ask.split(' ').map(formOf).join(' ');

type Words = { title: string; of: string; text: string };

/** Title, page and first sentence of a page or a part. */
export function describe({ page, part }: Place, catalog: Catalog, translator: Translator): Words {
  const [folder = '', id = ''] = page.split('/');
  const topic = catalog.topics.get(id);
  if (folder === 'topics' && topic) {
    const { words, body } = translator.words(topic);
    const product = [...catalog.products.values()].find((one) => productPart(one) === part);
    if (product) {
      const text = product.permissions.map((permission) => permissionLine(permission, translator) + translator.stop);
      return { title: translator.name(product), of: words.title, text: text.join(translator.space) };
    }
    const section = partsOf(body, topic.body.en).parts.find((one) => one.id === part);
    return section
      ? { title: section.title, of: words.title, text: firstOf(section.body, translator) || words.summary }
      : { title: words.title, of: translator.t('topics.title'), text: words.summary };
  }
  if (folder === 'glossary') {
    const term = [...catalog.terms.values()].find((one) => one.id === part);
    if (term)
      return {
        title: translator.name(term),
        of: translator.t('glossary.title'),
        text: translator.firstSentence(translator.text(term.definition)),
      };
  }
  return named(folder, id, catalog, translator);
}

function named(folder: string, id: string, catalog: Catalog, translator: Translator): Words {
  const measure = catalog.measures.get(id);
  if (folder === 'measures' && measure) {
    const text = translator.firstSentence(translator.text(measure.measures));
    return { title: translator.measure(measure), of: translator.t('measures.title'), text };
  }
  const record = folder === 'studies' ? catalog.studies.get(id) : undefined;
  if (record) {
    const { words } = translator.words(record);
    return { title: words.question, of: translator.t('list.studies'), text: words.answer.found };
  }
  const article = folder === 'articles' ? catalog.articles.get(id) : undefined;
  if (article) {
    const { words } = translator.words(article);
    return { title: words.title, of: translator.t('article.list'), text: '' };
  }
  if (folder === 'conditions')
    return {
      title: translator.label(catalog.vocabulary.conditions.get(id)),
      of: translator.t('nav.conditions'),
      text: '',
    };
  const keys = folder === 'articles' ? ['article.list'] : [`nav.${folder}`, `${folder}.title`];
  const key = keys.find(translator.has);
  return { title: key && translator.has(key) ? translator.t(key) : folder, of: '', text: '' };
}

/** The first sentence of a Markdown text that is no table or list; of those, the first line. */
function firstOf(body: string, translator: Translator): string {
  const blocks = body.split(/\n\s*\n/).map((block) => block.trim());
  const prose =
    blocks.find((block) => !/^(?:[|#>]|[-*] |\d+\. )/.test(block)) ??
    blocks.find((block) => !block.startsWith('|')) ??
    '';
  return translator.firstSentence(plain(prose));
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[-*>] |\*\*|`/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
