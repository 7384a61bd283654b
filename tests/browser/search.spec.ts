/** The search page: every query that readers type (tests/browser/queries.yaml), filters, addresses, and nothing found. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { askAll } from './asking.ts';

type Query = {
  on: string;
  q: string;
  finds?: string[];
  /** A field and its value, or any of several. */
  all_of?: Record<string, string | string[]>;
  nothing?: boolean;
  top?: number;
};
const queries: Query[] = parse(readFileSync('tests/browser/queries.yaml', 'utf8'));
const { studies }: { studies: Record<string, unknown>[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const byId = new Map(studies.map((study) => [String(study['id']), study]));

/** Queries that are not answered yet. The list may only shrink: one that is answered fails until it is taken off. */
const knownMisses = new Set<string>(parse(readFileSync('tests/browser/known-misses.yaml', 'utf8')) ?? []);

async function done(page: Page): Promise<void> {
  await expect(page.locator('#search-count')).not.toHaveText(/^$|…/);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
}

const studyOf = (href: string): string | never[] => /\/studies\/([^/]+)\//.exec(href)?.[1] ?? [];

async function shown(page: Page): Promise<string[]> {
  await done(page);
  const addresses = await page
    .locator('#search-results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return addresses.flatMap(studyOf);
}

async function resultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return shown(page);
}

const searchFor = (locale: string, query: string): string => `/${locale}/search/?q=${encodeURIComponent(query)}`;

const valueAt = (study: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      study,
    );

function answered({ finds, all_of, nothing, top = 3 }: Query, ids: string[]): boolean {
  const first = ids.slice(0, top);
  if (nothing) return first.length === 0;
  if (finds) return first.some((id) => finds.includes(id));
  return (
    first.length > 0 &&
    first.every((id) =>
      Object.entries(all_of ?? {}).every(([path, value]) =>
        [valueAt(byId.get(id), path)].flat().some((one) => [value].flat().includes(String(one))),
      ),
    )
  );
}

/** So many questions to a test, so that two browsers share them. */
const share = 130;
const keyOf = ({ on, q }: Query): string => `${on} · ${q}`;

for (const [locale, typed] of Map.groupBy(queries, ({ on }) => on)) {
  for (let from = 0; from < typed.length; from += share) {
    test(`what readers type is answered: ${locale}, from ${from + 1}`, async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const wrong: string[] = [];
      const asked = typed.slice(from, from + share);
      const answers = await askAll(
        page,
        asked.map(({ q }) => q),
      );
      for (const [i, query] of asked.entries()) {
        const ids = answers[i]?.links.flatMap(studyOf) ?? [];
        const [holds, known] = [answered(query, ids), knownMisses.has(keyOf(query))];
        if (!holds && !known) wrong.push(`missed: ${keyOf(query)} → ${ids.slice(0, 3).join(', ') || 'nothing'}`);
        if (holds && known) wrong.push(`answered now, take it off the list of known misses: ${keyOf(query)}`);
      }
      expect(wrong).toEqual([]);
    });
  }
  test(`the same by address: ${locale}`, async ({ page }) => {
    for (const query of typed.filter((one, i) => i % 40 === 0 && !knownMisses.has(keyOf(one))))
      expect(answered(query, await resultsOf(page, searchFor(query.on, query.q))), keyOf(query)).toBe(true);
  });
}

test('signs alone ask nothing', async ({ page }) => {
  expect(await resultsOf(page, searchFor('en', '??? !'))).toEqual([]);
  await expect(page.getByRole('status')).toHaveText('Results appear here.');
});

test('filters take several values, count, stand in the address, and can be taken away', async ({ page }) => {
  const all = await resultsOf(page, '/en/search/?condition=stroke,als');
  expect(all.length).toBeGreaterThan(0);
  for (const id of all)
    expect(valueAt(byId.get(id), 'conditions')).toEqual(expect.arrayContaining([expect.stringMatching(/stroke|als/)]));
  await page.locator('#search-filters summary', { hasText: 'Main goal' }).click();
  const missed = page.getByRole('checkbox', { name: /^missed/ });
  const promised = Number(await page.locator('input[name=goal][value=no] ~ .count').textContent());
  await missed.check();
  await expect(page).toHaveURL(/condition=stroke,als&goal=no/);
  await done(page);
  await expect(page.getByRole('status')).toHaveText(`${promised} studies found`);
  for (const id of await shown(page)) expect(valueAt(byId.get(id), 'primary_endpoint.met')).toBe('no');
  const there = await shown(page);
  expect(await resultsOf(page, page.url())).toEqual(there);
  await page.getByRole('button', { name: 'Remove Condition: Stroke' }).click();
  await expect(page).toHaveURL(/condition=als&goal=no/);
  await expect(page.getByRole('button', { name: /^Remove/ }).first()).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/condition=stroke,als&goal=no/);
  await expect(page.locator('input[name=condition][value=stroke]')).toBeChecked();
});

test('an address with repeated parameters means the same as one with commas', async ({ page }) => {
  const commas = await resultsOf(page, '/en/search/?condition=stroke,als&species=human');
  expect(await resultsOf(page, '/en/search/?condition=stroke&condition=als&species=human')).toEqual(commas);
});

test('studies are sorted by date and by size', async ({ page }) => {
  const number = (id: string): number => Number(valueAt(byId.get(id), 'participants.total') ?? 0);
  const people = await resultsOf(page, '/en/search/?condition=stroke&sort=people');
  expect(people.map(number)).toEqual(people.map(number).toSorted((a, b) => b - a));
  await page.getByLabel('Order').selectOption('newest');
  await expect(page).toHaveURL(/sort=newest/);
  const dates = (await shown(page)).map((id) => String(valueAt(byId.get(id), 'published') ?? '0000'));
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('trials with results still to come can be picked out', async ({ page }) => {
  const ids = await resultsOf(page, '/en/search/?results=to-come');
  expect(ids).toContain('xs228-2025');
  expect(ids).not.toContain('lenzumestrocel-2025');
});

test('how a query was read is said, and can be undone', async ({ page }) => {
  const read = await resultsOf(page, searchFor('en', 'multi stem stroke'));
  await expect(page.locator('#search-read')).toContainText('Also searched: Multipotent adult progenitor cells');
  await page.getByRole('link', { name: /Search for exactly/ }).click();
  await expect(page).toHaveURL(/exact=1/);
  expect(await shown(page)).not.toEqual(read);
  await page.getByRole('link', { name: 'Search by meaning instead' }).click();
  await expect(page).not.toHaveURL(/exact/);
  expect(await shown(page)).toEqual(read);
});

test('a result says what it is, how sure one is, and where the words stand', async ({ page }) => {
  await page.goto(searchFor('en', 'riluzole'));
  await done(page);
  const first = page.locator('#search-results > li:not(.answers)').first();
  await expect(first).toContainText('ALS (motor neurone disease)');
  await expect(first).toContainText('Tested in: People');
  await expect(first.locator('.signs')).toContainText(/certainty|Announced/);
  await expect(first.locator('mark').first()).toHaveText(/riluzole/i);
});

test('what is no study stands in groups of its own', async ({ page }) => {
  await page.goto(searchFor('zh-hans', '脐带血 GMFM'));
  await done(page);
  const others = page.locator('#search-others');
  await expect(others.getByRole('heading', { name: '总览' })).toBeVisible();
  await expect(others.getByRole('heading', { name: '量表和检查' })).toBeVisible();
  const addresses = await others
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
});

test('the form works by keyboard, and the count is announced', async ({ page }) => {
  await page.goto('/en/search/');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('NurOwn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=NurOwn/);
  await expect(page.getByRole('status')).toHaveText(/\d+ studies found/);
  await page.locator('#search-filters > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/q=NurOwn&condition=/);
  await done(page);
  await expect(page.locator('#search-filters input:checked')).toBeFocused();
});

test('more results are added, and the first of them has the focus', async ({ page }) => {
  const before = await resultsOf(page, '/en/search/?condition=stroke');
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(page.locator('#search-results > li').nth(before.length).locator('a')).toBeFocused();
});

test('nothing found says so and leads on', async ({ page }) => {
  await page.goto(searchFor('en', 'zzqqxx'));
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.locator('#search-read')).toContainText('zzqqxx');
  await expect(page.locator('#search-nothing a[href$="/en/match/"]')).toBeVisible();
  await expect(page.locator('#search-nothing a[href$="/conditions/als/"]')).toBeVisible();
  await expect(page.getByText('By condition')).toBeVisible();
});

test('filters that leave nothing say how much there is without them', async ({ page }) => {
  await page.goto(`${searchFor('en', 'NurOwn')}&condition=stroke`);
  await expect(page.getByRole('status')).toContainText(/Without them there are \d/);
});

test('every page leads to the search, which says what to do without script', async ({ browser }) => {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto('/zh-hant/studies/houkin-2024/');
    await page.getByRole('link', { name: '搜尋' }).first().click();
    await expect(page).toHaveURL(/\/zh-hant\/search\/$/);
    await expect(page.locator('.notice').first()).toContainText('JavaScript');
    await expect(page.locator('#search-form')).toBeHidden();
    await page.goto('/zh-hant/');
    await page.getByRole('searchbox').fill('漸凍症');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/zh-hant\/search\/\?q=/);
    await context.close();
  }
});

test('a query cannot put anything into the page', async ({ page }) => {
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  await page.goto(searchFor('en', '<img src=x onerror=alert(1)> als'));
  await done(page);
  await expect(page.locator('#search-others')).toHaveAttribute('aria-busy', 'false');
  expect(alerted).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
});
