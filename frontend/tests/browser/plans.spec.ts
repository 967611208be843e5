import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs } from './visitors';

const LIST = 'Ref,Qty,MPN\nU1,1,STM32F103C8T6\nU2,1,AMC7812SPAPR\nU9,1,NOBODY-HAS-THIS-1';

test('a list is planned for some boards, a trade-off is chosen, and all goes into the cart', async ({
  page,
}) => {
  await open(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('link', { name: 'Plan the purchase' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Purchase plan' })).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Boards' }).fill('20');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page).toHaveURL(/boards=20/);
  await expect(page.getByText('20 boards')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not in this plan' })).toBeVisible();
  await expect(page.getByText('NOBODY-HAS-THIS-1')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask suppliers' })).toHaveAttribute(
    'href',
    /^\/rfqs\/new\?bom=.*boards=20/,
  );
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectAccessible(page);

  const chart = page.getByRole('region', { name: 'Cost by days' });
  await chart.getByRole('button', { name: /^Days/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/days=/);
  await page.getByRole('button', { name: 'Back to the cheapest' }).click();
  await expect(page).not.toHaveURL(/days=/);

  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectAccessible(page);
  // one of the three lines is not in the plan
  await page.getByRole('button', { name: /^Buy these / }).click();
  await expect(page.getByText(/in your cart\./)).toBeVisible();
});

test('a plan stays readable while another one is being made', async ({ page }) => {
  await open(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('link', { name: 'Plan the purchase' }).click();
  await expect(page.getByRole('heading', { name: 'By supplier' })).toBeVisible();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/plans$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('spinbutton', { name: 'Boards' }).fill('30');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.locator('[aria-busy="true"]')).toBeVisible();
  await expectAccessible(page);
  answer();
  await expect(page.getByText('30 boards')).toBeVisible();
});

test.describe('before it is said where the goods go', () => {
  test.use({ provoked: [/status of 400/] });

  test('what a plan was priced for is what the checkout begins with', async ({ page }) => {
    await openAs(page, '/boms');
    await page
      .getByLabel('List of parts')
      .setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.getByRole('link', { name: 'Plan the purchase' }).click();
    await page.getByRole('button', { name: 'One parcel' }).click();
    await expect(page).toHaveURL(/delivery=consolidated/);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const buy = page.getByRole('button', { name: /^Buy / });
    const total = /[\d.,]+$/.exec((await buy.textContent()) ?? '')?.[0] ?? 'no total';
    await buy.click();
    await page.getByRole('link', { name: 'To the cart' }).click();
    await expect(page.getByText('Delivery as planned')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Check out' }).click();
    await page.getByLabel('Recipient').fill('Li Lei');
    await page.getByLabel('Telephone').fill('13800000000');
    await page.getByLabel('City').fill('Shenzhen');
    await page.getByLabel('Street and number').fill('Huaqiang North Rd 1');
    await page.getByRole('button', { name: 'Use this address' }).click();
    await expect(page.getByLabel(/^Gathered parcel/).first()).toBeChecked();
    await expect(page.getByRole('complementary', { name: 'Summary' })).toContainText(total);
    await expectAccessible(page);
  });
});

test('a plan in Chinese', async ({ page }) => {
  await open(page, '/boms', 'zh-CN', 'dark');
  await page
    .getByRole('textbox', { name: '或粘贴表格内容' })
    .fill('位号\t数量\t型号\nU1\t1\tSTM32F103C8T6');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByRole('link', { name: '规划采购' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '采购方案' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^全部购买/ })).toBeVisible();
  await expectAccessible(page);
});
