import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/browser.ts';

const executablePath = findBrowser();
/** A port of its own, so that a served site and a test run do not meet; `TEST_PORT` for a second run beside it. */
const port = Number(process.env['TEST_PORT'] ?? 4329);

/**
 * What the browser leaves out. All but the first is what Playwright itself turns off; of two such lists only the last one
 * counts. The first: each page in the frame of the one before, which takes a fifth off the time of a visit.
 */
const withoutFeatures = [
  'RenderDocument',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  // No limit on how fast a machine must be; this only ends what hangs.
  timeout: 900_000,
  expect: { timeout: 300_000 },
  retries: 0,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/report.json' }],
  ],
  // Those that wait the most come first, while other tests run beside them.
  projects: [
    { name: 'kept', testMatch: '**/offline*.spec.ts' },
    // Pages as they come from the server: what a device keeps of them would only be fetched beside what is measured.
    { name: 'unvisited', testMatch: '**/search-bytes.spec.ts', use: { serviceWorkers: 'block' } },
    // One context for all tests of a worker: opening one takes as long as three pages.
    {
      name: 'pages',
      testIgnore: ['**/offline*.spec.ts', '**/search-bytes.spec.ts'],
      use: { serviceWorkers: 'block', reuseContext: true },
    },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 800 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${withoutFeatures.join(',')}`,
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tools/serve.ts dist`,
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
