import { expect, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const MPN = 'STM32F103C8T6';

test('a part is found by its number and shows who has it', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search parts' }).fill(MPN);
  await page.getByRole('combobox', { name: 'Search parts' }).press('Enter');
  await expect(page).toHaveURL(/\/parts\?q=STM32F103C8T6/);
  // The front page has a link of this name too, as an example.
  const found = page.getByRole('table', { name: 'Parts' });
  await found.getByRole('link', { name: MPN, exact: true }).click();
  await expect(page).toHaveURL(/\/parts\/[\da-f-]{36}/);

  await expect(page.getByRole('heading', { level: 1, name: MPN })).toBeVisible();
  const offers = page.getByRole('table', { name: 'Offers' });
  await expect(offers.getByRole('row').nth(2)).toBeVisible();
  await page.getByRole('textbox', { name: 'Quantity' }).fill('250');
  await page.getByRole('textbox', { name: 'Quantity' }).press('Enter');
  await expect(page).toHaveURL(/quantity=250/);
  await expect(offers.getByText(/for \d[\d,]* pieces/).first()).toBeVisible();

  await page
    .getByRole('button', { name: /^Price breaks of/ })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'Price breaks' }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  const where = page.getByRole('region', { name: 'Which counters have it' });
  await where.getByRole('list').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/markets\/[^?]+\?.*part=/);
  await expect(page.getByText(/of this building ha(s|ve)/)).toBeVisible();
  await expect(page.getByRole('button', { name: /has it$/ }).first()).toBeVisible();
});

test('who is at the search box has the results page before asking for it', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Search parts' }).fill(MPN);
  await page.waitForLoadState('networkidle');
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('combobox', { name: 'Search parts' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: MPN })).toBeVisible();
});

test('suggestions follow the typing and obey the keyboard', async ({ page }) => {
  await open(page, '/');
  const box = page.getByRole('combobox', { name: 'Search parts' });
  await box.pressSequentially('stm32f103c8');
  await expect(page.getByRole('option', { name: new RegExp(MPN) }).first()).toBeVisible();
  await box.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/parts\/[0-9a-f-]{36}/);
});

test('words of a search become filters that can be taken away', async ({ page }) => {
  await open(page, '/parts?q=0603 100nF');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await chips.getByRole('button', { name: 'Take “100nF” out of the search' }).click();
  await expect(page).toHaveURL(/q=0603$/);
});

test('a piece of a search is read otherwise', async ({ page }) => {
  await open(page, '/parts?q=104');
  const chips = page.getByRole('list', { name: 'Active filters' });
  await chips.getByRole('button', { name: 'Read “104” otherwise' }).press('Enter');
  await page.getByRole('button', { name: 'Capacitance 100 nF' }).press('Enter');
  await expect(page).toHaveURL(/as=104(=|%3D)capacitance/);
  await expect(chips.getByText('Capacitance 100 nF')).toBeVisible();
  await chips.getByRole('button', { name: 'Read “104” otherwise' }).click();
  await page.getByRole('button', { name: 'Read “104” as before' }).click();
  await expect(page).toHaveURL(/q=104$/);
});

test('low-dropout regulators are narrowed by output voltage', async ({ page }) => {
  await open(page, '/parts?category=ldo-regulators');
  const facets = page.getByRole('complementary', { name: 'Filters' });
  const voltage = facets.getByRole('group').filter({ hasText: 'Output voltage' });
  await voltage.getByRole('searchbox').fill('3.3');
  await voltage.getByRole('checkbox', { name: /^3\.3 V/ }).check();
  await expect(page).toHaveURL(/filter=outputVoltage:3\.3/);
  await expect(page.getByRole('list', { name: 'Active filters' }).getByText('3.3 V')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Parts' }).getByRole('row').nth(1)).toContainText(
    '3.3 V',
  );
});

test('a bad range is refused at its field and the results stay', async ({ page }) => {
  await open(page, '/parts?category=mlcc');
  const from = page.getByRole('textbox', { name: /Capacitance, from/ });
  await from.fill('abc');
  await from.press('Enter');
  await expect(page.getByRole('alert')).toContainText('100n or 4k7');
  await expect(page.getByRole('table', { name: 'Parts' })).toBeVisible();
  await from.fill('10n');
  await page.getByRole('textbox', { name: /Capacitance, to/ }).fill('1u');
  await from.press('Enter');
  await expect(page).toHaveURL(/filter=capacitance:10n\.\.1u/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a part is found on a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `/parts?q=${MPN}`, 'zh-CN', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: '筛选' }).click();
  const drawer = page.getByRole('dialog', { name: '筛选' });
  await drawer.getByRole('switch', { name: '有现货' }).check();
  await expect(page).toHaveURL(/inStock=true/);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: MPN, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: /^报价/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
