/** A product by name: what is in it, and where which paper says that it may be used, for what, since when. */
import { z } from 'zod';
import { date, day, id, text, url } from './fields.ts';
import { label, written } from './vocabulary.ts';

/**
 * What a paper allows, the widest first. Only the first two are a leave to sell; `conditional` still owes the proof.
 * `pending` is an application without an answer, `plan-accepted` a treatment plan that was filed and not refused,
 * `research-only` a leave to test, `none` that we looked for a permission and found none.
 */
export const permissionKinds = [
  'approved',
  'conditional',
  'expanded-access',
  'plan-accepted',
  'pending',
  'research-only',
  'orphan',
  'refused',
  'withdrawn',
  'none',
] as const;

/** Of these nothing could be dated: nothing was given. */
const undated = new Set<string>(['none', 'research-only', 'expanded-access']);

const permission = z
  .strictObject({
    /** Two-letter country code, `EU`, or `world` for what holds everywhere. */
    place: z.union([z.literal('world'), z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP')]),
    /** Ids of conditions.yaml that the paper is about; empty where it is for another disease, which `words` names. */
    conditions: z.array(id),
    kind: z.enum(permissionKinds),
    since: date.optional(),
    source_url: url.optional(),
    /** What the source is. */
    citation: text.optional(),
    /** Day on which an editor last saw the source say so. */
    seen: day,
    /** What it allows and what it does not, in one or two sentences. */
    words: written,
  })
  .refine(({ kind, since }) => since !== undefined || undated.has(kind), {
    error: 'a permission of this kind needs `since`, the day, month or year of the paper',
  })
  .refine(({ kind, source_url }) => kind === 'none' || source_url !== undefined, {
    error: 'give `source_url`, where the permission can be read',
  });

export const product = z.strictObject({
  id,
  name: label,
  /** Other names of the same thing: codes, brands, forms in other scripts. */
  aliases: z.array(text),
  /** Who makes or made it. */
  maker: text.optional(),
  cell: z.strictObject({ type: id, source: id.optional(), donor: id.optional() }),
  /** What it is and how it stands, in one or two plain sentences. */
  about: written,
  permissions: z.array(permission).min(1),
});

export const productsFile = z.array(product);
export type Product = z.infer<typeof product>;
export type Permission = Product['permissions'][number];
