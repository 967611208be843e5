import { expect, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const spaces = { name: 'Spaces' };

test('all spaces of the district are on the map and in the list', async ({ page }) => {
  await open(page, '/spaces');
  await expect(page.getByRole('status').filter({ hasText: '26 spaces' })).toContainText(
    '713,000 m²',
  );
  await expect(page.getByRole('list', spaces).getByRole('heading')).toHaveCount(26);
  await expect(
    page
      .getByRole('region', { name: 'Map of spaces' })
      .getByRole('button', { name: /space/ })
      .first(),
  ).toBeVisible();
});

test('state-owned spaces of 500 to 2,000 m² are found, on the map too', async ({ page }) => {
  await open(page, '/spaces');
  await page.getByLabel('Area from, m²').fill('500');
  await page.getByLabel('to, m²', { exact: true }).fill('2000');
  await page.getByLabel('to, m²', { exact: true }).press('Enter');
  await page.getByRole('checkbox', { name: 'State-owned' }).check();
  await expect(page).toHaveURL(/ownership=state/);
  await expect(page).toHaveURL(/minArea=500/);
  const cards = page.getByRole('list', spaces).getByRole('listitem');
  await expect(cards.first()).toContainText('State-owned');
  const found = await page.getByRole('list', spaces).getByRole('heading').count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(26);

  const pin = page
    .getByRole('region', { name: 'Map of spaces' })
    .getByRole('button', { name: /space/ })
    .first();
  await pin.dispatchEvent('click');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/at=/);

  await page.getByRole('list', spaces).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Leasing requirements' })).toBeVisible();
  await expect(page.getByText('Demonstration: this space is invented')).toBeVisible();
  await expect(page.getByRole('img', { name: /in section/ })).toBeVisible();
});

test.describe('bad input', () => {
  test.use({ provoked: [/status of 400/] });

  test('a range that is turned round is refused at its field', async ({ page }) => {
    await page.route('**/api/v1/spaces?*minArea=900*', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'https://virtual-hqb.org/problems/invalid-request',
          title: 'The request is invalid',
          status: 400,
          detail: null,
          errors: [{ field: 'minArea', message: 'must not be above maxArea' }],
        }),
      }),
    );
    await open(page, '/spaces');
    await page.getByLabel('Area from, m²').fill('900');
    await page.getByLabel('Area from, m²').press('Enter');
    await expect(
      page.getByRole('alert').filter({ hasText: 'must not be above maxArea' }).first(),
    ).toBeVisible();
  });
});

test('a space is found on a phone, in Chinese, with the map a touch away', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/spaces?minArea=500&maxArea=2000&ownership=state', 'zh-CN');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '地图' }).click();
  await expect(page.getByRole('region', { name: '空间地图' })).toBeVisible();
  await page.getByRole('button', { name: '列表' }).click();
  await page.getByRole('list', { name: '空间' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '招租条件' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
