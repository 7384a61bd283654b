/** The site's pages as one program, made once for each state of the code: Astro's server takes longer to start than to render. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const watched = ['src', 'tools/preview'];
const single = ['package-lock.json', 'astro.config.ts', 'astro.config.mjs'];

/** Changes with any file of the code. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  const files = watched.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  for (const file of [...files, ...single].toSorted()) {
    const stat = statSync(join(root, file), { throwIfNoEntry: false });
    if (stat?.isFile()) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

const astroManifest = 'virtual:astro:manifest';

export type Bundle = { /** Module that exports `renderPage`. */ entry: string; folder: string; styles: string[] };

/** The bundle for the code as it is; made when there is none, which `waiting` may tell. */
export async function bundleOf(root: string, waiting: () => void): Promise<Bundle> {
  const all = join(root, '.cache/preview');
  const folder = join(all, fingerprint(root));
  const entry = join(folder, 'render.js');
  if (!existsSync(entry)) {
    waiting();
    rmSync(all, { recursive: true, force: true });
    await make(root, folder);
  }
  const assets = readdirSync(join(folder, '_astro'));
  return { entry, folder, styles: assets.filter((name) => name.endsWith('.css')).map((name) => `/_astro/${name}`) };
}

/** Puts the catalog from the files in the place of Astro's, and nothing in the place of its list of what it built. */
const standIns = (root: string): Plugin => ({
  name: 'preview-stand-ins',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === astroManifest) return `\0${astroManifest}`;
    return /(^|\/)catalog\/index\.ts$/.test(id) ? join(root, 'tools/preview/catalog.ts') : null;
  },
  load: (id) => (id === `\0${astroManifest}` ? 'export const manifest = {};' : null),
});

async function make(root: string, folder: string): Promise<void> {
  const [{ getViteConfig }, { build, createLogger }] = await Promise.all([import('astro/config'), import('vite')]);
  const config = await getViteConfig({
    logLevel: 'error',
    customLogger: createLogger('error'),
    define: { 'import.meta.env.DEV': 'true' },
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tools/preview/render.ts'),
      outDir: folder,
      emptyOutDir: true,
      ssrEmitAssets: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'render.js' } },
    },
  })({ mode: 'production', command: 'build' });
  // First in the row, before Astro's own answers to the same questions.
  await build({ ...config, configFile: false, plugins: [standIns(root), ...(config.plugins ?? [])] });
}
