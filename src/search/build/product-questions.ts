/** Whether a product is approved is asked by its name: what its papers allow, where, stands in its own lines. */
import type { Catalog } from '../../catalog/catalog.ts';
import { countryName } from '../../i18n/format.ts';
import type { Product } from '../../schema/product.ts';
import type { Question } from '../../schema/question.ts';
import { hasHan } from '../shared/normalise.ts';
import { wordsOfKind } from '../shared/questions.ts';

/** The page with the lines of all products, below the locale. */
export const productsPage = 'topics/permission-and-approval/';
export const productPart = ({ id }: Pick<Product, 'id'>): string => `product-${id}`;

/**
 * For each product one kind of question: its names, and any word of a kind that is asked of products. Where a country
 * has just one for a disease, both say as much as its name: “the Korean injection for ALS, what is it called”.
 */
export function productQuestions({ products, questions, studies }: Catalog): Question[] {
  const asked = questions.flatMap(({ of_products }, i) => (of_products ? [wordsOfKind(i)] : []));
  const places = new Set([...studies.values()].flatMap(({ facts }) => facts.country ?? []));
  const only = onlyOnes([...products.values()], [...places]);
  return [...products.values()].map((product) => {
    const marks = only
      .filter(([, one]) => one === product)
      .flatMap(([mark]) => asked.map((words) => `${mark} ${words}`));
    const names = Map.groupBy(namesOf(product), hasHan);
    const inScript = (han: boolean): string[] => {
      const some = names.get(han)?.join('|');
      return some === undefined ? [] : asked.map((words) => `${some} ${words}`);
    };
    return {
      id: productPart(product),
      // Ways to ask are sent by script, so each has names of one.
      asks: { en: [...inScript(false), ...marks], 'zh-Hans': inScript(true) },
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

/** Marks of a country and a disease (`@kr @als`) → the only product that it makes for it. */
function onlyOnes(products: readonly Product[], codes: readonly string[]): [marks: string, Product][] {
  const isOf = ({ maker }: Product, code: string): boolean => maker?.en.includes(countryName(code, 'en')) === true;
  /** Diseases for which some paper says more than that none was found. */
  const conditionsOf = ({ permissions }: Product): string[] => [
    ...new Set(permissions.filter(({ kind }) => kind !== 'none').flatMap(({ conditions }) => conditions)),
  ];
  const all = products.flatMap((product) =>
    codes
      .filter((code) => isOf(product, code))
      .flatMap((code) =>
        conditionsOf(product).map((condition) => ({
          marks: `@${code.toLowerCase()} @${condition}`,
          product,
        })),
      ),
  );
  return [...Map.groupBy(all, ({ marks }) => marks)].flatMap(([marks, [first, ...more]]) =>
    first && more.length === 0 ? [[marks, first.product]] : [],
  );
}
