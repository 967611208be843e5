import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo } from './visitors';

test('the register is read, filtered and taken as a file', async ({ page }) => {
  await open(page, '/makerspaces/registry');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Register of makerspaces' }),
  ).toBeVisible();
  await page.getByLabel('Tier').selectOption('national');
  await expect(page).toHaveURL(/tier=national/);
  const table = page.getByRole('table', { name: 'Recognised makerspaces' });
  await expect(table.getByRole('link').first()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Register as CSV' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('Makerspace,Tier,Standing,Since');

  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('what falls short', () => {
  test.use({ provoked: [/status of 400/] });

  test('a keeper registers a makerspace and reads what it lacks for the next tier', async ({
    page,
  }) => {
    await openAs(page, '/makerspaces/registry/own');
    await page.getByLabel('Name in English').fill('Browser test works');
    await page.getByLabel('Name in Chinese').fill('浏览器测试空间');
    await page.getByLabel('Building', { exact: true }).selectOption('seg-plaza');
    await page.getByLabel('Storey').fill('4');
    await page.getByLabel('Area in m²').fill('380');
    await page.getByRole('button', { name: 'Register it' }).click();
    await page.getByRole('link', { name: 'Browser test works' }).click();
    await expect(
      page.getByRole('heading', { name: 'What is lacking for: Municipal' }),
    ).toBeVisible();

    const form = page.getByRole('form', { name: 'Apply for a title' });
    await form.getByLabel('Tier').selectOption('provincial');
    await form.getByLabel(/^Service area/).fill('380');
    await form.getByLabel(/^Startup teams/).fill('20');
    await form.getByRole('button', { name: 'Keep the figures and see the report' }).click();
    await expect(page.getByText('120 m² short').first()).toBeVisible();
    await page.getByRole('button', { name: 'Hand it in' }).click();
    await expect(page.getByText(/At least 500 m² of service area: 120 m² short/)).toBeVisible();
    await expectAccessible(page);
  });
});

test('an operator runs the yearly review, repeats it to the bit and decides', async ({ page }) => {
  await openAsDemo(page, 'operator', '/operator/makerspaces/reviews');
  const year = String(new Date().getFullYear());
  const run = page.getByRole('button', { name: 'Run the review of this year' });
  const ran = page.getByRole('link', { name: year, exact: true });
  await expect(run.or(ran)).toBeVisible();
  if (await run.isVisible()) await run.dblclick(); // a second click changes nothing
  await ran.click();
  await page.getByRole('button', { name: 'Judge all of it again' }).click();
  await expect(page.getByText('The same to the bit.')).toBeVisible();
  const kept = page.waitForResponse(/\/kept$/);
  await page.getByRole('button', { name: 'Keep all that are proposed to be kept' }).click();
  await kept;
  await page.getByRole('button', { name: 'keep', exact: true }).click();
  await expect(page.getByText('Decided: keep').first()).toBeVisible();
  await expectAccessible(page);
});

test('the figures of the city and the district are plots, tables and files', async ({ page }) => {
  await open(page, '/insight');
  await expect(page.getByRole('heading', { level: 1, name: 'District insight' })).toBeVisible();
  const city = page.getByRole('figure', { name: 'Makerspaces', exact: true }).first();
  await expect(city.getByRole('img', { name: /^Makerspaces by year/ })).toBeVisible();
  await page.getByRole('group', { name: 'Figure' }).first().getByText('Patents').click();
  await expect(page.getByRole('img', { name: /^Patents by year/ }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figures as CSV' }).first().click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('2022,329,14141,620,18812,2962,692');
});

test('insight and the register fit a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/insight', 'zh-CN', 'dark');
  await expect(page.getByRole('heading', { level: 1, name: '片区洞察' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await open(page, '/makerspaces/registry', 'zh-CN', 'light');
  await expect(page.getByRole('heading', { level: 1, name: '众创空间登记册' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
