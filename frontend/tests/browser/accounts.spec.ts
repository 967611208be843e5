import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  open,
  PHONE,
  test,
  type Language,
} from './browser';
import { codeOf, freshAddress, openAccount, openAs, PASSWORD, signIn } from './visitors';

/** What browsers write about answers that a test asks for. */
const REFUSED = { provoked: [/status of 40[0134]/] };

test('an account is opened with the link of a mail, used and left', async ({ page }) => {
  const email = freshAddress();
  await open(page, '/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Open one' }).click();
  // both pages ask for an address: the next one has to be there first
  await expect(page.getByLabel('Name of your organisation')).toBeVisible();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByLabel('Name of your organisation').fill('Browser Works');
  await page.getByRole('button', { name: 'Open the account' }).click();
  await expect(page.getByRole('alert')).toContainText('8 characters');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Open the account' }).click();
  await expect(page.getByRole('status').filter({ hasText: email })).toBeVisible();

  await page.getByRole('link', { name: 'outbox' }).click();
  await expect(page.getByRole('heading', { name: 'Outbox' })).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('link', { name: /account\/verify/ })
    .click();
  await page.getByRole('button', { name: 'Confirm the address' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'confirmed' })).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await signIn(page, email);
  await expect(page).toHaveURL('/');
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByText(email).first()).toBeVisible();

  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in\?next=\/account/);
});

test.describe('refusals', () => {
  test.use(REFUSED);

  test('a wrong password is refused in the reader’s words', async ({ page }) => {
    const email = await openAccount(page);
    await open(page, '/sign-in?next=/organisation');
    await signIn(page, email, 'not the password');
    await expect(page.getByRole('alert')).toContainText('The e-mail address or the password');
    await signIn(page, email);
    await expect(page).toHaveURL(/organisation$/);
  });

  test('a used link is explained', async ({ page }) => {
    await open(page, '/account/verify?token=used-before');
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await expect(page.getByRole('alert')).toContainText('does not work any more');
  });

  test('a second factor is set up, and asked for from then on', async ({ page }) => {
    const email = await openAs(page, '/account');
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible();
    await expectAccessible(page);
    const secret = (await dialog.locator('[data-secret]').getAttribute('data-secret')) ?? '';
    await dialog.getByLabel('Code that the app shows').fill(codeOf(secret));
    await dialog.getByRole('button', { name: 'Turn it on' }).click();
    const codes = dialog.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    await expect(codes).toHaveCount(10);
    const recovery = await codes.first().innerText();
    await dialog.getByRole('button', { name: 'I have kept them' }).click();
    await expect(page.getByRole('button', { name: 'Turn it off' })).toBeVisible();

    await page.context().clearCookies();
    await page.goto('/sign-in');
    await signIn(page, email);
    await expect(page.getByLabel('Code of your second factor')).toBeFocused();
    await page.getByLabel('Code of your second factor').fill('000000');
    await page.getByRole('button', { name: 'Confirm the code' }).click();
    await expect(page.getByRole('alert')).toContainText('The code is wrong');
    await page.getByLabel('Code of your second factor').fill(recovery);
    await page.getByRole('button', { name: 'Confirm the code' }).click();
    await expect(page.getByRole('button', { name: 'Your account' })).toBeVisible();
  });
});

test('the text of an API key is shown once, and works', async ({ page }) => {
  await openAs(page, '/organisation');
  await page.getByRole('button', { name: 'Make an API key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(2);
  await dialog.getByLabel('What it is for').fill('Warehouse');
  await dialog.getByLabel('See the organisation’s own offers').check();
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  const key = await dialog.locator('[data-api-key]').innerText();
  expect(key).toMatch(/^hqb_[0-9a-f]{8}_[0-9a-f]+$/);
  await expectAccessible(page);
  const answer = await page.request.get('/api/v1/me', {
    headers: { Authorization: `Bearer ${key}` },
  });
  expect(((await answer.json()) as { scopes: string[] }).scopes).toEqual(['offers:read']);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await page.reload();
  const row = page.getByRole('table', { name: 'API keys' }).getByRole('row', { name: /Warehouse/ });
  await expect(row).toBeVisible();
  await expect(page.getByText(key)).toHaveCount(0);
  await row.getByRole('button', { name: 'Revoke Warehouse' }).click();
  await dialog.getByRole('button', { name: 'Revoke it' }).click();
  await expect(row).toContainText('ended');
  await expect(
    page.getByRole('table', { name: 'Log' }).getByRole('row', { name: /API key revoked/ }),
  ).toBeVisible();
});

const OPEN_PAGES = [
  '/sign-in',
  '/sign-up',
  '/account/forgot-password',
  '/outbox',
  '/account/verify',
];
const OWN_PAGES = ['/account', '/organisation', '/apply', '/operator', '/counter/imports/feed'];

test.describe('an application that is not begun yet', () => {
  test.use(REFUSED);

  test('a credit code is checked while it is typed', async ({ page }) => {
    await openAs(page, '/apply');
    const code = page.getByLabel('Unified social credit code');
    await code.fill('91350100M000100Y44');
    await expect(page.getByText('The last character does not fit')).toBeVisible();
    await code.fill('91350100m000100y43');
    await expect(page.getByText('The check character is right')).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await page
      .getByRole('button', { name: /, free, / })
      .first()
      .press('Enter');
    await expect(page.getByText('Chosen:')).toBeVisible();
  });
});

test.describe('pages', () => {
  test.use(REFUSED);

  for (const path of [...OPEN_PAGES, ...OWN_PAGES]) {
    const visit = async (page: Page, language: Language, theme: 'light' | 'dark') => {
      await (OWN_PAGES.includes(path) ? openAs : open)(page, path, language, theme);
    };

    test(`${path} has no accessibility fault in English, wide`, async ({ page }) => {
      await visit(page, 'en', 'light');
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    });

    test(`${path} has no accessibility fault in Chinese, narrow and dark`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await visit(page, 'zh-CN', 'dark');
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
});
