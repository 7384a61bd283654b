/** The conditions that the site follows, named in a sentence. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Translator } from '../i18n/translator.ts';

/** `cerebral palsy, stroke and ALS`: those with a word on where they stand; what stands in brackets is left out. */
export function followedConditions({ vocabulary }: Catalog, translator: Translator): string {
  const followed = [...vocabulary.conditions.values()].filter(({ today }) => today !== undefined);
  return translator.list(followed.map((item) => translator.inText(translator.label(item).replace(/\s*[（(].*/u, ''))));
}
