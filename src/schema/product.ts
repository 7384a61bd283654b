/** A product by name: what is in it, and where which paper says that it may be used, for what, since when. */
import { z } from 'zod';
import { cellKind } from './cell.ts';
import { date, day, id, text, url } from './fields.ts';
import { idIn } from './references.ts';
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
    place: z
      .union([z.literal('world'), z.string().regex(/^[A-Z]{2}$/, 'use the two-letter country code, such as JP')])
      .describe('Two-letter country code, `EU`, or `world` for what holds everywhere.'),
    conditions: z
      .array(idIn('vocabulary/conditions'))
      .describe(
        'Ids of conditions.yaml that the paper is about; empty where it is for another disease, which `words` names.',
      ),
    kind: z.enum(permissionKinds).describe('What the paper allows.'),
    since: date.optional().describe('Day, month or year of the paper.'),
    source_url: url.optional().describe('Where it can be read.'),
    citation: written.optional().describe('What the source is.'),
    seen: day.describe('Day on which an editor last saw the source say so.'),
    words: written.describe('What it allows and what it does not, in one or two sentences.'),
  })
  .refine(({ kind, since }) => since !== undefined || undated.has(kind), {
    error: 'a permission of this kind needs `since`, the day, month or year of the paper',
  })
  .refine(({ kind, source_url }) => kind === 'none' || source_url !== undefined, {
    error: 'give `source_url`, where the permission can be read',
  });

export const product = z.strictObject({
  id: id.describe('Name of the product, unique in the list and never used again.'),
  name: label.describe('What readers see.'),
  aliases: z.array(text).describe('Other names of the same thing: codes, brands, forms in other scripts.'),
  maker: written.optional().describe('Who makes or made it.'),
  cell: cellKind.describe('The cells: type, source and donor.'),
  about: written.describe('What it is and how it stands, in one or two plain sentences.'),
  permissions: z.array(permission).min(1).describe('Where which paper says that it may be used, for what, since when.'),
});

export const productsFile = z.array(product);
export type Product = z.infer<typeof product>;
export type Permission = Product['permissions'][number];
