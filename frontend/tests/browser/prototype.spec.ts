import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { SMALL_BOARD, zipOf } from './smallZip';
import { openAs } from './visitors';

const board = (name = 'small.zip', files = SMALL_BOARD) => ({
  name,
  mimeType: 'application/zip',
  buffer: zipOf(files),
});

/** Sends a file without the page, and answers its design's id once it is measured. */
async function sent(page: Page, file = board()): Promise<string> {
  const answer = await page.request.post('/api/v1/designs', { multipart: { file } });
  expect(answer.status()).toBe(201);
  const { id } = (await answer.json()) as { id: string };
  await expect
    .poll(async () => {
      const design = await page.request.get(`/api/v1/designs/${id}`);
      return ((await design.json()) as { state: string }).state;
    })
    .toMatch(/ready|failed/);
  return id;
}

test('a board is sent, measured and priced, and one of its prices made firm', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('link', { name: 'Prototypes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'From file to prototype' })).toBeVisible();
  await page.getByLabel('Design file').setInputFiles(board());

  await expect(page).toHaveURL(/\/designs\/[\da-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1, name: 'small.zip' })).toBeVisible();
  const measured = page.getByRole('region', { name: 'Measured' });
  await expect(measured).toContainText('20 × 10 mm');
  await expect(measured).toContainText('Copper layers2');
  await expect(measured).toContainText('0.2 mm');
  await page.getByText('Files and layers (6)').click();
  await expect(page.getByText('small-F_Cu.gtl')).toBeVisible();

  const matrix = page.getByRole('table', { name: 'Prices by provider, lead time and quantity' });
  await expect(matrix.getByRole('columnheader', { name: '100 pieces' })).toBeVisible();
  await expect(matrix.getByText('Cheapest').first()).toBeVisible();
  await page.getByLabel('Another quantity').fill('7');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/pieces=5,7,10,30,100/);
  await expect(matrix.getByRole('columnheader', { name: '7 pieces', exact: true })).toBeVisible();
  await page.getByLabel('Surface finish').selectOption('enig');
  await expect(page).toHaveURL(/option=finish:enig/);

  await matrix.getByRole('button').first().click();
  const why = page.getByRole('dialog');
  await expect(why.getByRole('table', { name: 'How the price comes about' })).toBeVisible();
  await expect(page).toHaveURL(/price=/);
  await expectAccessible(page);
  await why.getByRole('button', { name: 'Make this price firm' }).click();

  await expect(page).toHaveURL(/\/quotes\//);
  await expect(page.getByRole('heading', { level: 1, name: /Quote QT-/ })).toBeVisible();
  await expect(page.getByText('Valid until')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it rests on' })).toContainText('ENIG');
  await expect(page.getByText(/SHA-256 [\da-f]{64}/)).toBeVisible();
  await expectAccessible(page);
});

test('a design is read on a phone, in Chinese and in the dark, one quantity at a time', async ({
  page,
}) => {
  const id = await sent(page);
  await page.setViewportSize(PHONE);
  await open(page, `/designs/${id}`, 'zh-CN', 'dark');
  await expect(page.getByRole('region', { name: '测量结果' })).toContainText('20 × 10 mm');
  const prices = page.getByRole('list', { name: '价格' });
  await expect(prices.getByRole('button').first()).toContainText('每件');
  await page.getByRole('group', { name: '数量' }).getByRole('button', { name: '100' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await prices.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('合计');
  await page.getByRole('dialog').getByRole('button', { name: '锁定此价格' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /报价 QT-/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a file that is no board says why, and what helps', async ({ page }) => {
  const id = await sent(page, board('notes.zip', { 'notes.txt': 'nothing to make' }));
  await open(page, `/designs/${id}`);
  await expect(page.getByRole('alert')).toContainText('This file cannot be measured');
  await expect(page.getByRole('link', { name: 'Send another file' })).toBeVisible();
  await expectAccessible(page);
});

test('an empty file is refused before it is sent', async ({ page }) => {
  await open(page, '/prototype');
  await page
    .getByLabel('Design file')
    .setInputFiles({ name: 'empty.stl', mimeType: 'model/stl', buffer: Buffer.alloc(0) });
  await expect(page.getByRole('alert')).toContainText('It is empty');
});

test.describe('on a bad line', () => {
  test.use({ provoked: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

  test('a file that broke off goes on by itself, and is sent whole', async ({ page }) => {
    let broken = 0;
    await page.route('**/api/v1/designs/uploads/*', async (route) => {
      if (route.request().method() === 'PATCH' && broken++ === 1) {
        await route.abort('internetdisconnected');
      } else await route.continue();
    });
    await open(page, '/prototype');
    // Larger than one piece: the notes beside the layers are of no use to anybody.
    const files = { ...SMALL_BOARD, 'notes.txt': 'x'.repeat(2_000_000) };
    await page.getByLabel('Design file').setInputFiles(board('long.zip', files));
    await expect(page.getByRole('region', { name: 'Measured' })).toContainText('20 × 10 mm');
    expect(broken).toBeGreaterThan(2);
  });
});

test('whoever is signed in finds the own designs again, and can delete one', async ({ page }) => {
  await openAs(page, '/prototype');
  await expect(page.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
  await page.getByLabel('Design file').setInputFiles(board('mine.zip'));
  await expect(page.getByRole('region', { name: 'Measured' })).toBeVisible();
  await page.getByRole('link', { name: 'Send another design' }).click();
  await page.getByRole('list', { name: 'Your designs' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
});

test('providers show their machines and certificates', async ({ page }) => {
  await open(page, '/providers');
  await page.getByRole('list', { name: 'Providers' }).getByRole('link').first().click();
  await expect(page.getByRole('table', { name: 'Machines' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Certificates' })).toBeVisible();
});

const tetrahedron = () => {
  const facet = (...corners: string[]) =>
    `facet normal 0 0 0\nouter loop\n${corners.map((one) => `vertex ${one}\n`).join('')}endloop\nendfacet\n`;
  const text = [
    facet('0 0 0', '0 30 0', '20 0 0'),
    facet('0 0 0', '20 0 0', '0 0 40'),
    facet('0 0 0', '0 0 40', '0 30 0'),
    facet('20 0 0', '0 30 0', '0 0 40'),
  ].join('');
  return {
    name: 'corner.stl',
    mimeType: 'model/stl',
    buffer: Buffer.from(`solid x\n${text}endsolid x\n`),
  };
};

test('a part is turned about by keyboard and by button, with its dimensions', async ({ page }) => {
  const id = await sent(page, tetrahedron());
  await open(page, `/designs/${id}`);
  const part = page.getByRole('application', { name: /three dimensions: 20 × 30 × 40 mm/ });
  await expect(part).toBeVisible();
  await expect(part.getByText('40 mm')).toBeVisible();
  const first = await part.screenshot();
  await part.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await part.screenshot()).equals(first)).toBe(false);
  await page.getByRole('button', { name: 'Larger' }).click();
  await page.getByRole('button', { name: 'Dimensions' }).click();
  await expect(part.getByText('40 mm')).toBeHidden();
  await page.getByRole('button', { name: 'Whole' }).click();
  await expectAccessible(page);
});

test('a part is a picture where it cannot be turned about', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const id = await sent(page, tetrahedron());
  await open(page, `/designs/${id}`);
  await expect(
    page.getByRole('img', { name: 'The part, seen from above at an angle' }),
  ).toBeVisible();
  await expect(page.getByText('cannot be turned about')).toBeVisible();
  await expectAccessible(page);
});

test('what no price list can read leads to a request that is filled in already', async ({
  page,
}) => {
  await openAs(page, '/prototype');
  await page.getByLabel('Design file').setInputFiles({
    name: 'bracket.step',
    mimeType: 'model/step',
    buffer: Buffer.from('ISO-10303-21;\nHEADER;\n'),
  });
  await expect(
    page.getByRole('heading', { name: 'A person has to look at this file' }),
  ).toBeVisible();
  await page.getByLabel('Pieces').fill('7');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Request a quote' }).click();
  await expect(page).toHaveURL(/\/requests\/new\?/);
  await expect(page.getByLabel('In a few words')).toHaveValue('Make bracket.step');
  await expect(page.getByLabel('Pieces')).toHaveValue('7');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Make bracket.step' })).toBeVisible();
  await expect(page.getByText('nobody yet')).toBeVisible();
  await expectAccessible(page);
});
