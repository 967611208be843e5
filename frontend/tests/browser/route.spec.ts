import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const LIST = [
  'Ref,Qty,MPN',
  'U1,1,STM32F103C8T6',
  'U2,1,AMC7812SPAPR',
  'U9,1,NOBODY-HAS-THIS-1',
].join('\n');

test('the parts of a list are walked to, ticked off and printed', async ({ page }) => {
  await open(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'walk.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('link', { name: 'Pick-up route over the counters' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pick-up route' })).toBeVisible();
  const first = page.getByRole('checkbox').first();
  await expect(first).not.toBeChecked();
  await expect(page.getByRole('img', { name: /Buildings of the round/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Lines that are left over' })).toContainText(
    'NOBODY-HAS-THIS-1',
  );
  await expectAccessible(page);
  await first.check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByLabel('Boards').fill('3');
  await page.getByLabel('Boards').blur();
  await expect(page).toHaveURL(/boards=3/);
  await expect(page.getByText('For 3 boards')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /^Opens counter/ }).first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('the route is there in Chinese', async ({ page }) => {
  await open(page, '/boms', 'zh-CN', 'dark');
  await page
    .getByRole('textbox', { name: '或粘贴表格内容' })
    .fill('位号\t数量\t型号\nU1\t1\tSTM32F103C8T6');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByRole('link', { name: '柜台取货路线' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '取货路线' })).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expectAccessible(page);
});
