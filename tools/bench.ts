/**
 * `npm run bench -- 3333`: builds the site with that many made-up studies (and with a tenth of them, so that
 * growth shows) in a temporary folder, with the real templates, and prints what it cost.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';
import { stepsAfterPages } from './after-pages.ts';

type Cost = {
  studies: number;
  pages: number;
  buildSeconds: number;
  msPerPage: number;
  peakMegabytes: number;
  megabytesPerPage: number;
  checkSeconds: number;
  siteMegabytes: number;
  indexMegabytes: number;
} & After;
/** Seconds of each step after the pages, and the memory of all of them. */
type After = Record<string, number>;

/**
 * Adds `count` studies to the content below `root`, each a copy of a real one under an id of its own, with its
 * number in every sentence, so that nothing which the build remembers of one serves another.
 */
function makeStudies(root: string, count: number): void {
  const real = readdirSync('content/studies');
  const sources = Array.from({ length: Math.ceil(count / real.length) }, () => real).flat();
  for (const [i, source] of sources.slice(0, count).entries()) {
    const id = `made-up-${String(i).padStart(5, '0')}`;
    mkdirSync(join(root, 'content/studies', id));
    for (const language of ['en', 'zh-hans']) {
      const text = readFileSync(`content/studies/${source}/${language}.mdx`, 'utf8');
      const own = text
        .replace(/^id: .*$/m, `id: ${id}`)
        .replace(/^( {2}(?:question|short): .*?)$/gm, (line) => line.replace(/[?？]?$/, ` (${i})`))
        .replace(/。|\.(?=\s)/g, (stop) => ` (${i})${stop}`);
      writeFileSync(join(root, 'content/studies', id, `${language}.mdx`), own);
    }
  }
}

function bench(count: number): Cost {
  const root = mkdtempSync(join(tmpdir(), 'digest-bench-'));
  const out = join(root, 'dist');
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    makeStudies(root, count);
    const [checkSeconds] = timed(() => checkContent(root, latestToday()));
    const [buildSeconds, peakMegabytes] = timed(() => buildPages(root, out, count));
    const after = measureAfterPages(root, out);
    // Every page that was built, also those that stay out of the search index.
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    ).length;
    return {
      studies: count,
      pages,
      buildSeconds,
      msPerPage: (buildSeconds * 1000) / pages,
      peakMegabytes,
      megabytesPerPage: peakMegabytes / pages,
      checkSeconds,
      ...after,
      siteMegabytes: sizeOf(out),
      indexMegabytes: sizeOf(join(out, 'pagefind')),
    };
  } finally {
    if (process.env['KEEP_BENCH'] === '1') console.log(`Kept ${root}`);
    else rmSync(root, { recursive: true, force: true });
  }
}

/** How long something takes in seconds, and what it gives. */
function timed<T>(act: () => T): [seconds: number, result: T] {
  const started = performance.now();
  const result = act();
  return [(performance.now() - started) / 1000, result];
}

/**
 * Megabytes that the heap of a build may take: little more than it needs, since with room to spare memory is not freed and
 * what is measured is the room. Found by trying with 85 and 850 studies.
 */
const tightHeap = (studies: number): number => Math.round(850 + studies / 2);

/** Builds the pages below `out` in a process of its own, and returns its greatest memory in megabytes. */
function buildPages(root: string, out: string, count: number): number {
  const report = `process.on('exit', () => console.error('peak-kilobytes ' + process.resourceUsage().maxRSS))`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${tightHeap(count)}`,
      `--import=data:text/javascript,${encodeURIComponent(report)}`,
      'node_modules/astro/bin/astro.mjs',
      'build',
    ],
    {
      env: {
        ...process.env,
        CONTENT_ROOT: root,
        OUT_DIR: out,
        CACHE_DIR: join(root, 'cache'),
        BUILD_ID: 'bench',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stderr.slice(-4000)}`);
  return Number(/peak-kilobytes (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
}

/** The steps after the pages, in a process of their own. */
function measureAfterPages(root: string, out: string): After {
  const { stdout } = spawnSync(process.execPath, ['tools/bench.ts', '--after-pages', out], {
    encoding: 'utf8',
    env: { ...process.env, CACHE_DIR: join(root, 'cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout);
}

/** Size of a folder in megabytes. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size / 1024 / 1024, 0);
}

/** In a process of its own, so that its memory is not that of the pages. */
async function afterPages(out: string): Promise<After> {
  const seconds: After = {};
  console.log = () => undefined;
  for (const { name, make } of stepsAfterPages('bench')) {
    const started = performance.now();
    await make(out);
    seconds[name] = (performance.now() - started) / 1000;
  }
  return { ...seconds, afterPagesMegabytes: process.resourceUsage().maxRSS / 1024 };
}

if (process.argv[2] === '--after-pages') {
  const cost = await afterPages(process.argv[3] ?? 'dist');
  process.stdout.write(JSON.stringify(cost));
} else {
  const count = Number(process.argv[2] ?? 3333);
  if (!Number.isInteger(count) || count < 10) throw new Error('Usage: npm run bench -- 3333 (a whole number from 10)');
  for (const size of [Math.round(count / 10), count]) {
    const cost = bench(size);
    console.log(
      Object.entries(cost)
        .map(
          ([name, value]) =>
            `${name}: ${Number.isInteger(value) ? value : value.toFixed(name.startsWith('megabytesPer') ? 3 : 1)}`,
        )
        .join('  '),
    );
  }
}
