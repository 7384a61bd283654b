/** Ids that lead to another record or list: the schema says where to, for the rule that looks them up and for the types. */
import type { z } from 'zod';
import { id } from './fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where an id can lead to; `same-list` is the list in which it stands. */
export type Collection =
  'studies' | 'articles' | 'entries' | 'topics' | 'measures' | 'products' | `vocabulary/${Vocabulary}` | 'same-list';

/**
 * An id of one collection. Any text in code will do for it, but the id of one collection is not taken for that of
 * another: what asks for an `IdIn<'studies'>` refuses an `IdIn<'vocabulary/conditions'>`.
 */
export type IdIn<C extends Collection> = string & { readonly collection?: C };

/** The id of something that must exist in `collection`. */
export const idIn = <C extends Collection>(collection: C): z.ZodType<IdIn<C>, string> =>
  id.meta({ references: collection });
