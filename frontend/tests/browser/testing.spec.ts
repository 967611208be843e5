import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs } from './visitors';

const LAMP = {
  name: 'Desk lamp',
  facts: {
    markets: ['us', 'eu'],
    radio: true,
    bands: ['2.4-ghz'],
    module: true,
    mains: 'built-in',
    battery: 'none',
    class: 'b',
    'clock-mhz': 240,
    skin: false,
    samples: 5,
    manual: true,
  },
};

/** Draws up a plan without the wizard, and answers its id. */
async function drawn(page: Page, body: object = LAMP): Promise<string> {
  const answer = await page.request.post('/api/v1/test-plans', { data: body });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

test('questions lead to a plan, laboratories, a week and a firm quote', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: 'Testing', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tested for');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.getByText('Give it a name')).toBeVisible();
  await page.getByLabel('What is the product called?').fill('Desk lamp');
  await page.getByLabel('United States').check();
  await page.getByLabel('European Union').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page).toHaveURL(/step=2/);
  const answer = (question: RegExp, choice: string) =>
    page.getByRole('group', { name: question }).getByLabel(choice).check();
  await answer(/have a radio/, 'Yes');
  await answer(/Which bands/, '2.4 GHz (Wi-Fi, Bluetooth, Zigbee)');
  await answer(/certified already/, 'Yes');
  await page.getByRole('button', { name: 'Next step' }).click();
  await answer(/get power/, 'Its own mains plug or cable');
  await answer(/Which battery/, 'None');
  await page.goBack();
  await expect(page.getByRole('group', { name: /Which bands/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /have a radio/ }).getByLabel('Yes')).toBeChecked();
  await page.goForward();
  await page.getByRole('button', { name: 'Next step' }).click();
  await answer(/Where is it used/, 'At home, or anywhere (class B)');
  await page.getByLabel(/highest clock/).fill('240');
  await answer(/touch the skin/, 'No');
  await page.getByRole('button', { name: 'Next step' }).click();
  await page.getByLabel(/finished samples/).fill('5');
  await answer(/manual written/, 'Yes');
  await expect(page.getByText('11 of 11 questions answered')).toBeVisible();
  await page.getByRole('button', { name: 'Draw up the plan' }).click();

  await expect(page).toHaveURL(/\/testing\/[\da-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1, name: 'Desk lamp' })).toBeVisible();
  const markets = page.getByRole('list', { name: 'Markets' });
  await expect(markets.getByText('CE: radio equipment (RED)')).toBeVisible();
  await expect(page.getByText('47 CFR §15.212')).toBeVisible();
  await page.getByRole('button', { name: 'Choose the cheapest for all required' }).click();
  const booking = page.getByRole('region', { name: 'Prices and booking' });
  await expect(booking).toContainText('laborator');
  await expect(page.getByText(/^How ¥.* come about$/).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Week of' }).last().selectOption({ index: 2 });
  await expectAccessible(page);
  await booking.getByRole('button', { name: 'Make these prices firm' }).click();
  await expect(booking).toContainText('the weeks are held as soon as you order');
  await booking.getByRole('link', { name: /QT-/ }).first().click();

  await expect(page.getByRole('heading', { level: 1, name: /Quote QT-/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Tests' })).toBeVisible();
  await expect(page.getByText(/is held as soon as you order/).first()).toBeVisible();
  await expectAccessible(page);
});

test('somebody who only says CE gets questions and no price', async ({ page }) => {
  const id = await drawn(page, { name: 'Thing', wish: 'CE please' });
  await open(page, `/testing/${id}`);
  await expect(page.getByRole('heading', { name: 'Some answers are missing' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Prices and booking' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Answer them' }).click();
  await expect(page).toHaveURL(/step=2/);
  await page.getByRole('button', { name: 'Product and markets' }).click();
  await expect(page.getByLabel('European Union')).toBeChecked();
});

test('a plan is read on a phone, in Chinese and in the dark', async ({ page }) => {
  const id = await drawn(page);
  await page.setViewportSize(PHONE);
  await open(page, `/testing/${id}`, 'zh-CN', 'dark');
  await expect(page.getByRole('list', { name: '市场' })).toContainText('欧盟');
  await expect(page.getByRole('combobox', { name: '实验室' }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await open(page, '/testing', 'zh-CN', 'dark');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('whoever is signed in finds the own plans, and what vouchers pay', async ({ page }) => {
  await openAs(page, '/testing');
  await expect(page.getByRole('heading', { name: 'No plan yet' })).toBeVisible();
  const session = (await (await page.request.get('/api/v1/session')).json()) as {
    me: { csrfToken: string };
  };
  const answer = await page.request.post('/api/v1/test-plans', {
    data: LAMP,
    headers: { 'X-CSRF-Token': session.me.csrfToken },
  });
  expect(answer.status()).toBe(201);
  await page.reload();
  await page.getByRole('list', { name: 'Your test plans' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Choose the cheapest for all required' }).click();
  await expect(page.getByText('You have no voucher that is good today')).toBeVisible();
});

test('the one search box finds laboratories and services', async ({ page }) => {
  await open(page, '/parts');
  await page.getByRole('combobox', { name: /Search parts/ }).fill('hush ro');
  await page.getByRole('option', { name: /Hush Room EMC Laboratory/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hush Room');
  await open(page, '/parts?q=FCC');
  const found = page.getByRole('list', { name: 'Providers and services' });
  await expect(found).toContainText('Hush Room EMC Laboratory');
  await expectAccessible(page);
  await found.getByRole('link', { name: 'FCC: certification of the radio' }).click();
  await expect(page.getByLabel('United States')).toBeChecked();
});
