import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs } from './visitors';

test('an oscilloscope is found, booked by keyboard, moved, and cancelled', async ({ page }) => {
  await openAs(page, '/makerspaces/machines?kind=oscilloscope');
  await page.getByRole('link', { name: 'Oscilloscope, 200 MHz, 4 channels' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Oscilloscope, 200 MHz/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Later week' }).click();
  const slots = page.getByRole('group', { name: 'Free times' });
  const first = slots.getByRole('button', { name: /free$/ }).first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Chosen: /)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Book it' }).click();

  await expect(page).toHaveURL(/\/makerspaces\/bookings/);
  await expect(page.getByText(/MB-\d{4}-\d{6}/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Move/ }).first().click();
  await page.getByRole('button', { name: 'Later week' }).click();
  await slots.getByRole('button', { name: /free$/ }).last().click();
  await page.getByRole('button', { name: 'Move it there' }).click();
  await expect(page).toHaveURL(/\/makerspaces\/bookings/);
  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('cancelled', { exact: true }).first()).toBeVisible();
});

test('a seat of the next evening is taken online and given up', async ({ page }) => {
  await openAs(page, '/makerspaces/events');
  const evenings = page.getByRole('main').getByRole('heading', { level: 3 });
  await evenings.getByRole('link').first().click();
  await page.getByRole('button', { name: 'Online', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your seat online' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give the seat up' }).click();
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
});

test('makerspaces and their machines are read on a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/makerspaces', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '众创空间' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await open(page, '/makerspaces/machines/oscilloscope-200', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: /示波器/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
