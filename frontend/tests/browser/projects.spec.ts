import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs } from './visitors';

const FIRST = 'Ref,Qty,MPN\nU1,1,STM32F103C8T6\n"R1,R2",2,NOBODY-HAS-THIS-1';
const SECOND = 'Ref,Qty,MPN\nU1,1,AMC7812SPAPR\n"R1,R2,R3",3,NOBODY-HAS-THIS-1';

async function send(page: Page, name: string, list: string): Promise<void> {
  await page.goto('/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(list) });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a project compares its versions, follows the cost and is shared', async ({
  page,
  browser,
}) => {
  await openAs(page, '/boms');
  await send(page, 'lamp-a.csv', FIRST);
  await send(page, 'lamp-b.csv', SECOND);
  await page.goto('/projects');
  await expectAccessible(page);
  await page.getByLabel('Name of the board').fill('Lamp');
  await page.getByRole('button', { name: 'Open a project' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lamp' })).toBeVisible();
  const versions = page.getByRole('list', { name: 'Versions' });
  const lists = page.getByLabel('List of parts');
  const first = await lists.locator('option', { hasText: 'lamp-a.csv' }).getAttribute('value');
  await lists.selectOption(first ?? '');
  await page.getByRole('button', { name: 'Add as a version' }).click();
  await expect(versions.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add as a version' }).click();
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  const changes = page.getByRole('list', { name: 'Differences' });
  await expect(changes).toContainText('AMC7812SPAPR');
  await expect(changes).toContainText('R3');
  await expect(page.getByRole('img', { name: /Cost of the parts/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = (await page.getByText(/\/projects\/shared\//).textContent()) ?? '';
  const other = await browser.newPage();
  await open(other, new URL(address).pathname, 'zh-CN', 'dark');
  await expect(other.getByRole('heading', { level: 1, name: 'Lamp' })).toBeVisible();
  await expect(other.getByText('AMC7812SPAPR')).toBeVisible();
  await other.setViewportSize(PHONE);
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
  await other.close();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take the link back' }).click();
  await expect(page.getByRole('button', { name: 'Make a link' })).toBeVisible();
});
