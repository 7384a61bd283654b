/** Names from the lists of the vocabulary: of what studies carry, and of what none does. */
import { withParents } from '../../catalog/catalog.ts';
import { facets, type Facet } from '../../schema/facets.ts';
import { isOneThing, type VocabularyItem } from '../../schema/vocabulary.ts';
import { formOf, type Name, type TermName } from '../shared/lexicon.ts';
import { formsOf } from './forms.ts';
import type { Making } from './making.ts';

type ListFacet = Extract<Facet, { vocabulary: string }>;

/** Names of the values of one filter that some study carries. */
export function listNames({ name: filter, vocabulary }: ListFacet, making: Making): Name[] {
  const { catalog, translator, clean, used } = making;
  const items = catalog.vocabulary[vocabulary];
  const isName = (id: string): boolean => used.get(filter)?.has(id) === true && isOneThing(id);
  // What no study carries is looked for as the wider thing that one does: a haemorrhagic stroke as a stroke. Of
  // cells the product is closer: NurOwn is the trials of it, not all mesenchymal cells.
  const nearest = (item: VocabularyItem): string | undefined =>
    [...(filter === 'cell' ? [item.id] : withParents(item.id, items))].find(isName);
  const groups = Map.groupBy(items.values(), nearest);
  return [...items.values()]
    .filter(({ id }) => isName(id))
    .flatMap((item): Name[] => {
      const all = [...new Set([item, ...(groups.get(item.id) ?? [])])];
      const name = { filter, values: [item.id], label: translator.label(item) };
      const kinds = clean(all.flatMap((one) => one.kinds ?? []));
      return [
        { ...name, forms: [...new Set(all.flatMap((one) => formsOf(one, clean)))] },
        ...(kinds.length > 0 ? [{ ...name, forms: kinds, kind: true as const }] : []),
      ];
    });
}

/** Items of the first lists that no study carries, under forms that are not `known` otherwise; those with a page lead to it. */
export function uncarried({ catalog, translator, clean, used }: Making, known: ReadonlySet<string>): TermName[] {
  const tags = facets.filter(({ name }) => isTag(name));
  return tags.flatMap((facet) => {
    const items = 'vocabulary' in facet ? [...catalog.vocabulary[facet.vocabulary].values()] : [];
    return items
      .filter(({ id }) => !used.get(facet.name)?.has(id))
      .map((item): TermName => {
        const forms = formsOf(item, clean).filter((form) => !known.has(form));
        const label = translator.label(item).replace(/(?:\s*[（(／]|或| or )[^]*$/, '');
        return { id: '', label, forms, ...('pages' in facet && { page: `${facet.pages}/${item.id}/` }) };
      });
  });
}

/** Filters by which parts of articles are tagged as well. */
const isTag = (name: Facet['name']): boolean =>
  name === 'condition' || name === 'cell' || name === 'source' || name === 'route';

/** All forms of some names, as they are compared. */
export const formsIn = (names: readonly { forms: string[] }[]): Set<string> =>
  new Set(names.flatMap(({ forms }) => forms.map(formOf)));
