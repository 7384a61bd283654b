import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Where the site will live. Links and `hreflang` are made from these two. */
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: process.env['CACHE_DIR'] ?? './.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, glues words together where a line breaks before a tag.
  compressHTML: true,
  // Content bodies are compiled when a page renders (src/mdx); the integration lends its renderer only.
  integrations: [mdx()],
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
});
