import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

const MPN = 'STM32F103C8T6';

interface Demo {
  accounts: { role: string; apiKey: string }[];
}

/** Puts an offer of the demonstration's supplier on sale, which nobody else knows. */
async function offer(page: Page): Promise<{ id: string; sku: string }> {
  const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
  const key = accounts.find(({ role }) => role === 'supplier')?.apiKey ?? '';
  const sku = `O-${Date.now()}-${Math.floor(Math.random() * 1000)}`;
  const answer = await page.request.put(`/api/v1/supply/offers/${sku}`, {
    headers: { Authorization: `Bearer ${key}` },
    data: {
      mpn: MPN,
      manufacturer: 'STMicroelectronics',
      stock: 500,
      moq: 1,
      multiple: 1,
      currency: 'CNY',
      priceBreaks: [{ from: 1, unitPrice: '7.50' }],
    },
  });
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  return { id, sku };
}

/** A buyer with ten pieces in the cart, in a browser of their own: paying leads to another origin. */
async function buyerWith(browser: Browser, baseURL: string | undefined, id: string): Promise<Page> {
  const buyer = await secondPerson(browser, baseURL);
  const put = await buyer.request.post('/api/v1/cart/lines', {
    data: { offerId: id, quantity: 10 },
  });
  expect(put.status()).toBe(201);
  await openAs(buyer, '/cart');
  await expect(buyer.getByText(MPN).first(), 'signing in has kept the cart').toBeVisible();
  return buyer;
}

async function fillAddress(buyer: Page): Promise<void> {
  await buyer.getByLabel('Recipient').fill('Li Lei');
  await buyer.getByLabel('Telephone').fill('13800000000');
  await buyer.getByLabel('City').fill('Shenzhen');
  await buyer.getByLabel('Street and number').fill('Huaqiang North Rd 1');
  await buyer.getByRole('button', { name: 'Use this address' }).click();
}

/** From the cart to the order's page, paid on the stand-in's page. */
async function orderAndPay(buyer: Page): Promise<string> {
  await buyer.goto('/checkout');
  const courier = buyer.getByLabel('Courier', { exact: true });
  await expect(courier.or(buyer.getByLabel('Recipient'))).toBeVisible();
  if (await courier.isVisible()) await courier.check();
  await fillAddress(buyer);
  await expect(buyer.getByRole('button', { name: 'Order and pay' })).toBeEnabled();
  await expectAccessible(buyer);
  await buyer.getByRole('button', { name: 'Order and pay' }).click();
  await buyer.waitForURL(/\/pay\/pi_/);
  await buyer.getByText('4242 4242 4242 4242').click();
  await buyer.getByRole('button', { name: /^(Pay |支付 )/ }).click();
  await buyer.waitForURL(/\/checkout\/[\da-f-]{36}/);
  await expect(buyer.getByRole('heading', { name: 'Thank you: it is paid' })).toBeVisible();
  await buyer.getByRole('link', { name: /^HQ\d/ }).click();
  await expect(buyer.getByRole('heading', { level: 1, name: /^HQ\d/ })).toBeVisible();
  return new URL(buyer.url()).pathname.split('/').at(-1) ?? '';
}

async function ship(supplier: Page, order: string): Promise<void> {
  await openAsDemo(supplier, 'supplier', `/counter/orders/${order}`);
  await supplier.getByRole('button', { name: 'Confirm' }).click();
  await supplier.getByRole('button', { name: 'Ship', exact: true }).click();
  const parcel = supplier.getByRole('dialog');
  await parcel.getByLabel('Carrier').fill('SF Express');
  await parcel.getByLabel('Tracking number').fill('SF123');
  await parcel.getByRole('button', { name: 'Ship', exact: true }).click();
  await expect(supplier.getByText('SF123').first()).toBeVisible();
}

test('an order is paid on the payment page, confirmed, shipped and received', async ({
  page,
  browser,
  baseURL,
}) => {
  const { id } = await offer(page);
  const buyer = await buyerWith(browser, baseURL, id);
  const order = await orderAndPay(buyer);
  await ship(page, order);
  await expectAccessible(page);
  await buyer.reload();
  await buyer.getByRole('button', { name: 'I have the goods' }).click();
  await expect(buyer.getByText('Completed').first()).toBeVisible();
  await expectAccessible(buyer);
  await buyer.context().close();
});

test('goods go back: agreed, sent, arrived, and their price is given back', async ({
  page,
  browser,
  baseURL,
}) => {
  const { id } = await offer(page);
  const buyer = await buyerWith(browser, baseURL, id);
  const order = await orderAndPay(buyer);
  await ship(page, order);
  await buyer.reload();
  await buyer.getByRole('button', { name: 'Give goods back' }).click();
  const wish = buyer.getByRole('dialog');
  await wish.getByLabel(MPN).fill('4');
  await wish.getByLabel('Why').fill('Bent legs');
  await wish.getByRole('button', { name: 'Ask the seller' }).click();
  await expect(buyer.getByText('You have asked to give goods back')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Agree: the buyer sends the goods' }).click();
  await expect(page.getByText('You have agreed: the buyer sends the goods')).toBeVisible();
  await buyer.reload();
  await buyer.getByRole('button', { name: 'I have sent the goods' }).click();
  const parcel = buyer.getByRole('dialog');
  await parcel.getByLabel('Carrier').fill('YTO');
  await parcel.getByLabel('Tracking number').fill('YT9');
  await parcel.getByRole('button', { name: 'I have sent the goods' }).click();
  await expect(buyer.getByText('The goods are on their way to the seller')).toBeVisible();
  await expectAccessible(buyer);
  await page.reload();
  await page.getByRole('button', { name: 'The goods are here: refund' }).click();
  await expect(page.getByText('4 given back')).toBeVisible();
  await expectAccessible(page);
  await buyer.context().close();
});

test('a dispute is heard with a photograph and decided', async ({ page, browser, baseURL }) => {
  const { id } = await offer(page);
  const buyer = await buyerWith(browser, baseURL, id);
  const order = await orderAndPay(buyer);
  await buyer.getByRole('button', { name: 'Turn to the platform' }).click();
  await buyer.getByRole('textbox', { name: 'What is wrong' }).fill('The box was empty');
  await buyer.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await buyer.getByRole('button', { name: 'Say something' }).click();
  await buyer.getByRole('textbox', { name: 'What is wrong' }).fill('Here it is');
  await buyer
    .getByRole('dialog')
    .getByLabel('File, if there is one')
    .setInputFiles({
      name: 'box.png',
      mimeType: 'image/png',
      buffer: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
  await buyer.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(buyer.getByRole('link', { name: /box\.png/ })).toBeVisible();
  await openAsDemo(page, 'operator', `/operator/disputes/${order}`);
  await expect(page.getByRole('link', { name: /box\.png/ })).toBeVisible();
  await page.getByLabel(/^Back to the buyer/).fill('10');
  await page.getByLabel('Why, for both sides').fill('Half each');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByText('Decided by the platform').first()).toBeVisible();
  await buyer.context().close();
});

test('an operator gives a voucher out, and it pays all of an order', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAsDemo(page, 'operator', '/operator/vouchers');
  await page.getByRole('button', { name: 'Begin a programme' }).click();
  const name = `Spring ${Date.now()}`;
  await page.getByLabel('Name in English').fill(name);
  await page.getByLabel('Name in Chinese').fill(`创客之春 ${Date.now()}`);
  await page.getByRole('textbox', { name: 'Budget' }).fill('1000');
  await page.getByLabel('Face value of a voucher').fill('200');
  await page.getByLabel('First day').fill('2020-01-01');
  await page.getByLabel('Last day').fill('2099-12-31');
  await page.getByRole('button', { name: 'Begin it' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByLabel('Open vouchers').fill('1');
  await page.getByRole('button', { name: 'Give out', exact: true }).click();
  const code = (await page.getByRole('list', { name: 'Codes' }).innerText()).trim();
  await expectAccessible(page);
  const { id } = await offer(page);
  const buyer = await buyerWith(browser, baseURL, id);
  await buyer.goto('/checkout');
  const courier = buyer.getByLabel('Courier', { exact: true });
  await expect(courier.or(buyer.getByLabel('Recipient'))).toBeVisible();
  if (await courier.isVisible()) await courier.check();
  await fillAddress(buyer);
  await buyer.getByLabel('Code of a voucher').fill(code);
  await buyer.getByRole('button', { name: 'Use it' }).click();
  await buyer.getByRole('button', { name: 'Order with the voucher' }).click();
  await expect(buyer.getByRole('heading', { name: 'Thank you: it is paid' })).toBeVisible();
  await open(buyer, '/vouchers', 'zh-CN', 'dark');
  await buyer.setViewportSize(PHONE);
  await expect(buyer.getByText(code.slice(-4))).toBeVisible();
  await expectNoSidewaysScroll(buyer);
  await expectAccessible(buyer);
  await buyer.context().close();
});
