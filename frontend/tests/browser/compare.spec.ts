import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs } from './visitors';

const tray = (page: Page) => page.getByRole('region', { name: 'Parts to compare' });
const sideBySide = (page: Page) => page.getByRole('region', { name: 'Parts side by side' });

interface Listed {
  items: { id: string; mpn: string }[];
}

async function listed(page: Page, query: string): Promise<Listed['items']> {
  const answer = await page.request.get(`/api/v1/parts?${query}`);
  return ((await answer.json()) as Listed).items;
}

test('three regulators are picked from the results and compared by an address that can be shared', async ({
  page,
}) => {
  await open(page, '/parts?category=ldo-regulators&view=table');
  const toggles = page
    .getByRole('table', { name: 'Parts' })
    .getByRole('button', { name: /^Compare / });
  for (const nth of [0, 1, 2]) await toggles.nth(nth).click();
  await expect(toggles.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect(tray(page)).toContainText('3 parts to compare');
  await page.reload();
  await expect(tray(page)).toContainText('3 parts to compare');
  await tray(page).getByRole('link', { name: 'Compare side by side' }).click();

  await expect(page).toHaveURL(/ids=.+ids=.+ids=/);
  const table = sideBySide(page);
  await expect(table).toBeVisible({ timeout: 30_000 });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('rowheader', { name: /^Output voltage/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('switch', { name: 'Only differences' }).check();
  await expect(page).toHaveURL(/only=true/);
  await expect(table.getByRole('rowheader', { name: 'Category' })).toHaveCount(0);
  await table
    .getByRole('button', { name: /^Take away / })
    .first()
    .click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
});

test('at most eight parts are picked, and the ninth is told so', async ({ page }) => {
  await open(page, '/parts?q=0603&view=cards');
  const toggles = page.getByRole('list', { name: 'Parts' }).getByRole('button', {
    name: /^Compare /,
  });
  for (let nth = 0; nth < 9; nth++) await toggles.nth(nth).click();
  await expect(tray(page)).toContainText('8 parts to compare');
  await expect(tray(page)).toContainText('At most 8');
  await expect(toggles.nth(8)).toHaveAttribute('aria-pressed', 'false');
  await tray(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toHaveCount(0);
});

test('on a phone only the table scrolls sideways', async ({ page }) => {
  const parts = await listed(page, 'category=ldo-regulators&size=5');
  await page.setViewportSize(PHONE);
  await open(page, `/parts/compare?${parts.map(({ id }) => `ids=${id}`).join('&')}`, 'zh-CN');
  await expect(page.getByRole('rowheader', { name: /^输出电压/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('a page without parts says how to pick them', async ({ page }) => {
  await open(page, '/parts/compare');
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible();
  await expectAccessible(page);
});

test('a part of which there is too little names one in stock instead, with its differences', async ({
  page,
}) => {
  const parts = await listed(page, 'category=chip-resistors&sort=-stock&size=60');
  let found: string | null = null;
  for (const { id } of parts) {
    const answer = await page.request.get(`/api/v1/parts/${id}`);
    const { stock, alternatives } = (await answer.json()) as {
      stock: number;
      alternatives: { stock: number; kind: string }[];
    };
    const most = Math.max(
      0,
      ...alternatives.filter(({ kind }) => kind !== 'packing').map((other) => other.stock),
    );
    if (most > stock) {
      found = `/parts/${id}?quantity=${stock + 1}`;
      break;
    }
  }
  test.skip(found === null, 'every part of the data has more stock than what could replace it');
  await open(page, found ?? '/');
  await expect(page.getByText('In stock instead:')).toBeVisible();
  const better = page.getByRole('region', { name: 'Better stocked or cheaper' });
  await expect(better.getByText('enough in stock').first()).toBeVisible();
  await expectAccessible(page);
});

test.describe('kept searches', () => {
  test.use({ provoked: [/status of 400/] });

  test('a search is kept with an alert, found again, changed and forgotten', async ({ page }) => {
    await openAs(page, '/parts?category=ldo-regulators&filter=outputVoltage:3.3');
    await page.getByRole('button', { name: 'Tell me when …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What you call it').fill('Regulators of 3.3 V');
    await dialog.getByLabel('One piece costs less than').fill('cheap');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Write a price above 0')).toBeVisible();
    await dialog.getByLabel('One piece costs less than').fill('0.000002');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('link', { name: 'Your saved searches' }).click();

    const kept = page.getByRole('list', { name: 'Saved part searches' });
    await expect(kept).toContainText('one piece costs less than 0.000002 CNY');
    await expect(kept.getByRole('switch', { name: 'Tell me' })).toBeChecked();
    await expectAccessible(page);
    await kept.getByRole('button', { name: 'Change Regulators of 3.3 V' }).click();
    await page.getByRole('dialog').getByLabel('More in stock than').fill('999999999');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(kept).toContainText('more than 999,999,999 in stock');

    await kept.getByRole('link', { name: 'Regulators of 3.3 V' }).click();
    await expect(page).toHaveURL(/outputVoltage:3\.3/);
    await page.goBack();
    await kept.getByRole('button', { name: 'Remove Regulators of 3.3 V' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('whoever is not signed in signs in first and comes back to the part', async ({ page }) => {
  const [part] = await listed(page, 'q=STM32F103C8T6&size=1');
  await open(page, `/parts/${part?.id}`);
  await page.getByRole('button', { name: 'Tell me when …' }).click();
  await expect(page).toHaveURL(/sign-in\?next=/);
});
