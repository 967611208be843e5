import { defineConfig } from '@playwright/test';

/**
 * Browser tests run against a server that is already up (HQB_BASE_URL), with its demonstration data.
 * The report goes to the console, and as JSON to the file that HQB_BROWSER_REPORT names.
 */
const report = process.env['HQB_BROWSER_REPORT'];

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/findChromium.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // browser, server and databases share two cores: what fails once is tried once more, and told as flaky
  retries: 1,
  forbidOnly: true,
  reporter: report === undefined ? [['line']] : [['line'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env['HQB_BASE_URL'] ?? 'http://localhost:8080',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
  },
});
