import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';

// a file of many tests that know nothing of each other: the workers share them
test.describe.configure({ mode: 'parallel' });

/** A worker sees its pages as one visitor, whose browser keeps the program between them. */
const visited = test.extend<object, { visitor: BrowserContext }>({
  visitor: [
    async ({ browser }, use, info) => {
      const { baseURL, viewport, reducedMotion } = info.project.use;
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        ...(viewport !== undefined && { viewport }),
        reducedMotion: reducedMotion ?? null,
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visitor }, use) => {
    const page = await visitor.newPage();
    await use(page);
    await page.close();
  },
});

interface Listed {
  items: { id: string; slug: string }[];
}

async function first(page: Page, path: string): Promise<{ id: string; slug: string }> {
  const answer = await page.request.get(path);
  const [item] = ((await answer.json()) as Listed).items;
  if (item === undefined) throw new Error(`${path} lists nothing`);
  return item;
}

const PAGES: Record<string, (page: Page) => Promise<string> | string> = {
  home: () => '/',
  results: () => '/parts?q=0603',
  'results as cards': () => '/parts?q=ldo&view=cards',
  'no results': () => '/parts?q=zzzzqqqqxxxx',
  part: async (page) => `/parts/${(await first(page, '/api/v1/parts?q=STM32F103C8T6&size=1')).id}`,
  'bill of materials': () => '/boms',
  'parts side by side': async (page) =>
    `/parts/compare?ids=${(await first(page, '/api/v1/parts?q=ldo&size=1')).id}&ids=${
      (await first(page, '/api/v1/parts?q=STM32F103C8T6&size=1')).id
    }`,
  suppliers: () => '/suppliers',
  supplier: async (page) => `/suppliers/${(await first(page, '/api/v1/suppliers?size=1')).id}`,
  'market information': () => '/market',
  'price index of a category': () => '/market?category=capacitors&within=capacitors',
  'district insight': () => '/insight',
  'register of makerspaces': () => '/makerspaces/registry',
  'makerspace in the register': async (page) =>
    `/makerspaces/registry/${
      (await first(page, '/api/v1/makerspace-registry/entries?size=1')).slug
    }`,
  markets: () => '/markets',
  market: () => '/markets/seg-plaza',
  'map of the district': () => '/district?at=seg-plaza',
  'what is within a walk': () => '/district?view=drawing&from=station:station-huaqiang-north',
  finder: () => '/spaces',
  'finder of units': () => '/spaces/find?minArea=300&maxArea=800&minPower=100',
  unit: async (page) => `/units/${(await first(page, '/api/v1/units?size=1')).id}`,
  space: async (page) => `/spaces/${(await first(page, '/api/v1/spaces?size=1')).id}`,
  'service centres': () => '/park',
  'service centre': () => '/park/huaqiang-hub',
  policies: () => '/park/policies',
  makerspaces: () => '/makerspaces',
  makerspace: () => '/makerspaces/duhui-night-bench',
  machines: () => '/makerspaces/machines',
  machine: () => '/makerspaces/machines/laser-cutter-900',
  evenings: () => '/makerspaces/events',
  projects: () => '/makerspaces/projects',
  prototype: () => '/prototype',
  testing: () => '/testing',
  providers: () => '/providers',
  provider: async (page) => `/providers/${(await first(page, '/api/v1/providers')).slug}`,
  about: () => '/about',
  'not found': () => '/nowhere',
};

for (const [name, address] of Object.entries(PAGES)) {
  visited(`${name} has no accessibility fault in English, wide and light`, async ({ page }) => {
    await open(page, await address(page), 'en', 'light');
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  });

  visited(`${name} has no accessibility fault in Chinese, narrow and dark`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, await address(page), 'zh-CN', 'dark');
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('the language switch changes every word and keeps the address', async ({ page }) => {
  await page.goto('/parts?q=ldo');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('link', { name: '元器件', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/q=ldo/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the theme is chosen and kept', async ({ page }) => {
  await page.goto('/about');
  const html = page.locator('html');
  const before = await html.getAttribute('data-theme');
  await page.getByRole('button', { name: /theme|主题/ }).click();
  await expect(html).not.toHaveAttribute('data-theme', before ?? '');
  const chosen = await html.getAttribute('data-theme');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', chosen ?? '');
});

test('the way past the header is the first stop of the keyboard', async ({ page }) => {
  await open(page, '/about');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test.describe('when search rests', () => {
  test.use({ provoked: [/status of 503/] });

  test('it is explained and can be tried again', async ({ page }) => {
    let up = false;
    await page.route('**/api/v1/parts?*', async (route) => {
      if (up) await route.continue();
      else {
        await route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'https://virtual-hqb.org/problems/search-unavailable',
            title: 'Search is not available',
            status: 503,
            detail: null,
          }),
        });
      }
    });
    await open(page, '/parts?q=ldo');
    await expect(page.getByRole('alert')).toContainText('Search is resting');
    up = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'Parts' })).toBeVisible();
  });
});
