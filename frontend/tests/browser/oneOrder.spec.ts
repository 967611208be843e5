import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, PHONE, test } from './browser';
import { firmPrice } from './firmPrice';
import { openAs, secondPerson } from './visitors';

const LIST = 'Ref,Qty,MPN\nU1,1,STM32F103C8T6';

async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('Recipient').fill('Li Lei');
  await page.getByLabel('Telephone').fill('13800000000');
  await page.getByLabel('City').fill('Shenzhen');
  await page.getByLabel('Street and number').fill('Huaqiang North Rd 1');
  await page.getByRole('button', { name: 'Use this address' }).click();
}

/** A project with a list of parts; leaves its page open and gives its address. */
async function project(page: Page): Promise<string> {
  await openAs(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'lamp.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await expect(page.getByRole('heading', { level: 1, name: 'lamp.csv' })).toBeVisible();
  await page.goto('/projects');
  await page.getByLabel('Name of the board').fill('Lamp');
  await page.getByRole('button', { name: 'Open a project' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lamp' })).toBeVisible();
  await page.getByRole('button', { name: 'Add as a version' }).click();
  await expect(
    page.getByRole('list', { name: 'Versions', exact: true }).getByRole('listitem'),
  ).toHaveCount(1);
  return new URL(page.url()).pathname;
}

test('a project orders its boards and its parts and pays them at once', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const page = await secondPerson(browser, baseURL); // paying leads to another origin
  const quote = await firmPrice(page); // before signing in: it needs no page
  const home = await project(page);
  const order = page.getByRole('region', { name: 'One order' });
  await expect(order.getByText('Nothing is ordered for this project yet')).toBeVisible();
  await expectAccessible(page);

  await order.getByRole('link', { name: 'Order boards and assembly' }).click();
  await expect(page).toHaveURL(/\/prototype/);
  await page.goto(`/quotes/${quote}`);
  await fillAddress(page);
  await expect(page.getByLabel('For a project')).toHaveValue(home.split('/').at(-1) ?? '');
  await page.getByRole('button', { name: 'Order at this price' }).click();
  await expect(page).toHaveURL(new RegExp(home));
  const items = order.getByRole('list', { name: 'Ordered for this project' });
  await expect(items.getByRole('listitem')).toContainText(['Boards']);
  await expect(order.getByText(/^To be paid later/)).toBeVisible();

  await order.getByRole('link', { name: 'Plan and order the parts' }).click();
  await page.getByRole('button', { name: /^Buy all/ }).click();
  await expect(page.getByText(/in your cart\./)).toBeVisible();
  await page.goto('/checkout');
  const courier = page.getByLabel('Courier', { exact: true }).first();
  await expect(courier).toBeChecked(); // as the plan has it
  await expect(
    page.getByLabel("Pay later, together with the project's other orders"),
  ).toBeChecked();
  await page.getByRole('button', { name: 'Order, and pay with the project' }).click();
  await expect(page).toHaveURL(new RegExp(home));
  await expect(items.getByRole('listitem')).toContainText(['Boards', 'Parts']);
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await order.getByRole('button', { name: /^Pay all at once/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pay\/pi_/);
  await page.getByText('4242 4242 4242 4242').click();
  await page.getByRole('button', { name: /^(Pay |支付 )/ }).click();
  await page.waitForURL(/\/payments\/[\da-f-]{36}/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Thank you: all of it is paid' }),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'What the payment is for' }).getByRole('listitem'),
  ).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the project' }).click();
  await expect(items.getByText('Paid', { exact: true })).toHaveCount(2);
  await page.context().close();
});

test('a project with nothing ordered says in Chinese how it is done', async ({ page }) => {
  await openAs(page, '/projects', 'zh-CN', 'dark');
  await page.getByLabel('电路板名称').fill('台灯');
  await page.getByRole('button', { name: '新建项目' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '台灯' })).toBeVisible();
  const order = page.getByRole('region', { name: '一单付清' });
  await expect(order.getByText('此项目尚未订购任何内容')).toBeVisible();
  await expect(order.getByRole('link', { name: '上传物料清单' })).toBeVisible();
  await expectAccessible(page);
});
