/** Whether a product is approved is asked by its name: what its papers allow, where, stands in its own lines. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../schema/product.ts';
import type { Question } from '../../schema/question.ts';

/** The page with the lines of all products, below the locale. */
export const productsPage = 'topics/permission-and-approval/';
export const productPart = ({ id }: Pick<Product, 'id'>): string => `product-${id}`;

/** For each product one kind of question: its names, and any word by which approval is asked for. */
export function productQuestions({ products, questions }: Catalog): Question[] {
  const asked = questions.filter(({ of_products }) => of_products).map(({ asks }) => asks);
  return [...products.values()].map((product) => {
    const names = namesOf(product).join('|');
    const inLanguage = (language: keyof Question['asks']): string[] => {
      const words = asked.flatMap((asks) => asks[language] ?? []).filter((ask) => /^[^\s|@-][^\s|]*$/.test(ask));
      return words.length === 0 ? [] : [`${names} ${words.join('|')}`];
    };
    return {
      id: productPart(product),
      asks: { en: inLanguage('en'), 'zh-Hans': inLanguage('zh-Hans'), 'zh-Hant': inLanguage('zh-Hant') },
      answers: [{ page: productsPage, part: productPart(product) }],
    };
  });
}

/** Words side by side are joined, as in questions.yaml; what stands in brackets is another name. */
const namesOf = ({ name, aliases = [] }: Product): string[] => [
  ...new Set(
    [...Object.values(name), ...aliases]
      .flatMap((one) => one.split(/\s*[（(]|[）)]/))
      .map((one) => one.trim().replace(/[\s-]+/g, '_'))
      .filter((one) => one.length > 1),
  ),
];
