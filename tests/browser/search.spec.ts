/** The search page: every query that readers type (tests/browser/queries.yaml), filters, addresses, and nothing found. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';

type Query = { on: string; q: string; finds?: string[]; all_of?: Record<string, string>; top?: number };
const queries: Query[] = parse(readFileSync('tests/browser/queries.yaml', 'utf8'));
const { studies }: { studies: Record<string, unknown>[] } = JSON.parse(readFileSync('dist/data/studies.json', 'utf8'));
const byId = new Map(studies.map((study) => [String(study['id']), study]));

/** At least this share of the queries must be answered. */
const wanted = 0.95;

async function resultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.locator('#search-count')).toHaveText(/\d|没|沒|Nothing/);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  const addresses = await page
    .locator('#search-results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return addresses.flatMap((href) => /\/studies\/([^/]+)\//.exec(href)?.[1] ?? []);
}

const valueAt = (study: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      study,
    );

function answered({ finds, all_of, top = 3 }: Query, ids: string[]): boolean {
  const first = ids.slice(0, top);
  if (finds) return first.some((id) => finds.includes(id));
  return (
    first.length > 0 &&
    first.every((id) =>
      Object.entries(all_of ?? {}).every(([path, value]) => [valueAt(byId.get(id), path)].flat().includes(value)),
    )
  );
}

test('what readers type is answered', async ({ page }) => {
  test.setTimeout(300_000);
  const missed: string[] = [];
  for (const query of queries) {
    const ids = await resultsOf(page, `/${query.on}/search/?q=${encodeURIComponent(query.q)}`);
    if (!answered(query, ids)) missed.push(`${query.on}: ${query.q} → ${ids.slice(0, 3).join(', ') || 'nothing'}`);
  }
  console.log(
    `${queries.length - missed.length} of ${queries.length} queries answered${missed.map((line) => `\n  missed ${line}`).join('')}`,
  );
  expect(missed.length / queries.length).toBeLessThanOrEqual(1 - wanted);
});

test('a filter narrows the list, stands in the address, and can be shared', async ({ page }) => {
  const all = await resultsOf(page, '/en/search/?condition=stroke');
  expect(all.length).toBeGreaterThan(0);
  const filters = page.locator('#search-filters');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  const goals = filters.locator('details', { has: page.locator('fieldset[data-filter="goal"]') });
  if ((await goals.getAttribute('open')) === null) await goals.locator('> summary').click();
  await goals.locator('input[value="no"]').check();
  await expect(page).toHaveURL(/condition=stroke.*goal=no/);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  const shared = await resultsOf(page, page.url());
  expect(shared.length).toBeGreaterThan(0);
  for (const id of shared) expect(valueAt(byId.get(id), 'primary_endpoint.met')).toBe('no');
  await page.goBack();
});

test('the form works by keyboard, and the count is announced', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#search-query').fill('NurOwn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=NurOwn/);
  await expect(page.getByRole('status')).toHaveText(/\d+ (study|studies) found/);
});

test('nothing found says so and leads on', async ({ page }) => {
  await page.goto('/en/search/?q=zzqqxx');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.getByText('By condition')).toBeVisible();
});

test('a query cannot put anything into the page', async ({ page }) => {
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> als')}`);
  await expect(page.locator('#search-results')).toHaveAttribute('aria-busy', 'false');
  await page.waitForTimeout(500);
  expect(alerted).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
});
