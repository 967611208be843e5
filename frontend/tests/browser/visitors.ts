import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, open, type Language } from './browser';

export const PASSWORD = 'a sentence to remember';
interface Mail {
  body: string;
}

/** The page that the last mail to an address links to. */
export async function linkInMail(page: Page, email: string): Promise<string> {
  const link = async () => {
    const answer = await page.request.get(`/api/v1/outbox?to=${encodeURIComponent(email)}`);
    const [mail] = ((await answer.json()) as { items: Mail[] }).items;
    return mail?.body.match(/https?:\/\/\S+/)?.[0];
  };
  await expect.poll(link).toBeTruthy();
  const { pathname, search } = new URL((await link()) ?? '');
  return pathname + search;
}

/** An address that nobody has. */
export const freshAddress = () => `${randomUUID()}@example.org`;

/** Opens an account without the pages, for tests of what comes after. */
export async function openAccount(page: Page): Promise<string> {
  const email = freshAddress();
  const made = await page.request.post('/api/v1/accounts', {
    data: { email, password: PASSWORD, organisationName: 'Browser Works', language: 'en' },
  });
  expect(made.status()).toBe(202);
  const token = new URL(await linkInMail(page, email), 'http://x.test').searchParams.get('token');
  const verified = await page.request.post('/api/v1/accounts/verifications', { data: { token } });
  expect(verified.status()).toBe(204);
  return email;
}

/** Fills in and sends the form of the page for signing in. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Opens a page as the owner of a new organisation, and answers the owner's address. */
export async function openAs(
  page: Page,
  path: string,
  language: Language = 'en',
  theme: 'light' | 'dark' = 'light',
): Promise<string> {
  const email = await openAccount(page);
  const answer = await page.request.post('/api/v1/sessions', {
    data: { email, password: PASSWORD },
  });
  expect(answer.status()).toBe(204);
  await open(page, path, language, theme);
  return email;
}

/** What an authenticator app shows for a key (RFC 6238). */
export function codeOf(secret: string, at = Date.now()): string {
  const bits = Array.from(secret)
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

interface Demo {
  accounts: { role: string; email: string; password: string; totpSecret: string | null }[];
}

/** Opens a page as one of the people of the demonstration. */
export async function openAsDemo(
  page: Page,
  role: 'maker' | 'supplier' | 'provider' | 'operator' | 'landlord',
  path: string,
): Promise<void> {
  const file = process.env['HQB_DEMO_FILE'] ?? '../.local/demo.json';
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as Demo;
  const account = accounts.find((one) => one.role === role);
  if (account === undefined) throw new Error(`${file} lists no ${role}`);
  const { email, password, totpSecret } = account;
  const answer = await page.request.post('/api/v1/sessions', {
    data: { email, password, totp: totpSecret === null ? null : codeOf(totpSecret) },
  });
  expect(answer.status()).toBe(204);
  await open(page, path);
}

/** A page in the browser of somebody else, who is not signed in. */
export async function secondPerson(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  return context.newPage();
}
