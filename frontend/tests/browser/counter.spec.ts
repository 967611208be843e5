import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  open,
  PHONE,
  test,
  type Language,
} from './browser';
import { secondPerson } from './visitors';

const MPN = 'STM32F103C8T6';
const HEADER =
  'sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,price@100';

interface Demo {
  accounts: { role: string; email: string; password: string }[];
}

/** Opens a page as the supplier of the demonstration. */
async function openAsSupplier(page: Page, path: string, language: Language = 'en'): Promise<void> {
  const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
  const account = accounts.find(({ role }) => role === 'supplier');
  const answer = await page.request.post('/api/v1/sessions', {
    data: { email: account?.email, password: account?.password },
  });
  expect(answer.status()).toBe(204);
  await open(page, path, language);
}

async function sendList(page: Page, name: string, rows: readonly string[]): Promise<void> {
  await page.getByLabel('Price list', { exact: true }).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([HEADER, ...rows].join('\n'), 'utf8'),
  });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a price list is looked at, applied and changed in the grid, and the part page shows it', async ({
  page,
  browser,
  baseURL,
}) => {
  const sku = `B-${Date.now()}`;
  await openAsSupplier(page, '/counter/imports');
  await sendList(page, 'list.csv', [
    `${sku},${MPN},STMicroelectronics,500,1,1,tray,2451,CNY,7.5,6.9`,
    `${sku}-bad,${MPN},STMicroelectronics,-3,1,1,tray,2451,CNY,7.5,6.9`,
  ]);
  await expect(page.getByText('Nothing has changed yet.', { exact: false })).toBeVisible();
  const rejected = page.getByRole('table', { name: 'Rejected rows' });
  await expect(rejected.getByRole('row').nth(1)).toContainText('-3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Apply the list' }).click();
  await expect(page.getByText('The list is applied.', { exact: false })).toBeVisible();

  await page.goto(`/counter/stock?q=${sku}`);
  const prices = page.getByRole('textbox', { name: `Price breaks, ${sku}` });
  await expect(prices).toHaveValue('1: 7.5, 100: 6.9');
  await prices.fill('1: 7.25');
  await page.getByRole('textbox', { name: `Stock, ${sku}` }).fill('433');
  await expectAccessible(page);
  const maker = await secondPerson(browser, baseURL);
  await open(maker, `/parts?q=${MPN}`);
  await maker.getByRole('link', { name: MPN }).first().click();
  const watched = maker.getByRole('row').filter({ hasText: sku });
  await expect(watched).toContainText('7.5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('1 offer saved')).toBeVisible();
  await expect(watched, 'without a reload').toContainText('7.25', { timeout: 5_000 });
  await maker.context().close();

  await page.getByRole('link', { name: MPN }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: sku })).toBeVisible();
  await page.getByRole('link', { name: MPN }).first().click();
  const mine = page.getByRole('row').filter({ hasText: sku });
  await expect(mine).toContainText('433');
  await expect(mine).toContainText('7.25');
});

test('a block of a spreadsheet is pasted over cells, and a wrong one is not sent', async ({
  page,
}) => {
  await openAsSupplier(page, '/counter/stock');
  const grid = page.getByRole('table', { name: 'Own offers' });
  const first = grid.getByRole('textbox', { name: /^Stock, / }).first();
  await first.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '1,200\t5\n9x\t1\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(first).toHaveValue('1200');
  const second = grid.getByRole('textbox', { name: /^Stock, / }).nth(1);
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(second).toHaveAttribute('aria-invalid', 'false');
});

for (const language of ['en', 'zh-CN'] as const) {
  test(`the counter's pages are for everybody, in ${language}`, async ({ page }) => {
    await openAsSupplier(page, '/counter', language);
    for (const path of ['/counter', '/counter/stock', '/counter/imports', '/counter/hours']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page.locator('main [role="table"], main table, main dl, main form').first(),
      ).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectNoSidewaysScroll(page);
    }
  });
}

test('stock moves with a reason, a price change stands in the history, an alert goes away again', async ({
  page,
}) => {
  const sku = `M-${Date.now()}`;
  await openAsSupplier(page, '/counter/imports');
  await sendList(page, 'moves.csv', [
    `${sku},${MPN},STMicroelectronics,500,1,1,tray,22+,CNY,7.5,6.9`,
  ]);
  await page.getByRole('button', { name: 'Apply the list' }).click();
  await expect(page.getByText('The list is applied.', { exact: false })).toBeVisible();

  await page.goto(`/counter/stock?q=${sku}`);
  await page.getByRole('link', { name: MPN }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: sku })).toBeVisible();
  await page.getByLabel('Reason').selectOption('sold-elsewhere');
  await page.getByLabel('Pieces', { exact: true }).fill('480');
  await page.getByLabel('Note (optional)').fill('a regular of counter 2A017');
  await expect(page.getByText('500 now, 20 then')).toBeVisible();
  await page.getByRole('button', { name: 'Move stock' }).click();
  const moves = page.getByRole('table', { name: 'Stock moves' });
  await expect(moves.getByRole('row').nth(1)).toContainText('−480');
  await expect(moves.getByRole('row').nth(1)).toContainText('Sold at the counter');

  await page.getByLabel('Price break 1, unit price').fill('7.25');
  await page.getByLabel('Alert me at this stock').fill('50');
  await page.getByLabel('Country of origin').selectOption('MY');
  await page.getByRole('button', { name: 'Save the offer' }).click();
  await expect(page.getByText('The offer is saved.')).toBeVisible();
  await expect(page.getByText('Running low').first()).toBeVisible();
  const prices = page.getByRole('table', { name: 'Price history' });
  await expect(prices.getByRole('row').nth(1)).toContainText('7.25');
  await expect(prices.getByRole('row').nth(2)).toContainText('7.50');
  await expectAccessible(page);

  await page.getByLabel('Alert me at this stock').fill('');
  await page.getByRole('button', { name: 'Save the offer' }).click();
  await expect(page.getByText('Running low')).toHaveCount(0);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: MPN }).first().click();
  const mine = page.getByRole('row').filter({ hasText: sku });
  await expect(mine).toContainText('Malaysia');
  await expect(mine.getByTitle('Made in 2022 or later')).toHaveText('22+');
});

test('photographs are added, shown large by keyboard, and stand with the offer', async ({
  page,
}) => {
  const sku = `P-${Date.now()}`;
  await openAsSupplier(page, '/counter/imports');
  await sendList(page, 'photos.csv', [
    `${sku},${MPN},STMicroelectronics,5,1,1,tray,2225,CNY,7.5,6.9`,
  ]);
  await page.getByRole('button', { name: 'Apply the list' }).click();
  await expect(page.getByText('The list is applied.', { exact: false })).toBeVisible();
  await page.goto(`/counter/offers/${sku}`);
  const first = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } });
  const second = await page.screenshot({ clip: { x: 0, y: 0, width: 240, height: 320 } });
  await page.getByLabel('Photograph files').setInputFiles([
    { name: 'label.png', mimeType: 'image/png', buffer: first },
    { name: 'marking.png', mimeType: 'image/png', buffer: second },
  ]);
  const photos = page.getByRole('list', { name: 'Photographs' });
  await expect(photos.getByRole('img')).toHaveCount(2);
  await photos.getByRole('button', { name: 'Photograph 1: show it large' }).click();
  const box = page.getByRole('dialog');
  await expect(box.getByText('1 of 2')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowRight');
  await expect(box.getByText('2 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(photos.getByRole('button', { name: 'Photograph 1: show it large' })).toBeFocused();

  await page.getByRole('link', { name: MPN }).first().click();
  const mine = page.getByRole('row').filter({ hasText: sku });
  await mine.getByRole('button', { name: /2 photos/ }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});

test('opening hours of the owner stand on the public page', async ({ page }) => {
  await openAsSupplier(page, '/counter/hours');
  const form = page.getByRole('form', { name: 'Opening hours' });
  for (const day of [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]) {
    await form.getByRole('checkbox', { name: day }).check();
    await form.getByLabel(`${day}, opens`).fill('00:00');
    await form.getByLabel(`${day}, closes`).fill('23:59');
  }
  await form.getByLabel('Monday, closes').fill('00:00');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('It closes later than it opens.')).toBeVisible();
  await form.getByLabel('Monday, closes').fill('23:59');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The opening hours are saved.')).toBeVisible();

  await page.goto('/counter');
  await page.getByRole('link', { name: 'My public page' }).click();
  await expect(page.getByText('Open now')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Opening hours' })).toContainText('00:00–23:59');
  await expect(page.getByRole('heading', { name: 'Reviews' })).toBeVisible();
  await expectAccessible(page);
});
