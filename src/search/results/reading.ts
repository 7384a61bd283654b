/** Takes each name of a query as a name or, where that leaves nothing, as words of the text. */
import { conditionOf, type Named } from '../query/parsed-query.ts';
import { both, studiesWith, type Studies } from '../shared/engine.ts';
import { leastFirst, type Scope } from './scope.ts';
import { searchName, type Library, type Looked } from './text-search.ts';

/** Studies that carry the names, and where the words stand among them. */
export type Reading = { scope: Studies; words: Looked[]; /** What need not hold. */ hints?: Looked[] };

/** Studies within the scope that hold every word. */
export const together = (scope: Studies, words: readonly Looked[]): Studies =>
  words.reduce((pages, word) => both(pages, word.pages), scope);

/** All names as names; if words are left over so, one name as a word of the text; else what carries most names. */
export async function bestReading(
  library: Library,
  named: readonly Named[],
  looked: readonly Looked[],
  widest: Scope,
): Promise<Reading> {
  const first = await read(library, looked, widest);
  if (together(first.scope, first.words).size > 0) return first;
  for await (const scope of withOneAsWord(library, named)) {
    const next = await read(library, looked, scope);
    if (together(next.scope, next.words).size > 0) return next;
  }
  return first;
}

/** Names that were dropped from a scope are looked up as words within it. */
async function read(library: Library, looked: readonly Looked[], { pages: scope, dropped }: Scope): Promise<Reading> {
  const words = await Promise.all(dropped.map((name) => searchName(library, name)));
  return {
    scope,
    words: [...looked, ...words.flat()].map(({ unit, pages }) => ({ unit, pages: both(pages, scope) })),
  };
}

/** The least important name first; a condition or a study is never a mere word. */
async function* withOneAsWord({ engine }: Library, named: readonly Named[]): AsyncGenerator<Scope> {
  for (const name of named.toSorted(leastFirst)) {
    if (name.filter === 'condition' || name.filter === 'id') continue;
    const kept = named.filter((other) => other !== name).map(conditionOf);
    yield { pages: await studiesWith(engine, null, ...kept), dropped: [name] };
  }
}
