import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

/** Scrolled half under the header, links would seem too small. */
async function accessibleFromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
}

test('an appointment is made with the keyboard alone, moved, and cancelled', async ({ page }) => {
  await openAs(page, '/park?service=policy');
  await page.getByRole('link', { name: 'Policy Window', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Policy Window' })).toBeVisible();
  await page.getByRole('button', { name: 'Later week' }).click();
  const slots = page.getByRole('group', { name: 'Free times' });
  const first = slots.getByRole('button', { name: /free$/ }).first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Chosen: /)).toBeVisible();
  await page.getByRole('textbox', { name: 'What it is about' }).fill('Which subsidies fit us?');
  await accessibleFromTheTop(page);
  await page.getByRole('textbox', { name: 'What it is about' }).press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/park\/appointments/);
  const mine = page.getByRole('region', { name: 'Appointments' });
  await expect(mine.getByText('Which subsidies fit us?')).toBeVisible();
  await expect(mine.getByText(/VP-\d{4}-\d{6}/).first()).toBeVisible();
  await accessibleFromTheTop(page);
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    mine.getByRole('link', { name: 'Calendar' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toMatch(/^VP-.*\.ics$/);

  await mine.getByRole('link', { name: 'Move' }).click();
  await page.getByRole('button', { name: 'Later week' }).click();
  await slots.getByRole('button', { name: /free$/ }).last().click();
  await page.getByRole('button', { name: 'Move it there' }).click();
  await expect(page).toHaveURL(/\/park\/appointments/);
  await mine.getByRole('button', { name: 'Cancel' }).click();
  await mine.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(mine.getByText('Cancelled')).toBeVisible();
});

test('a question is answered by an operator and closed by whoever asked', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `File before the fair ${Date.now()}`;
  await openAs(page, '/park/ip-house');
  const ask = page.getByRole('form', { name: 'Ask a question' });
  await ask.getByLabel('In a few words').fill(title);
  await ask.getByLabel('Your question').fill('May we show it before we file?');
  await ask.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Waits for the centre')).toBeVisible();

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/park?tab=cases&centre=ip-house');
  await operator.getByRole('link', { name: title }).click();
  await operator.getByRole('button', { name: 'Take it on' }).click();
  await operator.getByRole('textbox', { name: 'Answer' }).fill('File first, then show it.');
  await accessibleFromTheTop(operator);
  await operator.getByRole('button', { name: 'Send the answer' }).click();
  await expect(operator.getByText('Answered', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByText('File first, then show it.')).toBeVisible();
  await accessibleFromTheTop(page);
  await page.getByRole('button', { name: 'That answers it' }).click();
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
});

test('a desk is held, confirmed and shown as a pass', async ({ page, browser, baseURL }) => {
  await openAs(page, '/park/new-asia-desks');
  const days = page.getByRole('list', { name: 'Days' });
  await days
    .getByRole('button', { name: /desks?$/ })
    .nth(2)
    .click();
  await page.getByRole('button', { name: /^Hold a desk on/ }).click();
  await expect(page).toHaveURL(/\/park\/appointments/);
  const mine = page.getByRole('region', { name: 'Desks of our team' });
  await expect(mine.getByText('Held for you')).toBeVisible();
  await mine.getByRole('button', { name: 'Confirm and show the pass' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Desk pass' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'QR code with the address of this pass' }),
  ).toBeVisible();
  await accessibleFromTheTop(page);
  const code = (await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).textContent()) ?? '';

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/park?tab=desks');
  await operator.getByLabel('Code on the pass').fill(code);
  await operator.getByRole('button', { name: 'Check in', exact: true }).click();
  await expect(operator.getByRole('alert')).toContainText('This pass is for');
  await accessibleFromTheTop(operator);
});

test('policies are matched as questions are answered, and a missing answer is not a no', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, '/park/policies', 'en', 'dark');
  const recognition = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Recognition as a makerspace/ }) });
  await expect(recognition.getByText('Not known yet')).toBeVisible();
  await page.getByText('The makerspace, if you run one').click();
  await page.getByLabel('Service area (m²)').fill('500');
  await page.getByLabel('Startup teams').fill('20');
  await expect(recognition.getByText('2 of 3 conditions met')).toBeVisible();
  await page.getByLabel('Maker events a year, each with proof').fill('10');
  await expect(recognition.getByText('Likely', { exact: true })).toBeVisible();
  await page.getByLabel('Startup teams').fill('19');
  await expect(recognition.getByText('Not met', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Not in force on/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await accessibleFromTheTop(page);
});

test('what centres do is found in the one search box', async ({ page }) => {
  await open(page, '/parts?q=trademark');
  await page.getByRole('link', { name: 'IP services' }).click();
  await expect(page).toHaveURL(/\/park\?service=ip/);
  await expect(page.getByRole('link', { name: 'IP House' }).first()).toBeVisible();
});
