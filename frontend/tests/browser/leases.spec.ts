import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, PHONE, test } from './browser';
import { openAs, openAsDemo, PASSWORD, secondPerson } from './visitors';

interface Found {
  items: { id: string }[];
  next: string | null;
}

interface Leasing {
  leasable: boolean;
  taken: unknown[];
}

const landlord = () => {
  const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as {
    accounts: { role: string; password: string }[];
  };
  const found = accounts.find(({ role }) => role === 'landlord');
  if (found === undefined) throw new Error('nobody lets units in this demonstration');
  return found;
};

/** A unit that somebody lets and nobody has. */
async function freeUnit(page: Page): Promise<string> {
  let cursor = '';
  do {
    const answer = await page.request.get(`/api/v1/units?size=100&cursor=${cursor}`);
    const { items, next } = (await answer.json()) as Found;
    for (const { id } of items) {
      const leasing = await page.request.get(`/api/v1/units/${id}/leasing`);
      const { leasable, taken } = (await leasing.json()) as Leasing;
      if (leasable && taken.length === 0) return id;
    }
    cursor = next ?? '';
  } while (cursor !== '');
  throw new Error('nobody lets a unit that is free');
}

/** Signs the contract that is to be signed. */
async function sign(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your full name').fill(name);
  await dialog.getByLabel('Your password').fill(password);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sign bindingly' }).click();
  await expect(dialog).toBeHidden();
}

/** Pays on the stand-in's page and comes back. */
async function pay(page: Page): Promise<void> {
  const lease = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Pay now' }).click();
  await page.waitForURL(/\/pay\/pi_/);
  await page.getByText('4242 4242 4242 4242').click();
  await page.getByRole('button', { name: /^(Pay |支付 )/ }).click();
  await page.waitForURL(({ pathname }) => pathname === lease);
}

test('a unit is applied for, offered, accepted, signed by both, paid for and leased', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const owner = landlord();
  const tenant = await secondPerson(browser, baseURL);
  await openAs(tenant, `/units/${await freeUnit(page)}`);
  await tenant.getByRole('button', { name: 'Apply for this unit' }).click();
  const start = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await tenant.getByLabel('First day').fill(start);
  await tenant.getByLabel('Months').fill('36');
  await tenant.getByLabel('People who will work there').fill('12');
  await tenant.getByLabel('What you make and what you need').fill('Drones, and a quiet corner.');
  await expectAccessible(tenant);
  await tenant.getByRole('button', { name: 'Send the application' }).click();
  await expect(tenant).toHaveURL(/\/leases\/[\da-f-]{36}/);
  await expect(tenant.getByText('Applied for').first()).toBeVisible();
  const lease = new URL(tenant.url()).pathname;

  await openAsDemo(page, 'landlord', lease);
  await page.getByRole('button', { name: 'Make an offer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Rent a month, CNY').fill('18888.00');
  await dialog.getByLabel('Rise each 12 months, %').fill('5');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make an offer' }).click();
  await expect(dialog).toBeHidden();

  await tenant.reload();
  await expect(tenant.getByText('by 5 % after each twelve months')).toBeVisible();
  await tenant.getByRole('button', { name: 'Accept the offer' }).click();
  await expect(tenant.getByText('To be signed').first()).toBeVisible();
  await expectAccessible(tenant);
  await sign(tenant, 'Li Lei', PASSWORD);
  await page.reload();
  await sign(page, 'Han Meimei', owner.password);
  await expect(page.getByRole('link', { name: 'Record of signatures' })).toBeVisible();

  await tenant.reload();
  await expect(tenant.getByRole('region', { name: 'Deposit and first rent' })).toBeVisible();
  await pay(tenant);
  await expect(tenant.getByText('Running', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(tenant.getByText('held by Virtual HQB')).toBeVisible();
  await expectAccessible(tenant);
  await tenant.setViewportSize(PHONE);
  await expectNoSidewaysScroll(tenant);
  await expectAccessible(tenant);
});
