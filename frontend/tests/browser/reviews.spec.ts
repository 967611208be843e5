import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

interface Placed {
  orders: { id: string; supplier: { id: string } }[];
  payment: { payUrl: string };
}

/** Asks the API as whoever is signed in on a page. */
async function ask<T>(page: Page, method: string, path: string, data?: object): Promise<T> {
  const session = await page.request.get('/api/v1/session');
  const { me } = (await session.json()) as { me: { csrfToken: string } };
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'X-CSRF-Token': me.csrfToken },
    ...(data !== undefined && { data }),
  });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** Buys from the supplier of the demonstration and has the goods; answers the order. */
async function bought(
  buyer: Page,
  supplier: Page,
  browser: Browser,
): Promise<Placed['orders'][number]> {
  const { id } = await ask<{ id: string }>(supplier, 'PUT', `/supply/offers/V-${Date.now()}`, {
    mpn: 'STM32F103C8T6',
    manufacturer: 'STMicroelectronics',
    stock: 500,
    currency: 'CNY',
    priceBreaks: [{ from: 1, unitPrice: '7.10' }],
  });
  await ask(buyer, 'POST', '/cart/lines', { offerId: id, quantity: 10 });
  const placed = await ask<Placed>(buyer, 'POST', '/checkouts', {
    currency: 'CNY',
    delivery: {
      method: 'courier',
      address: {
        name: 'Li Lei',
        phone: '13800000000',
        country: 'CN',
        region: 'Guangdong',
        city: 'Shenzhen',
        street: 'Huaqiang North Rd 1',
      },
    },
  });
  const till = await secondPerson(browser, undefined);
  await till.goto(placed.payment.payUrl);
  await till.locator('#number').fill('4242 4242 4242 4242');
  await till.locator('#exp').fill('12/34');
  await till.locator('#cvc').fill('123');
  await till
    .locator('form')
    .filter({ has: till.locator('#number') })
    .getByRole('button')
    .click();
  await till.waitForLoadState();
  await till.context().close();
  const [order] = placed.orders;
  if (order === undefined) throw new Error('nothing was ordered');
  const state = async () =>
    (await ask<{ state: string }>(buyer, 'GET', `/orders/${order.id}`)).state;
  await expect.poll(state, { timeout: 20_000 }).toBe('paid');
  await ask(supplier, 'POST', `/supply/orders/${order.id}/confirmation`);
  await ask(supplier, 'POST', `/supply/orders/${order.id}/shipments`, {
    carrier: 'SF Express',
    tracking: 'SF1',
  });
  await ask(buyer, 'POST', `/orders/${order.id}/receipt`);
  return order;
}

test('a buyer is told, reviews the order, and the supplier replies', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  await openAs(page, '/');
  const shop = await secondPerson(browser, baseURL);
  await openAsDemo(shop, 'supplier', '/counter');
  const order = await bought(page, shop, browser);

  await page.goto('/parts');
  const bell = page.getByRole('button', { name: 'Notices' });
  await bell.click();
  await expect(page.getByRole('link', { name: /is shipped/ })).toBeVisible();
  await expectAccessible(page, page.locator('#notices-panel'));
  await page.keyboard.press('Escape');
  await expect(bell).toBeFocused();
  await bell.click();
  await page.getByRole('link', { name: /is shipped/ }).click();
  await expect(page).toHaveURL(new RegExp(order.id));

  const form = page.getByRole('form', { name: 'How was it?' });
  await form.getByRole('button', { name: 'Publish' }).click();
  await expect(form.getByText('Choose one to five stars.')).toBeVisible();
  await form.getByRole('group', { name: 'In all' }).getByRole('radio', { name: '4 stars' }).check();
  await form.getByRole('group', { name: 'Did it come in time?' }).getByLabel('Yes').check();
  const words = `Well packed, ${order.id}`;
  await form.getByLabel('In your words').fill(words);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('heading', { name: 'Your review' })).toBeVisible();

  await shop.goto('/counter/reviews');
  const entry = shop.getByRole('article').filter({ hasText: words });
  await entry.getByRole('button', { name: 'Reply' }).click();
  await entry.getByLabel('Your reply').fill('Thank you, come again.');
  await entry.getByRole('button', { name: 'Publish the reply' }).click();
  await expect(entry.getByText('Thank you, come again.')).toBeVisible();
  await shop.context().close();

  await page.goto(`/suppliers/${order.supplier.id}`);
  const shown = page.getByRole('article').filter({ hasText: words });
  await expect(shown).toContainText('B***');
  await expect(shown).toContainText('Thank you, come again.');
  await expectAccessible(page);
  await page.goto('/notices');
  await expect(page.getByRole('link', { name: /replied to your review/ })).toBeVisible();
  await page.getByRole('button', { name: 'Mark all as read' }).first().click();
  await page.getByRole('button', { name: 'Unread', exact: true }).click();
  await expect(page.getByText('Nothing of this kind')).toBeVisible();
});

test('what somebody does not want is switched off, and what concerns money is not', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await openAs(page, '/notices', 'en', 'dark');
  await expect(page.getByRole('heading', { name: 'No notices yet' })).toBeVisible();
  await expectAccessible(page);
  await open(page, '/notices/settings', 'en', 'dark');
  await expect(page.getByLabel('Money, by mail')).toBeDisabled();
  const asked = page.getByLabel('How was it?, by mail');
  await asked.click();
  await expect(asked).not.toBeChecked();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('How was it?, by mail')).not.toBeChecked();
});
