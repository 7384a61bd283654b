/** Find your case: the form where scripts run, the links where they do not, and no barrier. */
import { expect, test } from '@playwright/test';
import { expectNoBarrier, looks, wear } from './no-barrier.ts';

const kinds = [
  'match/',
  'match/stroke/',
  'match/als/mesenchymal-stromal/',
  'match/cerebral-palsy/umbilical-cord-blood/intravenous/',
];

for (const { locale, colorScheme, text } of looks)
  test(`${locale}, ${colorScheme}, ${text} text: no barrier and no sideways scrolling`, async ({ page }) => {
    await wear(page, { colorScheme, text });
    for (const kind of kinds) {
      await page.goto(`/${locale}/${kind}`);
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await expectNoBarrier(page, kind);
    }
  });

test('three choices lead to their page; a route alone is enough', async ({ page }) => {
  await page.goto('/en/match/');
  await page.getByLabel('Condition').selectOption({ label: 'Stroke' });
  await page.getByLabel('Cell type').selectOption('mononuclear');
  await page.getByLabel('Route into the body').selectOption('intravenous');
  await page.getByRole('button', { name: 'Show the studies' }).click();
  await expect(page).toHaveURL(/\/en\/match\/stroke\/mononuclear\/intravenous\/$/);
  await expect(page.locator('main .lead')).toContainText('of exactly this');
  await page.goto('/zh-hant/match/');
  await page.locator('select[name="condition"]').selectOption('als');
  await page.locator('select[name="route"]').selectOption('intraspinal');
  await page.locator('select[name="route"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-hant\/match\/als\/any\/intraspinal\/$/);
});

test('a narrower condition leads to its own page, and to the broader one where that was not tested', async ({
  page,
}) => {
  for (const [condition, cell, route, path] of [
    ['chronic-stroke', 'modified-msc', 'intracerebral', 'chronic-stroke/modified-msc/intracerebral'],
    ['chronic-stroke', 'umbilical-cord-blood', 'intrathecal', 'stroke/umbilical-cord-blood/intrathecal'],
    ['preterm-birth', 'hsc', 'intraspinal', 'preterm-birth'],
  ] as const) {
    await page.goto('/en/match/');
    const form = page.locator('#match-form');
    await form.locator('[name="condition"]').selectOption(condition);
    await form.locator('[name="cell"]').selectOption(cell);
    await form.locator('[name="route"]').selectOption(route);
    await form.locator('button').click();
    await expect(page).toHaveURL(new RegExp(`/en/match/${path}/$`));
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.title()).not.toMatch(/not exist|404/i);
  }
});

test('without a condition the form leads nowhere', async ({ page }) => {
  await page.goto('/en/match/');
  await page.getByRole('button', { name: 'Show the studies' }).click();
  await expect(page).toHaveURL(/\/en\/match\/$/);
  await expect(page.locator('select[name="condition"]')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('plain links lead to any combination, and a choice can be changed', async ({ page }) => {
    await page.goto('/en/match/');
    await expect(page.locator('#match-form')).toBeHidden();
    const main = page.getByRole('main');
    await main.locator('a[href="/en/match/als/"]').click();
    await main.locator('#cells').getByRole('link', { name: 'Mesenchymal' }).click();
    await main.locator('#routes').getByRole('link', { name: 'Intrathecal' }).click();
    await expect(page).toHaveURL(/\/en\/match\/als\/mesenchymal-stromal\/intrathecal\/$/);
    await main.getByRole('link', { name: 'change Cell type' }).click();
    await expect(page).toHaveURL(/\/en\/match\/als\/any\/intrathecal\/#cells$/);
    await expect(main.locator('#cells').getByRole('link').first()).toBeVisible();
  });
});
