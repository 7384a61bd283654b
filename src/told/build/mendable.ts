/** Which names a misspelt word may mean: none that an ordinary word of English resembles (`restore` is no RESSTORE). */
import type { Catalog } from '../../catalog/catalog.ts';
import { isNearly } from '../evidence/mender.ts';
import { sharedName } from '../evidence/names.ts';
import type { StudyKey } from '../types.ts';
import { textsIn } from './study-words.ts';

/** Words of the names, authors and titles of all studies that are long enough and like no other word. */
export function mendableNames(studies: readonly StudyKey[], catalog: Catalog): string[] {
  const names = new Set(
    studies.flatMap(({ names: forms, authors, titles }) =>
      [
        ...forms.filter(([form, weight]) => weight >= sharedName && form === form.toLowerCase()).map(([form]) => form),
        ...authors,
        ...titles,
      ]
        .flatMap((form) => form.split(/[ -]/))
        // Shorter words are too near to others.
        .filter((word) => /^[a-z]{8,}$/.test(word)),
    ),
  );
  const ordinary = [...ordinaryWords(catalog)];
  return [...names].filter((name) => !ordinary.some((word) => word !== name && isNearly(word, name)));
}

/** Words that pages and titles of the site have in small letters. */
function ordinaryWords({ studies, articles, topics, terms, measures }: Catalog): Set<string> {
  const pages = [...studies.values(), ...articles.values(), ...topics.values()];
  const texts = [
    ...pages.flatMap(({ words, body }) => textsIn([words.en, body.en])),
    ...[...studies.values()].flatMap(({ facts }) => facts.title ?? []),
    ...[...terms.values(), ...measures.values()].flatMap(textsIn),
  ];
  return new Set(texts.join('\n').match(/(?<![\p{L}\d-])[a-z]{6,}(?![\p{L}\d-])/gu));
}
