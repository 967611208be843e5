import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Stock {
  items: { part: { mpn: string; manufacturer: string } }[];
}

test('a part is asked for, quoted without a name, bargained about and accepted into the cart', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const title = `Lamp ${Date.now()}`;
  const supplier = await secondPerson(browser, baseURL);
  await openAsDemo(supplier, 'supplier', '/counter/stock');
  const stock = await supplier.request.get('/api/v1/supply/offers?size=1');
  const [offer] = ((await stock.json()) as Stock).items;
  if (offer === undefined) throw new Error('the demonstration supplier offers nothing');

  await openAs(page, '/rfqs');
  await expect(page.getByText('Nothing asked yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ask for quotes' }).click();
  await page.getByLabel('Part number').fill(offer.part.mpn);
  await page.getByLabel('Manufacturer').fill(offer.part.manufacturer);
  await page.getByLabel('Pieces').fill('1000');
  await page.getByLabel('What it is for').fill(title);
  await page.getByRole('button', { name: 'Some of them' }).click();
  const ticked = page.getByRole('checkbox', { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await page.getByRole('checkbox', { name: /Seven Steps/ }).check();
  const drawing = {
    name: 'lamp.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  };
  await page.getByLabel('Files to attach').setInputFiles(drawing);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send to suppliers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: 'lamp.pdf' })).toBeVisible();
  await expect(page.getByText('No bids yet')).toBeVisible();

  await supplier.goto('/supply/rfqs');
  await supplier.getByRole('link', { name: title }).click();
  await expect(supplier.getByRole('timer').first()).toBeVisible();
  await supplier.getByLabel('Pieces you have').fill('2000');
  await supplier.getByLabel('Prices').fill('1: 0.50, 1000: 0.42');
  await supplier.getByLabel('Currency').selectOption('CNY');
  const download = supplier.waitForEvent('download');
  await supplier.getByRole('link', { name: 'lamp.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('lamp.pdf');
  await supplier.getByLabel('Photograph files').setInputFiles({
    name: 'reel.png',
    mimeType: 'image/png',
    buffer: Buffer.from(PIXEL, 'base64'),
  });
  await expect(
    supplier.getByRole('checkbox', { name: 'Photograph 1 of your goods' }),
  ).toBeChecked();
  await expectAccessible(supplier);
  await supplier.getByRole('button', { name: 'Send the quote' }).click();
  await expect(
    supplier.getByRole('heading', { name: 'A new version of your quote' }),
  ).toBeVisible();

  await page.reload();
  await expect(page.getByText('Bid without a name')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bids compared' }).first()).toContainText('420.00');
  await page.getByRole('button', { name: 'End the bidding now' }).click();
  await page.getByRole('button', { name: 'End it', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Seven Steps/ })).toBeVisible();
  await expect(page.getByAltText('Photograph of the goods of bid A')).toBeVisible();
  await page.getByRole('button', { name: 'Make a counter-offer' }).click();
  await page.getByLabel(/your price a piece/).fill('0.40');
  await page.getByRole('button', { name: 'Send the counter-offer' }).click();
  await expect(page.getByText('Your counter-offer waits for its answer')).toBeVisible();

  await supplier.reload();
  await expect(supplier.getByText('The buyer makes a counter-offer')).toBeVisible();
  await supplier.getByLabel('Prices').fill('1: 0.50, 1000: 0.41');
  await supplier.getByRole('button', { name: 'Send the new version' }).click();
  await expect(supplier.getByRole('button', { name: 'Keep to my quote' })).toBeHidden();

  await page.reload();
  await page.getByRole('button', { name: 'Accept bid A' }).click();
  await expect(page.getByText('Accepted lines are in your cart')).toBeVisible();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/cart');
  await expect(page.getByRole('main')).toContainText('410.00');
});

test('the demonstration requests, in Chinese', async ({ page }) => {
  await open(page, '/', 'zh-CN', 'dark');
  await openAsDemo(page, 'maker', '/rfqs');
  await expect(page.getByRole('table')).toContainText('Weather station');
  await page.getByRole('link', { name: 'Weather station, first 500 boards' }).click();
  await expect(page.getByRole('main')).toContainText(/any manufacturer|不限制造商/);
  await page.goto('/rfqs');
  await page.getByRole('link', { name: 'Bench supply, spare parts' }).click();
  await expect(page.getByRole('region', { name: /Bids compared|报价比较/ }).first()).toBeVisible();
  await expectAccessible(page);
});
