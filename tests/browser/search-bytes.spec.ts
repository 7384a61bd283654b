/** What a first query loads from an empty cache, the page and the engine with it, until its first results stand there. */
import { expect, test } from '@playwright/test';

/** From the budgets of the site: 200 KB for a first query. */
const most = 200 * 1024;
/** Long questions that load more than that, and how much at the most. The list may only shrink, and so may its figures. */
const over = new Map<string, number>([
  ['幹細胞注射後發燒 癲癇 排斥 復健', 224 * 1024],
  // No kind of question fits it surely: the list of what comes near is loaded beside the studies.
  ['stroke arm movement improvement one year after bone marrow cells', 212 * 1024],
  // At the budget itself: above it by a few KB where a file more comes in time.
  ['渐冻症 延命 鞘內', 206 * 1024],
  ['seizures after cord blood infusion fever rejection', 203 * 1024],
]);

/** Queries that name things, and such as need many words of the text, the list of words or the other script. */
const queries = [
  ['en', 'cerebral palsy'],
  ['en', '脑瘫'],
  ['en', 'Houkin 2024'],
  ['en', 'seizures after cord blood infusion fever rejection'],
  ['en', 'stroke arm movement improvement one year after bone marrow cells'],
  ['en', 'umbillical seizurs placebo rehabilitation'],
  ['zh-hans', '脑瘫脐带血'],
  ['zh-hans', '中风后一年手还不能动 打骨髓干细胞 有没有用'],
  ['zh-hans', '孩子打了干细胞会不会长肿瘤'],
  ['zh-hans', 'muscle tone improvement botox'],
  ['zh-hant', '渐冻症 延命 鞘內'],
  ['zh-hant', '幹細胞注射後發燒 癲癇 排斥 復健'],
] as const;

for (const [locale, query] of queries) {
  test(`a first query is light: ${locale}, ${query}`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    // The first results end the count, by the page's own clock: other groups and the counts of filters come after them.
    const first = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const list = document.querySelector('#search-results');
          new MutationObserver(() => {
            if (list?.getAttribute('aria-busy') !== 'false' || list.childElementCount === 0) return;
            const now = performance.now();
            const loaded = performance
              .getEntries()
              .filter((entry) => entry instanceof PerformanceResourceTiming)
              .filter(({ responseEnd }) => responseEnd <= now);
            resolve(loaded.reduce((sum, { transferSize }) => sum + transferSize, 0));
          }).observe(list ?? document.body, { attributes: true, childList: true });
        }),
    );
    await page.locator('#search-query').fill(query);
    await page.keyboard.press('Enter');
    const until = await first;
    expect(until).toBeGreaterThan(60 * 1024);
    expect(until).toBeLessThanOrEqual(over.get(query) ?? most);
    // What else had come when the first results stood is counted too, and varies by some KB.
    if (over.has(query)) expect(until, 'well within the budget now: take it off').toBeGreaterThan(most - 20 * 1024);
  });
}
