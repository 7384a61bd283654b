/** What the preview adds to a page: its styles, its faults above it, and a script that loads it again after each save. */
import { formatFault, type Fault } from '../../src/source/fault.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the script and the news of a save are. */
export const livePath = '/_preview/';
export const liveScript = `new EventSource('${livePath}events').onmessage = () => location.reload();\n`;

const faultList = (faults: readonly Fault[]): string =>
  faults.length === 0
    ? ''
    : `<details class="notice" open><summary>${faults.length} ✗</summary><ul>${faults
        .map((fault) => `<li>${escaped(formatFault(fault))}</li>`)
        .join('')}</ul></details>`;

/** The page with its additions; only the faults while it cannot be shown. */
export function withAdditions(html: string | undefined, styles: readonly string[], faults: readonly Fault[]): string {
  const head = [
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script type="module" src="${livePath}live.js"></script>`,
  ].join('');
  const page = html ?? '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';
  return page.replace('</head>', () => `${head}</head>`).replace(/<body[^>]*>/, (body) => body + faultList(faults));
}
