import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

async function accessibleFromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
}

/** Writes what an owner says of a unit in a space of its own. */
async function describe(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Unit' });
  await form.getByLabel('Building', { exact: true }).selectOption({ index: 5 });
  const texts = {
    'Name in Chinese': '浏览器测试楼层',
    'Name in English': 'Browser floor',
    'Lowest floor': '1',
    'Highest floor': '1',
    'Area of the whole space (m²)': '60',
    Floor: '1',
    'Label, as signs in the building have it': '1F-T',
    'Gross area (m²)': '60',
    'Usable area (m²)': '45',
    'Management (¥ a m² and month)': '10',
    'Deposit (months’ rents)': '2',
    'Shortest lease (months)': '12',
  };
  for (const [label, text] of Object.entries(texts)) {
    await form.getByLabel(label, { exact: true }).fill(text);
  }
  await form.getByLabel('Workshop', { exact: true }).check();
}

test('a unit is listed with proof, verified, asked about and viewed', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAs(page, '/lettings/new');
  await describe(page);
  await accessibleFromTheTop(page);
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  await expect(page.getByText('Nobody else sees this yet')).toBeVisible();
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'title.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 a title'),
  });
  await expect(page.getByRole('link', { name: /title\.pdf/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add hours' }).click();
  for (let day = 0; day < 6; day += 1) {
    await page.getByRole('button', { name: 'Add hours' }).click();
  }
  await page.getByRole('button', { name: 'Save the times' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hand it to an operator' }).click();
  await expect(page.getByText('An operator looks at the proof')).toBeVisible();
  await accessibleFromTheTop(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', `/operator/lettings/${id}`);
  await accessibleFromTheTop(operator);
  await operator.getByRole('button', { name: 'Publish it' }).click();
  await expect(operator.getByText('Published', { exact: true })).toBeVisible();

  const maker = await secondPerson(browser, baseURL);
  await openAs(maker, `/units/${id}`);
  await maker.getByRole('button', { name: 'Later week' }).click();
  const times = maker.getByRole('group', { name: 'Free times' });
  await times.getByRole('button', { name: /free$/ }).first().focus();
  await maker.keyboard.press('ArrowDown');
  await maker.keyboard.press('Enter');
  await expect(maker.getByText(/^Chosen: /)).toBeVisible();
  await accessibleFromTheTop(maker);
  await maker.getByRole('button', { name: 'Book the viewing' }).click();
  await expect(maker).toHaveURL(/\/viewings$/);
  await expect(maker.getByText(/VW-\d{4}-\d{6}/).first()).toBeVisible();
  await maker.getByRole('button', { name: 'Make an address' }).click();
  await expect(maker.getByLabel(/Address for the calendar/)).toHaveValue(/calendar\.ics$/);
  await accessibleFromTheTop(maker);
  await open(maker, `/units/${id}`);
  await maker.getByRole('textbox', { name: 'Your question' }).fill('Is the floor flat?');
  await maker.getByRole('button', { name: 'Ask the owner' }).click();
  await expect(maker.getByText('Is the floor flat?')).toBeVisible();

  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('link', { name: /1F-T/ }).first().click();
  await page.getByRole('textbox', { name: 'Message' }).fill('It is.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('It is.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Viewings', exact: true }).click();
  await expect(
    page.getByRole('table', { name: 'Viewings' }).getByText(/VW-/).first(),
  ).toBeVisible();
  await accessibleFromTheTop(page);
  await page.getByRole('link', { name: 'Units', exact: true }).click();
  await page.getByRole('link', { name: /1F-T/ }).first().click();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
  await expect(page.getByText('Withdrawn', { exact: true }).first()).toBeVisible();
});

test('the landlord of the demonstration works on a phone in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAsDemo(page, 'landlord', '/lettings');
  for (const path of ['/lettings', '/lettings/new', '/lettings/viewings', '/lettings/enquiries']) {
    await open(page, path, 'zh-CN');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await accessibleFromTheTop(page);
  }
});
