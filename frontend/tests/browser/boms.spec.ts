import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';

const LIST = [
  'Ref,Qty,MPN,Manufacturer,Thing',
  'U1,1,STM32F103C8T6,,',
  'U2,1,STM32F103C8T6,Texas Instruments,',
  '"R1,R2",2,DNP,,',
  'U9,1,,,NOBODY-HAS-THIS-1',
  'Total,5',
].join('\n');

test('a list is dropped, read and matched, and a column is corrected', async ({ page }) => {
  await open(page, '/boms');
  await expectAccessible(page);
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await expect(page.getByRole('heading', { level: 1, name: 'board.csv' })).toBeVisible();
  await expect(page.getByText('2 of 4 lines settled')).toBeVisible();
  const lines = page.getByRole('list', { name: 'Lines of the list' });
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(lines.getByRole('button', { name: /U1/ })).toContainText('Sure');
  await expect(lines.getByRole('button', { name: /U2/ })).toContainText('To check');
  await expect(lines.getByRole('button', { name: /R1/ })).toContainText('Left off');
  await expect(lines.getByRole('button', { name: /U9/ })).toContainText('No part found');
  await expectAccessible(page);
  await page.getByText('What the columns hold').click();
  await page.getByLabel('Thing').selectOption('description');
  await expect(page.getByLabel('Thing')).toBeVisible();
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(lines.getByRole('button', { name: /U9/ })).toContainText('NOBODY-HAS-THIS-1');
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('doubtful lines are settled with a few keys, and taken back', async ({ page }) => {
  await open(page, '/boms');
  await page
    .getByLabel('List of parts')
    .setInputFiles({ name: 'board.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  const lines = page.getByRole('list', { name: 'Lines of the list' });
  await page.getByRole('button', { name: 'Use the keyboard' }).click();
  await expect(lines.getByRole('button', { name: /U2/ })).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByText('3 of 4 lines settled')).toBeVisible();
  const unknown = lines.getByRole('button', { name: /U9/ });
  await expect(unknown).toBeFocused();
  await page.keyboard.press('s');
  const search = page.getByRole('searchbox', { name: 'Another part' });
  await search.fill('STM32F103C8T6');
  await expect(lines.getByRole('button', { name: /^Choose it ?: STM32F103C8T6/ })).toBeVisible();
  await expectAccessible(page);
  // faster than the search: Enter never takes what other words have found
  await search.fill('AMC7812SPAPR');
  await page.keyboard.press('Enter');
  await expect(unknown).toContainText('AMC7812SPAPR');
  await expect(page.getByText('4 of 4 lines settled')).toBeVisible();
  await page.keyboard.press('u');
  await expect(unknown).toContainText('No part found');
  await page.keyboard.press('n');
  await expect(unknown).toContainText('Without a part');
  // at once: what is not confirmed yet is not lost
  await page.reload();
  await expect(page.getByText('4 of 4 lines settled')).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a list is asked for once, and tells how far it is until it is there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (
      /\/boms\/[0-9a-f-]{36}/.test(new URL(request.url()).pathname) &&
      request.resourceType() === 'fetch'
    ) {
      asked.push(new URL(request.url()).pathname.replace(/[0-9a-f-]{36}/, 'id'));
    }
  });
  const rows = Array.from({ length: 5_000 }, (_, at) => `R${at + 1},1,330,0603`);
  await open(page, '/boms');
  await page.getByLabel('List of parts').setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Ref,Qty,Value,Footprint', ...rows].join('\n')),
  });
  await expect(page.getByText('of 5,000 lines settled')).toBeVisible();
  expect(asked).toEqual(['/api/v1/boms/id/events']);
});

test('what many lines say alike is decided once, and the next of another kind is in hand', async ({
  page,
}) => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `TP${at + 1},1,touch_cell_nobody_has,Touch_Cell`,
  );
  await open(page, '/boms');
  await page.getByLabel('List of parts').setInputFiles({
    name: 'pads.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      ['Ref,Qty,Value,Footprint', ...rows, 'J1,1,socket_nobody_has,Socket_Odd'].join('\n'),
    ),
  });
  await page.getByRole('button', { name: 'Use the keyboard' }).click();
  await page.keyboard.press('n');
  await expect(page.getByText('12 of 13 lines settled')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Lines of the list' }).getByRole('button', { name: /J1/ }),
  ).toBeFocused();
});

test.describe('a refusal', () => {
  test.use({ provoked: [/status of 422/] });

  test('rows are pasted, in Chinese; a sentence is refused with what helps', async ({ page }) => {
    await open(page, '/boms', 'zh-CN', 'dark');
    const box = page.getByRole('textbox', { name: '或粘贴表格内容' });
    await box.fill('Dear colleague, the parts are as last time.');
    await page.getByRole('button', { name: '读取' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await box.fill('位号\t数量\t型号\nU1\t1\tSTM32F103C8T6');
    await page.getByRole('button', { name: '读取' }).click();
    await expect(page.getByRole('list', { name: '清单行' })).toContainText('STM32F103C8T6');
    await expectNoSidewaysScroll(page);
  });
});
