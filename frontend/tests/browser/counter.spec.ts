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
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('1 offer saved')).toBeVisible();

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
    for (const path of ['/counter', '/counter/stock', '/counter/imports']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(path);
      await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main [role="table"], main table, main dl').first()).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectNoSidewaysScroll(page);
    }
  });
}
