import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const fitting = { name: 'Units that fit' };
const nearly = { name: 'Units that nearly fit' };

test('a space of 300 to 800 m² with 100 kVA near the metro is found, and others say why not', async ({
  page,
}) => {
  await open(page, '/spaces/find');
  const form = page.getByRole('region', { name: 'What you need' });
  await form.getByLabel('Area from, m²').fill('300');
  await form.getByLabel('to, m²', { exact: true }).fill('800');
  await form.getByLabel('Power from, kVA').fill('100');
  await form.getByLabel("Metro within, minutes' walk").fill('6');
  await form.getByLabel("Metro within, minutes' walk").press('Enter');
  await expect(page).toHaveURL(/minPower=100/);
  await expect(page.getByRole('list', fitting).getByRole('heading').first()).toBeVisible();
  const almost = page.getByRole('list', nearly).getByRole('listitem').first();
  while (!(await almost.isVisible())) {
    await page.getByRole('button', { name: 'Show more' }).click();
  }
  await expect(almost).toContainText('asked:');
  await expect(almost).toContainText('offered:');
  await expectAccessible(page);

  await page.reload();
  await expect(form.getByLabel('Power from, kVA')).toHaveValue('100');
  await page.getByRole('list', fitting).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What it really costs' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'On foot' })).toBeVisible();
  await expectAccessible(page);
});

test('units are compared side by side, signed out, by an address that can be shared', async ({
  page,
}) => {
  await open(page, '/spaces/find?minArea=300&maxArea=800&miss=0');
  const boxes = page.getByRole('list', fitting).getByRole('checkbox', { name: /Compare/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('link', { name: 'Compare side by side' }).click();
  await expect(page).toHaveURL(/units=.+units=/);
  const table = page.getByRole('region', { name: 'Units side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('rowheader', { name: 'All costs a year' })).toBeVisible();
  await expectAccessible(page);
});

test('an area is drawn by keyboard, with corners at the middle of the map', async ({ page }) => {
  await open(page, '/spaces/find');
  await page.getByRole('button', { name: 'Draw an area' }).press('Enter');
  const corner = page.getByRole('button', { name: 'Corner at the middle' });
  const canvas = page.getByRole('region', { name: 'Map of units' }).locator('canvas');
  for (const keys of ['', 'ArrowRight', 'ArrowDown']) {
    await canvas.focus();
    for (let times = keys === '' ? 0 : 2; times > 0; times--) await page.keyboard.press(keys);
    await page.waitForTimeout(700);
    await corner.press('Enter');
  }
  await page.getByRole('button', { name: 'Search in this area' }).press('Enter');
  await expect(page).toHaveURL(/polygon=/);
  await page.getByRole('button', { name: 'Remove the area' }).click();
  await expect(page).not.toHaveURL(/polygon=/);
});

test('a unit is found on a phone, in Chinese, with the form in a drawer', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/spaces/find', 'zh-CN');
  await page.getByRole('button', { name: /您的需求/ }).click();
  await page.getByRole('checkbox', { name: '实验室' }).check();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page).toHaveURL(/use=laboratory/);
  await expectNoSidewaysScroll(page);
  await page.getByRole('list', { name: '符合的单元' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '实际总成本' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
