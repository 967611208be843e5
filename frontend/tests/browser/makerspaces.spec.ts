import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

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

test('a second person waits for a time that is taken, and gets it when it is given up', async ({
  page,
  browser,
  baseURL,
}) => {
  const at = '/makerspaces/machines/oscilloscope-garage';
  await openAs(page, at);
  await page.getByRole('button', { name: 'Later week' }).click();
  await page.getByRole('button', { name: 'Later week' }).click();
  const slots = page.getByRole('group', { name: 'Free times' });
  await slots.getByRole('button', { name: /free$/ }).last().click();
  const time = await page.getByText(/^Chosen: /).innerText();
  const address = page.url();
  await page.getByRole('button', { name: 'Book it' }).click();
  await expect(page).toHaveURL(/\/makerspaces\/bookings/);

  const other = await secondPerson(browser, baseURL);
  await openAs(other, new URL(address).pathname + new URL(address).search);
  await other
    .getByRole('group', { name: 'Free times' })
    .getByRole('button', { name: /taken$/ })
    .last()
    .click();
  await expect(other.getByText(time.replace('Chosen', 'Taken'))).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Wait for it' }).click();
  await expect(other.getByText(/^You are on the list/)).toBeVisible();
  await other.goto('/makerspaces/bookings');
  await expect(other.getByText('you are first')).toBeVisible();

  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('cancelled', { exact: true }).first()).toBeVisible();
  await other.reload();
  await other.getByRole('button', { name: /^Take it/ }).click();
  await expect(other.getByText('booked', { exact: true }).first()).toBeVisible();
});

test('a training comes first, and the keeper gives it', async ({ page, browser, baseURL }) => {
  const email = await openAs(page, '/makerspaces/machines/oscilloscope-2000');
  await expect(page.getByText('A training comes first')).toBeVisible();
  const keeper = await secondPerson(browser, baseURL);
  await openAsDemo(keeper, 'landlord', '/');
  const query = 'makerspace=huafa-shared-laboratory';
  const trainings = await keeper.request.get(`/api/v1/keeper/trainings?${query}`);
  const session = await keeper.request.get('/api/v1/session');
  const { me } = (await session.json()) as { me: { csrfToken: string } };
  const [training] = ((await trainings.json()) as { items: { id: string }[] }).items;
  const given = await keeper.request.post(`/api/v1/keeper/trainings/${training?.id}/people`, {
    data: { email },
    headers: { 'X-CSRF-Token': me.csrfToken },
  });
  expect(given.ok()).toBe(true);
  await page.reload();
  await expect(page.getByText('you had it')).toBeVisible();
  await expect(page.getByText('A training comes first')).toBeHidden();
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
