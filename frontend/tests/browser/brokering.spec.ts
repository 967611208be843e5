import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { SMALL_BOARD, zipOf } from './smallZip';
import { openAs, openAsDemo, secondPerson } from './visitors';

/** Asks the API as whoever is signed in on a page. */
async function ask(page: Page, method: string, path: string, data?: object): Promise<void> {
  const session = await page.request.get('/api/v1/session');
  const { me } = (await session.json()) as { me: { csrfToken: string } };
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    headers: { 'X-CSRF-Token': me.csrfToken },
    ...(data !== undefined && { data }),
  });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
}

/** Sends a board without the page, and answers its design's id once it is measured. */
async function sentBoard(page: Page): Promise<string> {
  const file = { name: 'small.zip', mimeType: 'application/zip', buffer: zipOf(SMALL_BOARD) };
  const answer = await page.request.post('/api/v1/designs', { multipart: { file } });
  const { id } = (await answer.json()) as { id: string };
  await expect
    .poll(async () => {
      const design = await page.request.get(`/api/v1/designs/${id}`);
      return ((await design.json()) as { state: string }).state;
    })
    .toBe('ready');
  return id;
}

/** Scrolled half under the header, links would seem too small. */
async function accessibleFromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
}

const ADDRESS = {
  name: 'Li Lei',
  phone: '13800000000',
  country: 'CN',
  region: 'Guangdong',
  city: 'Shenzhen',
  street: 'Huaqiang North Rd 1',
};

test('a request is clarified, tendered sealed, offered with the commission named, and ordered', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const title = `Odd board ${Date.now()}`;
  const design = await sentBoard(page);
  await openAs(page, `/requests/new?process=pcb&design=${design}&pieces=12`);
  await ask(page, 'POST', '/addresses', ADDRESS);
  await page.getByLabel('In a few words').fill(title);
  await page
    .getByLabel('All that somebody has to know')
    .fill('A board with a heavy copper inlay.\nSee the drawing for its place.');
  await page.getByLabel('Budget, if there is one').fill('900');
  await accessibleFromTheTop(page);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('An operator looks at it')).toBeVisible();
  const request = new URL(page.url()).pathname;

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/requests');
  await expect(operator.getByRole('table', { name: 'Requests' })).toContainText('left');
  await operator.goto(`/operator${request}`);
  await operator.getByText('Ask the maker', { exact: true }).click();
  await operator
    .getByRole('textbox', { name: 'Question for the maker' })
    .fill('Is the inlay here?');
  await operator.getByLabel('Side').selectOption('top');
  await operator.getByLabel('x, mm').fill('10');
  await operator.getByLabel('y, mm').fill('5');
  await expect(operator.getByRole('img', { name: 'The board from above' }).last()).toBeVisible();
  await accessibleFromTheTop(operator);
  await operator.getByRole('button', { name: 'Send the question' }).click();
  await expect(operator.getByText('Place on the board: top').first()).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'The operator asks' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Yes, 2 mm thick.');
  await accessibleFromTheTop(page);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('An operator looks at it')).toBeVisible();

  await operator.reload();
  const invite = operator.getByRole('region', { name: 'Invite two to five providers' });
  await expect(invite.getByText('newcomer', { exact: true }).first()).toBeVisible();
  for (const box of await invite.getByRole('checkbox').all()) await box.uncheck();
  await invite.getByRole('checkbox', { name: 'Nine Herons' }).check();
  await invite.getByRole('checkbox', { name: 'Sparrow Minute' }).check();
  await accessibleFromTheTop(operator);
  await operator.getByRole('button', { name: 'Invite them' }).click();
  await expect(operator.getByRole('region', { name: 'Sealed tender' })).toBeVisible();

  const provider = await secondPerson(browser, baseURL);
  await openAsDemo(provider, 'provider', '/provider/tenders');
  await provider.getByRole('link', { name: title }).click();
  await expect(provider.getByText('Yes, 2 mm thick.')).toBeVisible();
  await expect(provider.getByText('not named')).toBeVisible();
  const taking = provider.waitForEvent('download');
  await provider.getByRole('link', { name: 'Download the design' }).click();
  expect((await taking).suggestedFilename()).toBe('small.zip');
  await provider.getByLabel('Price for all of it').fill('812.50');
  await provider.getByLabel('Working days').fill('9');
  await accessibleFromTheTop(provider);
  await provider.getByRole('button', { name: 'Seal and send' }).click();
  await expect(provider.getByText('Your bid is sealed')).toBeVisible();

  await operator.reload();
  const tender = operator.getByRole('region', { name: 'Sealed tender' });
  await expect(tender).toContainText('1 bid is in');
  await expect(operator.getByRole('main')).not.toContainText('812');
  await tender.getByText('Note that it declined').click();
  await tender.getByRole('textbox', { name: 'What it said' }).fill('No copper of that weight');
  await tender.getByRole('button', { name: 'Note it' }).click();
  await expect(operator.getByRole('table', { name: 'Bids' })).toContainText('812.50');
  await accessibleFromTheTop(operator);
  await operator.getByRole('button', { name: 'Make the offer' }).click();
  await expect(operator.getByRole('region', { name: 'The offer' })).toContainText('877.50');

  await page.reload();
  await page.setViewportSize(PHONE);
  const offer = page.getByRole('region', { name: 'Your offer' });
  await expect(offer).toContainText('Commission of Virtual HQB, 8.00 %');
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole('link', { name: 'Nine Herons Board Pool' }).last()).toBeVisible();
  await accessibleFromTheTop(page);
  await offer.getByRole('button', { name: 'Accept and order' }).click();
  await page.getByRole('link', { name: 'Go to the order' }).click();
  await expect(page).toHaveURL(/\/production\/orders\//);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await ask(page, 'POST', `${new URL(page.url()).pathname}/deeds`, {
    deed: 'cancel',
    text: 'No more needed',
  });
});

test.describe('with a refusal on purpose', () => {
  test.use({ provoked: [/status of 400/] });

  test('expert services lead to a brief, and an empty list of requests says how to begin', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openAs(page, '/requests', 'zh-CN', 'dark');
    await expect(page.getByRole('heading', { name: '还没有需求' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await accessibleFromTheTop(page);
    await page.getByRole('link', { name: '了解专家服务' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '专家服务' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await accessibleFromTheTop(page);
    await page.getByRole('link', { name: /写需求说明.*品牌运营/ }).click();
    await expect(page.getByText('您卖什么，卖给谁？')).toBeVisible();
    await page.getByRole('button', { name: '提交需求' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await accessibleFromTheTop(page);
  });
});

test('a design that nobody can price leads to the brokers', async ({ page }) => {
  const id = await sentBoard(page);
  await open(page, `/designs/${id}`);
  await page.getByRole('link', { name: 'None of these will do? Ask the brokers' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
