/** Whether a product is approved is asked by its name: what its papers allow, where, stands in its own lines. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../schema/product.ts';
import type { Question } from '../../schema/question.ts';
import { hasHan } from '../shared/normalise.ts';
import { wordsOfKind } from '../shared/questions.ts';

/** The page with the lines of all products, below the locale. */
export const productsPage = 'topics/permission-and-approval/';
export const productPart = ({ id }: Pick<Product, 'id'>): string => `product-${id}`;

/** For each product one kind of question: its names, and any word of a kind that is asked of products. */
export function productQuestions({ products, questions }: Catalog): Question[] {
  const asked = questions.flatMap(({ of_products }, i) => (of_products ? [wordsOfKind(i)] : []));
  return [...products.values()].map((product) => {
    const names = Map.groupBy(namesOf(product), hasHan);
    const inScript = (han: boolean): string[] => {
      const some = names.get(han)?.join('|');
      return some === undefined ? [] : asked.map((words) => `${some} ${words}`);
    };
    return {
      id: productPart(product),
      // Ways to ask are sent by script, so each has names of one.
      asks: { en: inScript(false), 'zh-Hans': inScript(true) },
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
