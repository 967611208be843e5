import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

// an application that is not whole yet is refused on purpose
test.use({ provoked: [/status of 400/] });

test('a provider edits its workshop, tries its prices and sees its standing', async ({ page }) => {
  test.setTimeout(60_000);
  await openAsDemo(page, 'provider', '/provider');
  await expect(page.getByRole('heading', { name: 'Workshop', level: 1 })).toBeVisible();
  await page.getByLabel('New jobs a week').fill('40');
  await page.getByRole('button', { name: 'Save the calendar' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Price rules' }).click();
  await page
    .getByRole('button', { name: /^See it: Circuit board, version/ })
    .first()
    .click();
  await expect(page.getByLabel('Rules', { exact: true })).toHaveValue(/"process" ?: "pcb"/);
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('It can be put into force')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Rules', { exact: true }).fill('{"process": "magic"}');
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByText('The document cannot be read as rules')).toBeVisible();

  await page.getByRole('link', { name: 'Standing', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Score' })).toBeVisible();
  await page.setViewportSize(PHONE);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Score' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an organisation applies, and an operator sees it and the standing of all', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  await openAs(page, '/provider/application');
  await page.getByLabel('Registered name').fill('Tried Workshop');
  await page.getByRole('button', { name: 'Begin the application' }).click();
  await expect(page.getByRole('button', { name: 'Submit to the operator' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Submit to the operator' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();

  const operator: Page = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/providers');
  await operator.getByLabel('State').selectOption('draft');
  await expect(operator.getByRole('link', { name: 'Tried Workshop' }).first()).toBeVisible();
  await expectAccessible(operator);
  await operator.getByRole('link', { name: /Nine Herons/ }).click();
  await operator.getByRole('button', { name: 'Work it out now' }).click();
  await expect(operator.getByText('The rule proposes nothing')).toBeVisible();
  await expectAccessible(operator);
  await operator.setViewportSize(PHONE);
  await open(operator, '/operator/providers', 'zh-CN', 'dark');
  await expectNoSidewaysScroll(operator);
  await expectAccessible(operator);
});
