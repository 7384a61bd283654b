import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { place } from './src/place.ts';
import { checkInDev } from './tools/dev-check.ts';

export default defineConfig({
  ...place,
  outDir: process.env['OUT_DIR'] ?? './dist',
  cacheDir: process.env['CACHE_DIR'] ?? './.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, glues words together where a line breaks before a tag.
  compressHTML: true,
  // Content bodies are compiled when a page renders (src/mdx); the integration lends its renderer only.
  integrations: [mdx(), checkInDev()],
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // A small script put into a page would be refused by the page's own policy (src/components/frame/policy.ts).
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
});
