/** What a page may run: this site's own files, its inline scripts and its one inline style, told by their hashes. */
import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

type Inline = { scripts: readonly string[]; style: string };

/**
 * What the page's script will ask for (src/client/early.js): files that the query of the address takes, each with the
 * pattern of such queries, and what comes then, or at once where nothing is asked.
 */
export type EarlyFiles = { taken: readonly (readonly [pattern: string, href: string])[]; then: readonly string[] };

/**
 * Content security policy of a page with these inline texts and no others. A second wall behind the checker. Pagefind
 * needs WebAssembly; the server for development puts styles into the page, which no published page has. `connect`: other
 * hosts that the page's script may ask.
 */
export function contentSecurityPolicy(inline: Inline, developing: boolean, connect: readonly string[] = []): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline.scripts.map(hashOf)].join(' '),
    `style-src 'self' ${developing ? "'unsafe-inline'" : hashOf(inline.style)}`,
    "img-src 'self' data:",
    ...(connect.length > 0 ? [`connect-src 'self' ${connect.join(' ')}`] : []),
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
