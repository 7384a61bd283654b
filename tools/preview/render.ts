/** What the bundle of the preview holds: a page of the site, rendered by the site's own components without Astro's server. */
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getConverter } from '../../src/i18n/converter.ts';
import { isConverted } from '../../src/i18n/locales.ts';
import { convertPage } from '../../src/i18n/traditional.ts';

export { readAnew } from './catalog.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Path = { params: Record<string, string>; props: Record<string, unknown> };
type PageModule = { default: Component; getStaticPaths: () => Promise<Path[]> };

/** Routes of the records that have a page, by folder of the content. */
const pages = import.meta.glob<PageModule>('../../src/pages/*/{studies,topics,articles}/?id?.astro');

/** The page of a record in a locale; undefined while the record cannot be read. */
export async function renderPage(kind: string, id: string, locale: string): Promise<string | undefined> {
  const page = await Object.entries(pages).find(([path]) => path.endsWith(`/${kind}/[id].astro`))?.[1]();
  const paths = (await page?.getStaticPaths()) ?? [];
  const found = paths.find(({ params }) => params['id'] === id && params['locale'] === locale);
  if (!page || !found) return undefined;
  const container = await AstroContainer.create({ astroConfig: { site: import.meta.env.SITE } });
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  const { params, props } = found;
  const request = new Request(new URL(`/${locale}/${kind}/${id}/`, import.meta.env.SITE));
  const html = await container.renderToString(page.default, { params, props, request, partial: false });
  return isConverted(locale) ? convertPage(html, await getConverter()) : html;
}
