/** The list of pages for search engines, with each page's twins in the other languages; read from the pages as they were built. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Listed = { url: string; twins: { lang: string; url: string }[] };

/** The standard allows 50,000 addresses a file. */
const most = 45_000;

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** A page's own address and its twins, from its head; undefined for what asks not to be listed. */
export function listedIn(html: string): Listed | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
  const links = head.match(/<link [^>]*>/g) ?? [];
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  const url = canonical && attribute(canonical, 'href');
  if (url === undefined) return undefined;
  const twins = links.flatMap((link) => {
    const [lang, twin] = [attribute(link, 'hreflang'), attribute(link, 'href')];
    return lang !== undefined && twin !== undefined ? [{ lang, url: twin }] : [];
  });
  return { url, twins };
}

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Addresses stand in attributes of HTML, where `&` is written as XML wants it. */
const entry = ({ url, twins }: Listed): string =>
  [
    `<url><loc>${url}</loc>`,
    ...twins.map((twin) => `<xhtml:link rel="alternate" hreflang="${twin.lang}" href="${twin.url}"/>`),
    '</url>',
  ].join('');

/** Writes sitemap.xml, which names one file or more a locale. Addresses of the files begin with `root`. */
export function writeSitemaps(dist: string, locales: readonly string[], root: string): void {
  const names = locales.flatMap((locale) => {
    const listed = readdirSync(join(dist, locale), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name === 'index.html')
      .flatMap((file) => listedIn(readFileSync(join(file.parentPath, file.name), 'utf8')) ?? [])
      .toSorted((a, b) => (a.url < b.url ? -1 : 1));
    const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, i) =>
      listed.slice(i * most, (i + 1) * most),
    );
    return parts.map((part, i) => {
      const name = `sitemap-${locale}${i === 0 ? '' : `-${i + 1}`}.xml`;
      const set = `<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
      writeFileSync(join(dist, name), `${header}${set}\n${part.map(entry).join('\n')}\n</urlset>\n`);
      return name;
    });
  });
  const index = names.map((name) => `<sitemap><loc>${root}${name}</loc></sitemap>`).join('\n');
  writeFileSync(join(dist, 'sitemap.xml'), `${header}<sitemapindex xmlns="${sitemaps}">\n${index}\n</sitemapindex>\n`);
}
