import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { firmPrice } from './firmPrice';
import { openAs, openAsDemo, secondPerson } from './visitors';

const PHOTO = {
  name: 'board.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Pays what is due on the stand-in's page and comes back. */
async function pay(maker: Page): Promise<void> {
  const order = new URL(maker.url()).pathname;
  await maker.getByRole('button', { name: 'Pay now' }).click();
  await maker.waitForURL(/\/pay\/pi_/);
  await maker.getByText('4242 4242 4242 4242').click();
  await maker.getByRole('button', { name: /^(Pay |支付 )/ }).click();
  await maker.waitForURL(({ pathname }) => pathname === order);
}

/** Waits until the order stands at a step: every step's name is on the page all the time. */
async function expectStep(page: Page, step: string): Promise<void> {
  await expect(page.locator('ol > li[aria-current=step]')).toContainText(step);
}

/** A maker with a firm price, who has signed in only after asking for it. */
async function makerOf(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const maker = await secondPerson(browser, baseURL);
  const quote = await firmPrice(maker);
  await openAs(maker, `/quotes/${quote}`);
  return maker;
}

test('a board is ordered at its firm price, approved, inspected, paid, shipped and accepted', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const maker = await makerOf(browser, baseURL);
  await maker.getByLabel('Recipient').fill('Li Lei');
  await maker.getByLabel('Telephone').fill('13800000000');
  await maker.getByLabel('City').fill('Shenzhen');
  await maker.getByLabel('Street and number').fill('Huaqiang North Rd 1');
  await maker.getByRole('button', { name: 'Use this address' }).click();
  await maker.getByRole('button', { name: 'Order at this price' }).click();
  await expect(maker).toHaveURL(/\/production\/orders\/[\da-f-]{36}/);
  const order = new URL(maker.url()).pathname;
  await expectStep(maker, 'To be paid');
  await expect(maker.getByRole('region', { name: 'Payments' })).toContainText('Deposit');
  await pay(maker);
  await expectStep(maker, 'Being prepared');
  await expectAccessible(maker);

  await openAsDemo(page, 'provider', order);
  await page.getByRole('button', { name: 'Ask the maker' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your question').fill('Is the slot plated?');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ask the maker' }).click();
  await expect(page.getByText('Is the slot plated?')).toBeVisible();
  await maker.reload();
  await maker.getByRole('button', { name: 'Answer the question' }).click();
  await maker.getByLabel('Your answer').fill('It is.');
  await maker.getByRole('dialog').getByRole('button', { name: 'Answer the question' }).click();
  await expect(maker.getByText('It is.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Show the production file' }).click();
  await dialog.getByLabel('What will be made').fill('As in your files, panel of 10.');
  await dialog.getByRole('button', { name: 'Show the production file' }).click();
  await expectStep(page, 'Waits for approval');
  await maker.reload();
  await maker.getByRole('button', { name: 'Approve for production' }).click();
  await maker.getByRole('dialog').getByRole('button', { name: 'Approve for production' }).click();
  await expect(maker.getByText('passed on to the provider')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Report the inspection' }).click();
  await dialog.getByLabel('What was found').fill('All flat.');
  await dialog.getByLabel('Photos').setInputFiles(PHOTO);
  await dialog.getByRole('button', { name: 'Report the inspection' }).click();
  await expectStep(page, 'Inspected, balance due');
  await maker.reload();
  await expect(maker.getByRole('img', { name: 'board.png' })).toBeVisible();
  await pay(maker);
  await expectStep(maker, 'Ready to ship');

  await page.reload();
  await page.getByRole('button', { name: 'Ship it' }).click();
  await dialog.getByLabel('Carrier').fill('SF Express');
  await dialog.getByLabel('Tracking number').fill('SF1234567890');
  await dialog.getByRole('button', { name: 'Ship it' }).click();
  await expect(page.getByText('SF1234567890')).toBeVisible();
  await open(maker, order, 'zh-CN', 'dark');
  await maker.setViewportSize(PHONE);
  await expect(maker.getByRole('button', { name: '验收', exact: true })).toBeVisible();
  await expectNoSidewaysScroll(maker);
  await expectAccessible(maker);
  await maker.getByRole('button', { name: '验收', exact: true }).click();
  await maker.getByRole('dialog').getByRole('button', { name: '验收', exact: true }).click();
  await expectStep(maker, '已验收');
  await open(maker, '/production/orders', 'zh-CN', 'dark');
  await maker.getByRole('group', { name: '订单范围' }).getByText('全部').click();
  await expect(maker.getByRole('link', { name: 'small.zip' })).toBeVisible();
  await expectNoSidewaysScroll(maker);
  await maker.context().close();
});
