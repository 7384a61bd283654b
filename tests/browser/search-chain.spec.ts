/** The way from the address to the first answer, in steps and in bytes: on a slow line each step costs as much as 20 KB. */
import { expect, test, type Page } from '@playwright/test';

/** Holds answers to what fits a pattern, until `go` is called. */
async function hold(page: Page, pattern: RegExp): Promise<{ go: () => void }> {
  let go = (): void => undefined;
  const released = new Promise<void>((resolve) => (go = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return { go };
}

const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname + new URL(request.url()).search));
  return paths;
};

for (const [locale, query, files] of [
  ['en', 'how much does it cost', ['latin', 'asks-latin']],
  ['zh-hans', '干细胞会致癌吗', ['han', 'asks-han']],
  ['zh-hant', 'NurOwn 漸凍症', ['han', 'latin', 'asks-han', 'asks-latin']],
] as const)
  test(`what a query takes is asked for before the script of the page is there: ${locale}, ${query}`, async ({
    page,
  }) => {
    const paths = asked(page);
    const script = await hold(page, /\/_astro\/SearchPanel/);
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    for (const file of [...files, 'answers', 'shelf'])
      await expect.poll(() => paths).toContain(`/data/search/${locale}/${file}.json`);
    await expect.poll(() => paths.filter((path) => path.endsWith('.js')).length).toBe(1);
    script.go();
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('#search-results li').first()).toBeVisible();
    // Nothing of it is asked for a second time, and nothing that the query has no use for.
    const data = paths.filter((path) => path.startsWith(`/data/search/${locale}/`));
    for (const file of files) expect(data.filter((path) => path.endsWith(`/${file}.json`))).toHaveLength(1);
    const names = ['latin', 'han', 'numbers', 'asks-latin', 'asks-han'] as const;
    for (const file of names.filter((name) => !files.some((one) => one === name)))
      expect(data).not.toContain(`/data/search/${locale}/${file}.json`);
  });

test('without a query nothing is loaded but what every query takes', async ({ page }) => {
  const paths = asked(page);
  await page.goto('/en/search/');
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => path.startsWith('/data/')).toSorted()).toEqual([
    '/data/search/en/answers.json',
    '/data/search/en/shelf.json',
  ]);
});

test('the pages that answer wait neither for studies nor for the index or the list of words', async ({ page }) => {
  const rest = await hold(page, /\/shelf\.json|\/pagefind\/|\/search\/words\//);
  await page.goto('/en/search/?q=how+much+does+the+treatmant+cost+for+spastic+children+in+Xyzzy');
  await expect(page.locator('#search-results li.answers').first()).toBeVisible();
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'true');
  rest.go();
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
});

test('all parts of the engine are asked for in one step', async ({ page }) => {
  const paths = asked(page);
  const engine = await hold(page, /\/pagefind\//);
  await page.goto('/en/search/?q=seizures+after+rejection');
  for (const part of [/pagefind\.js$/, /wasm\.en/, /entry\.json\?ts=en_/, /\.pf_meta$/, /studies\.en\.json$/])
    await expect.poll(() => paths.filter((path) => part.test(path))).toHaveLength(1);
  engine.go();
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#search-results a[href*="/studies/"]').first()).toBeVisible();
  for (const part of [/wasm\.en/, /entry\.json/, /\.pf_meta$/])
    expect(paths.filter((path) => part.test(path))).toHaveLength(1);
});

test('the first letters that are typed bring the names, and only then the engine, once', async ({ page }) => {
  const paths = asked(page);
  await page.goto('/en/search/');
  await page.waitForLoadState('networkidle');
  const names = await hold(page, /\/asks-latin\.json/);
  await page.locator('#search-query').pressSequentially('seiz');
  await expect.poll(() => paths.filter((path) => path.endsWith('/latin.json'))).toHaveLength(1);
  expect(paths.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  names.go();
  for (const query of ['seizures', 'placebo response']) {
    await page.locator('#search-query').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('#search-others')).toHaveAttribute('aria-busy', 'false');
  }
  for (const part of [/wasm\.en/, /entry\.json/, /\.pf_meta$/, /pagefind\.js$/])
    expect(paths.filter((path) => part.test(path))).toHaveLength(1);
});
