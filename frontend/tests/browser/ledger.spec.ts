import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

interface Demo {
  accounts: { role: string; email: string; password: string; totpSecret: string | null }[];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator shows now (RFC 6238). */
function codeOf(secret: string): string {
  const bits = Array.from(secret.replace(/=+$/, ''))
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const offset = (hash[19] ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

let cookies: Awaited<ReturnType<ReturnType<Page['context']>['cookies']>> | null = null;

/** Opens a page as an operator; a code works once, so the session is kept for all tests. */
async function openAsOperator(page: Page, path: string, language: Language = 'en') {
  if (cookies === null) {
    const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
    const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
    const account = accounts.find(({ role }) => role === 'operator');
    const answer = await page.request.post('/api/v1/sessions', {
      data: {
        email: account?.email,
        password: account?.password,
        totp: codeOf(account?.totpSecret ?? ''),
      },
    });
    expect(answer.status()).toBe(204);
    cookies = await page.context().cookies();
  } else await page.context().addCookies(cookies);
  await open(page, path, language);
}

test.describe.configure({ mode: 'serial' });

test('an operator goes from the trial balance to the entries and posts a correction', async ({
  page,
}) => {
  await openAsOperator(page, '/operator/ledger');
  await expect(page.getByRole('heading', { name: 'Trial balance' })).toBeVisible();
  await page.getByRole('button', { name: 'Post a correction' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Debit').fill('bank');
  await dialog.getByLabel('Credit').fill('suspense');
  await dialog.getByLabel('Amount').fill('12.34');
  await dialog.getByRole('button', { name: 'Post it' }).click();
  await expect(dialog.getByText('Say in 10 to 500 characters why.')).toBeVisible();
  await dialog.getByLabel('Reason').fill('found in the till of the service desk');
  await dialog.getByRole('button', { name: 'Post it' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: 'Not explained yet CNY' }).click();
  await expect(page.getByRole('table', { name: 'Entries' })).toContainText(
    'found in the till of the service desk',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Trial balance' }).click();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByRole('table', { name: 'Checks' }).getByText('holds')).not.toHaveCount(0);
  await expectAccessible(page);
});

test('an operator enters a rate, and sees why a file is refused', async ({ page }) => {
  await openAsOperator(page, '/operator/rates');
  const form = page.getByRole('region', { name: 'Enter a rate' });
  await form.getByLabel('Day').fill('2003-01-02');
  await form.getByLabel('CNY for one unit').fill('8.2775');
  await form.getByLabel('Source').fill('a browser test');
  await form.getByRole('button', { name: 'Enter it' }).click();
  await expect(form.getByText('The rate is entered.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'History' })).toContainText('8.2775');

  await page.getByLabel('File of rates').setInputFiles({
    name: 'rates.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'currency,day,cny,source\nUSD,2003-01-03,8.2,bank\nEUR,2003-01-03,9,bank\n',
    ),
  });
  await expect(page.getByText('1 of 2 rows were entered.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'What is wrong' })).toContainText('EUR');
  await expectAccessible(page);
});

for (const path of ['/operator/ledger', '/operator/rates']) {
  test(`${path} fits a phone in Chinese and has no accessibility fault`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openAsOperator(page, path, 'zh-CN');
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test('a supplier reads its statement', async ({ page }) => {
  const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
  const account = accounts.find(({ role }) => role === 'supplier');
  await page.request.post('/api/v1/sessions', {
    data: { email: account?.email, password: account?.password },
  });
  await open(page, '/counter/statement', 'en');
  await page.getByLabel('From').fill('2026-05-01');
  await page.getByLabel('To').fill('2026-05-31');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/from=2026-05-01/);
  await expect(page.getByText('Nothing came or went in these days')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
});
