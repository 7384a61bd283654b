/** Finds a Chrome or Chromium for the browser tests, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** `CHROME_PATH`, else the usual places; undefined when there is none, or when Playwright brings its own. */
export function findBrowser(): string | undefined {
  return [process.env['CHROME_PATH'], ...usualPlaces].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/**
 * Makes sure that there is a browser: one that is there, else Playwright's own, else Debian's (as root).
 * Throws when all three fail.
 */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; installing one for the tests.');
  if (run('node', ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'])) return undefined;
  console.log('Playwright’s own browser cannot be had here; trying Debian’s.');
  const installed = run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']);
  const debian = findBrowser();
  if (installed && debian) return debian;
  throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program.');
}

function run(command: string, args: string[]): boolean {
  const program = command === 'node' ? process.execPath : command;
  return (
    spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}
