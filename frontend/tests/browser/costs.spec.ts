import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const LIST = ['Ref,Qty,MPN', 'U1,2,STM32F103C8T6', 'U2,1,AMC7812SPAPR'].join('\n');

test('a cost sheet shows what a piece costs, as a picture and as a table', async ({ page }) => {
  await open(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'cost.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.getByRole('link', { name: 'Cost sheet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cost sheet' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^What a piece costs/ })).toContainText('1,000 pcs');
  // of parts alone there are no shares to compare
  await expect(page.getByRole('img', { name: /^What the price/ })).toHaveCount(0);
  const table = page.getByRole('table', { name: 'What a piece costs' });
  await expect(table.getByRole('row', { name: /Parts of the list/ })).toContainText('¥');
  await expectAccessible(page);
  await page.getByLabel('Link of a board, a printed part or a test plan').fill('nothing');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('Paste the address of a design or a test plan.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Save as CSV' })).toHaveAttribute(
    'href',
    /costs\.csv$/,
  );
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('the cost sheet is there in Chinese', async ({ page }) => {
  await open(page, '/boms', 'zh-CN', 'dark');
  await page
    .getByRole('textbox', { name: '或粘贴表格内容' })
    .fill('位号\t数量\t型号\nU1\t1\tSTM32F103C8T6');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByRole('link', { name: '成本表' }).click();
  await expect(page.getByRole('table', { name: '单件成本' })).toContainText('清单元器件');
  await expectAccessible(page);
});
