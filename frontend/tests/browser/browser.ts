import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  chromium,
  test as base,
  expect,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test';

export { expect };

/**
 * Software drawing: the map needs WebGL, and machines for tests have no graphics card. The pages themselves are not put together by that
 * imitated card: it took a third of the browser's time.
 */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

interface Watched {
  /** Console errors that a test provokes on purpose. */
  provoked: RegExp[];
  /** Fails the test when the page asks another origin for anything or writes an error to the console. */
  watched: undefined;
}

export const test = base.extend<Watched, { browser: Browser }>({
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const path = process.env['HQB_CHROMIUM'];
      const browser = await chromium.launch({
        args: FLAGS,
        ...(path !== undefined && { executablePath: path }),
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  provoked: [[], { option: true }],
  watched: [
    async ({ page, baseURL, provoked }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? 'http://localhost:8080').origin;
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== home) faults.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() !== 'error' || provoked.some((one) => one.test(message.text()))) return;
        faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export type Language = 'en' | 'zh-CN';

/** Opens a page in a language and theme, as somebody who chose them before. */
export async function open(
  page: Page,
  path: string,
  language: Language = 'en',
  theme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page.addInitScript(
    ([chosen, look]) => {
      localStorage.setItem('hqb.language', chosen);
      localStorage.setItem('hqb.theme', look);
    },
    [language, theme] as const,
  );
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Pins stand where their buildings do and may lie over each other; WCAG 2.5.8 exempts places on a map, and the list beside it has the
 * same.
 */
const PINS = '.maplibregl-marker';

/** Expects that axe finds nothing on the page as it stands, or in one part of it, where that lies over the rest. */
export async function expectAccessible(page: Page, part?: Locator): Promise<void> {
  await page.evaluate(AXE);
  const within = part === undefined ? null : await part.elementHandle();
  const found = await page.evaluate(
    async ([rules, pins, only]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await axe.run(
        only === null ? { exclude: [[pins]] } : { include: [only], exclude: [[pins]] },
        { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] },
      );
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`,
      );
    },
    [RULES, PINS, within] as const,
  );
  expect(found).toEqual([]);
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Expects that nothing sticks out at the side of the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}

export const PHONE = { width: 390, height: 844 };
