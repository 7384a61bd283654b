/** The worker and builds: none costs the first visit, a new one takes the place of the old one whole, and it can be withdrawn. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeWorker } from '../../tools/offline.ts';
import { build, has, kept, keptFiles, keptPages, open, serve, study, type Site } from './kept.ts';

test.describe('a new build', () => {
  /** A build of its own, as small as can be: a few pages of the real one under another name. */
  const next = '2027-01-02-00000000';
  const mark = 'NEWBUILD';
  let root = '';
  let site: Site;

  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|js|json)$/.test(file));

  test.beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'digest-offline-'));
    for (const part of ['_astro', 'packs', 'pagefind', 'data/told', 'data/search', 'sw.js', 'manifest.webmanifest'])
      cpSync(join('dist', part), join(root, part), { recursive: true });
    for (const page of ['', study, 'studies/gu-2020/', 'search/', 'check/', 'offline/'])
      cpSync(join('dist/en', page, 'index.html'), join(root, 'en', page, 'index.html'));
    site = await serve(root);
  });
  test.afterEach(() => {
    site.close();
    rmSync(root, { recursive: true });
  });

  /** Puts the new build in the place of the old one; `worker`: with its own worker, else only its pages. */
  function publish(worker: boolean): void {
    for (const file of files(join(root, 'en'))) {
      const path = join(root, 'en', file);
      const html = readFileSync(path, 'utf8').replace(build, next).replace('</h1>', ` ${mark}</h1>`);
      writeFileSync(path, html);
    }
    const claims = join(root, 'data/told/en.json');
    writeFileSync(claims, readFileSync(claims, 'utf8').replace(/"verdict":"/g, `"verdict":"${mark} `));
    if (!worker) return;
    const script = join(root, 'sw.js');
    writeFileSync(script, readFileSync(script, 'utf8').replaceAll(build, next));
  }

  test('takes the place of the old one, whole: pages are fetched anew, and the old build goes', async ({
    page,
    context,
  }) => {
    await open(page, `${site.address}/en/${study}`);
    await open(page, `${site.address}/en/`);
    publish(true);
    await page.goto(`${site.address}/en/studies/gu-2020/`);
    await expect(page.locator('h1')).toContainText(mark);
    await expect.poll(() => keptPages(page, next)).toContain(`/en/${study}`);
    await expect.poll(async () => Object.keys(await kept(page)).filter((name) => name.endsWith(build))).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${site.address}/en/${study}`);
    await expect(page.locator('h1')).toContainText(mark);
    await expect(page.locator('[data-kept]')).toContainText('2 January 2027');
  });

  test('of which only the pages came: nothing of it is kept among the old, and each page gets its own data', async ({
    page,
    context,
  }) => {
    await open(page, `${site.address}/en/check/`);
    await expect.poll(async () => has(await keptFiles(page), 'packs/check.en')).toBe(true);
    // A page of that build takes its data from the device, also after the browser has ended the worker for a while.
    await page.goto(`${site.address}/en/check/`);
    const browser = await context.newCDPSession(page);
    await browser.send('ServiceWorker.enable');
    await browser.send('ServiceWorker.stopAllWorkers');
    site.asked.length = 0;
    await page.locator('#told-text').fill('The TREASURE trial after a stroke.');
    await page.locator('#told-form button[type=submit]').click();
    await expect(page.locator('[data-study="houkin-2024"]')).toBeVisible();
    expect(site.asked.filter(({ path }) => path.startsWith('/data/'))).toEqual([]);
    publish(false);
    await page.goto(`${site.address}/en/check/`);
    await expect(page.locator('h1')).toContainText(mark);
    await page.locator('#told-text').fill('The TREASURE trial after a stroke.');
    await page.locator('#told-form button[type=submit]').click();
    await expect(page.locator('[data-study="houkin-2024"]')).toContainText(mark);
    expect(await keptPages(page, next)).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${site.address}/en/check/`);
    await expect(page.locator('h1')).not.toContainText(mark);
    await page.locator('#told-text').fill('The TREASURE trial after a stroke.');
    await page.locator('#told-form button[type=submit]').click();
    await expect(page.locator('[data-study="houkin-2024"]')).toBeVisible();
    await expect(page.locator('[data-study="houkin-2024"]')).not.toContainText(mark);
  });

  test('that withdraws the worker takes away what was kept, and nobody is held', async ({ page, context }) => {
    await open(page, `${site.address}/en/${study}`);
    await writeWorker(root, '');
    for (const file of files(join(root, 'en'))) {
      const path = join(root, 'en', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/<meta name="build"[^>]*>/, ''));
    }
    await page.goto(`${site.address}/en/`);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(await kept(page)).toEqual({});
    await context.setOffline(true);
    await expect(page.goto(`${site.address}/en/${study}`)).rejects.toThrow();
  });

  test('is not waited for on a line that does not answer: the kept page comes instead', async ({ page }) => {
    await open(page, `${site.address}/en/${study}`);
    site.hold = true;
    await page.goto(`${site.address}/en/${study}`);
    await expect(page.locator('[data-kept]')).toBeVisible();
    await expect(page.locator('[data-part=answer]')).toBeVisible();
  });
});

test('a first visit stays within the budget of a study page with all that the worker loads, and loads nothing ahead', async ({
  page,
}) => {
  const site = await serve('dist');
  await page.goto(`${site.address}/en/${study}`);
  await page.waitForLoadState('networkidle');
  const before = site.asked.length;
  await expect.poll(() => keptPages(page)).toContain(`/en/${study}`);
  await expect.poll(async () => has(await keptFiles(page), '.css')).toBe(true);
  await page.waitForTimeout(1_000);
  expect(site.asked.slice(0, before).map(({ path }) => path)).not.toContain('/sw.js');
  expect(before).toBeLessThanOrEqual(10);
  expect(site.asked.filter(({ path }) => path.startsWith('/packs/'))).toEqual([]);
  const bytes = site.asked.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes).toBeLessThanOrEqual(40 * 1024);
  site.close();
});
