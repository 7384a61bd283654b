/** Who stands behind the site. Everything may be left out; what is left out is told to readers as not set yet. */
import { z } from 'zod';
import { text } from './fields.ts';
import { written } from './vocabulary.ts';

const secureUrl = z
  .string()
  .regex(
    /^https:\/\/[^\s/@]+\.[^\s/@]+(\/[^\s@]*)?$/,
    'write the whole address, such as https://github.com/owner/name',
  );

/** A repository on GitHub: the links for editing and reporting are made for its pages. */
const repositoryUrl = z
  .string()
  .regex(
    /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/,
    'write it as https://github.com/owner/name, without a slash behind it',
  );

export const siteFile = z.strictObject({
  publisher: z
    .strictObject({
      name: written.describe('Person or body, as it is to be named.'),
      about: written.optional().describe('Who that is, in one sentence: form, country.'),
      url: secureUrl.optional().describe('Page of the publisher.'),
    })
    .nullable()
    .default(null)
    .describe('Who publishes the site and answers for it.'),
  contact: z
    .strictObject({
      email: z.email('write an e-mail address').optional().describe('E-mail address that somebody reads.'),
      url: secureUrl.optional().describe('Page with a form, for readers without e-mail.'),
    })
    .nullable()
    .default(null)
    .describe('Whom to write to, for readers who have no account anywhere.'),
  funding: written.nullable().default(null).describe('Who pays, for what, and that they have no say in the text.'),
  interests: written
    .nullable()
    .default(null)
    .describe('Interests that publisher and editors declare, “none” included.'),
  editors: z
    .array(
      z.strictObject({
        name: text.describe('Name.'),
        role: written.describe('What they do here, and what they trained in.'),
        interests: written.describe('What they declare, “none” included.'),
        url: secureUrl.optional().describe('Their own page.'),
      }),
    )
    .default([])
    .describe('Who writes and who checks.'),
  repository: repositoryUrl.nullable().default(null).describe('Where the files are: the repository on GitHub.'),
});

export type SiteFile = z.infer<typeof siteFile>;

/** What readers are owed, in the order in which they are told. */
export const siteFields = ['publisher', 'contact', 'funding', 'interests', 'editors', 'repository'] as const;
export type SiteField = (typeof siteFields)[number];

/** What has not been set. */
export const unsetFields = (site: SiteFile): SiteField[] =>
  siteFields.filter((field) => site[field] === null || (Array.isArray(site[field]) && site[field].length === 0));
