import { readFile } from 'node:fs/promises';
import { expect, expectNoSidewaysScroll, open, PHONE, test } from './browser';

test('the price index is drawn, told as a table, and taken as a file', async ({ page }) => {
  await open(page, '/market');
  await expect(page.getByRole('heading', { level: 1, name: 'Market information' })).toBeVisible();
  await expect(page.getByText('Demonstration figures')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Price index of All categories/ })).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('rowheader', { name: /^20\d\d-W\d\d$/ }).first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figures as CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('Category,Name,Week,Monday,Index');
  expect(file.split('\r\n').length).toBeGreaterThan(50);
});

test('a category leads to its own index, what it is made of and what is below it', async ({
  page,
}) => {
  await open(page, '/market');
  const table = page.getByRole('table', { name: 'Price index by category' });
  await table.getByRole('link', { name: 'Capacitors', exact: true }).click();
  await expect(page).toHaveURL(/category=capacitors/);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Capacitors', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('table', { name: 'Within Capacitors' })).toBeVisible();

  await page.getByText('What this index is made of').click();
  const basket = page.getByRole('table', { name: 'What this index is made of' });
  await basket.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/parts\/[\da-f-]{36}/);
  await expect(page.getByRole('heading', { name: 'Price and stock over time' })).toBeVisible();
});

test('a part that surged is listed and says so on its page', async ({ page }) => {
  await open(page, '/market');
  await page.getByRole('table', { name: 'Price surges' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/parts\/[\da-f-]{36}/);
  await expect(page.getByText(/^Price ×\d/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Least unit price over time/ })).toBeVisible();
});

test('market information fits a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/market?category=capacitors&within=capacitors', 'zh-CN', 'dark');
  await expect(page.getByRole('heading', { level: 1, name: '市场行情' })).toBeVisible();
  await expect(page.getByRole('table', { name: '价格飙升' })).toBeVisible();
  await expect(page.getByRole('table', { name: '搜索最多的词' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('market information is in the header, and on a phone in the footer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/parts');
  await page.getByRole('banner').getByRole('link', { name: 'Market information' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Market information' })).toBeVisible();
  await expectNoSidewaysScroll(page);

  await page.setViewportSize(PHONE);
  await expect(
    page.getByRole('banner').getByRole('link', { name: 'Market information' }),
  ).toBeHidden();
  await expect(page.getByRole('link', { name: 'Market information' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
