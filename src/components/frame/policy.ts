/** What a page may run: this site's own files and its one inline script, told by its hash. A second wall behind the checker. */
import { createHash } from 'node:crypto';

/** Content security policy for a page whose only inline script is `script`. Pagefind needs WebAssembly. */
export function contentSecurityPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
