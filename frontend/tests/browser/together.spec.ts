import { expect, expectAccessible, test } from './browser';
import {
  freshAddress,
  linkInMail,
  openAccount,
  openAs,
  openAsDemo,
  PASSWORD,
  secondPerson,
  signIn,
} from './visitors';

/** What browsers write about answers that a test asks for. */
const REFUSED = { provoked: [/status of 40[0134]/] };
const HEADER =
  'sku,mpn,manufacturer,stock,moq,multiple,packaging,dateCode,currency,price@1,package,description';

test('an invitation is sent, sent again and accepted by a second person', async ({
  page,
  browser,
  baseURL,
}) => {
  const other = await secondPerson(browser, baseURL);
  const email = await openAccount(other);
  await openAs(page, '/organisation');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('dialog').getByLabel('E-mail address').fill(email);
  await page.getByRole('dialog').getByLabel('Buyer').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Send the invitation' }).click();
  const invited = page.getByRole('table', { name: 'Invitations' }).getByRole('row', {
    name: new RegExp(email),
  });
  await expect(invited).toContainText('Buyer');
  await expectAccessible(page);
  const first = await linkInMail(other, email);
  await invited.getByRole('button', { name: 'Send again' }).click();
  await expect.poll(() => linkInMail(other, email)).not.toBe(first);

  await other.goto(await linkInMail(other, email));
  await signIn(other, email);
  await other.getByRole('button', { name: 'Join' }).click();
  await expect(other.getByRole('status').filter({ hasText: 'You belong to it' })).toBeVisible();

  await page.reload();
  await expect(
    page.getByRole('table', { name: 'Members' }).getByRole('row', { name: new RegExp(email) }),
  ).toContainText('Buyer');
  await expect(invited).toHaveCount(0);
  await other.context().close();
});

test('an invitation that is withdrawn is gone', async ({ page }) => {
  await openAs(page, '/organisation');
  const email = freshAddress();
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('dialog').getByLabel('E-mail address').fill(email);
  await page.getByRole('dialog').getByLabel('Buyer').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('button', { name: `Withdraw: ${email}` }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is withdrawn' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Invitations' })).toHaveCount(0);
});

test.describe('where something is refused', () => {
  test.use(REFUSED);

  test('a new address counts once its link was followed', async ({ page }) => {
    const before = await openAs(page, '/account');
    const after = freshAddress();
    await page.getByRole('button', { name: 'Change the address' }).click();
    const form = page.getByRole('form', { name: 'Change the address' });
    await form.getByLabel('New e-mail address').fill(after);
    await form.getByLabel('Your password').fill(PASSWORD);
    await form.getByRole('button', { name: 'Send a link there' }).click();
    await page.goto(await linkInMail(page, after));
    await page.getByRole('button', { name: 'Confirm the address' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'is changed' })).toBeVisible();

    await page.context().clearCookies();
    await page.goto('/sign-in');
    await signIn(page, before);
    await expect(page.getByRole('alert')).toContainText('The e-mail address or the password');
    await signIn(page, after);
    await expect(page.getByRole('button', { name: 'Your account' })).toBeVisible();
  });

  test('an operator suspends a supplier, its offers vanish, and come back with it', async ({
    page,
  }) => {
    const list = await page.request.get('/api/v1/suppliers?sort=-offers&size=100');
    const { items } = (await list.json()) as {
      items: { id: string; name: string; offers: number }[];
    };
    const supplier = items.filter((one) => one.offers > 0).at(-1);
    if (supplier === undefined) throw new Error('there is no supplier');
    const offers = await page.request.get(`/api/v1/suppliers/${supplier.id}/offers?size=1`);
    const part = ((await offers.json()) as { items: { part: { id: string } }[] }).items[0]?.part.id;
    const sellers = async () => {
      const answer = await page.request.get(`/api/v1/parts/${part ?? ''}/offers?size=100`);
      const found = (await answer.json()) as { items: { supplier: { id: string } }[] };
      return found.items.map((offer) => offer.supplier.id);
    };
    expect(await sellers()).toContain(supplier.id);

    await openAsDemo(page, 'operator', '/operator/suppliers');
    await page.getByRole('searchbox', { name: 'Name' }).fill(supplier.name);
    await page.getByRole('search').getByRole('button', { name: 'Search' }).last().click();
    await page.getByRole('button', { name: `Suspend ${supplier.name}`, exact: true }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('Tests of the browser');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
    await expect(page.getByText(`${supplier.name} is suspended`)).toBeVisible();
    expect(await sellers()).not.toContain(supplier.id);
    expect((await page.request.get(`/api/v1/suppliers/${supplier.id}`)).status()).toBe(404);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(sellers).toContain(supplier.id);
  });
});

test('a part that nobody knows is proposed, taken into the catalogue and on sale', async ({
  page,
  browser,
  baseURL,
}) => {
  const mpn = `HQBX${Date.now()}`;
  await openAsDemo(page, 'supplier', '/counter/imports');
  await page.getByLabel('Price list', { exact: true }).setInputFiles({
    name: 'new.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        HEADER,
        `P-${mpn},${mpn},STMicroelectronics,50,1,1,tray,2451,CNY,7.5,SOT-23,A part for tests`,
      ].join('\n'),
    ),
  });
  await page.getByRole('button', { name: 'Apply the list' }).click();
  await expect(page.getByText('The list is applied.', { exact: false })).toBeVisible();

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/proposals');
  const card = operator.getByRole('article', { name: new RegExp(mpn) });
  await card.getByRole('button', { name: 'Look for similar parts and decide' }).click();
  await card.getByLabel('Category').selectOption({ index: 1 });
  await expectAccessible(operator);
  await card.getByRole('button', { name: 'Take it into the catalogue' }).click();
  await expect(card).toHaveCount(0);
  await operator.context().close();

  await page.goto(`/counter/stock?q=P-${mpn}`);
  await page.getByRole('link', { name: mpn }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: `P-${mpn}` })).toBeVisible();
  await page.getByRole('link', { name: mpn }).first().click();
  await expect(page.getByRole('row').filter({ hasText: `P-${mpn}` })).toContainText('50');
});

test('a wrong listing is reported, and an operator takes it off sale', async ({
  page,
  browser,
  baseURL,
}) => {
  const sku = `W-${Date.now()}`;
  await openAsDemo(page, 'supplier', '/counter/imports');
  await page.getByLabel('Price list', { exact: true }).setInputFiles({
    name: 'wrong.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `${HEADER}\n${sku},STM32F103C8T6,STMicroelectronics,50,1,1,tray,2451,CNY,7.5,,\n`,
    ),
  });
  await page.getByRole('button', { name: 'Apply the list' }).click();
  await expect(page.getByText('The list is applied.', { exact: false })).toBeVisible();
  await page.goto(`/counter/offers/${sku}`);
  const part =
    (await page.getByRole('link', { name: 'STM32F103C8T6' }).first().getAttribute('href')) ?? '';

  const maker = await secondPerson(browser, baseURL);
  await openAsDemo(maker, 'maker', part);
  await maker
    .getByRole('row')
    .filter({ hasText: sku })
    .getByRole('button', { name: /^Report the offer/ })
    .click();
  const dialog = maker.getByRole('dialog');
  await dialog.getByLabel('What is wrong').selectOption('counterfeit');
  await dialog
    .getByLabel('What you saw, and how you know')
    .fill('The marking is printed, not lasered.');
  await dialog.getByRole('button', { name: 'Send the report' }).click();
  await expect(dialog.getByRole('status')).toContainText('Thank you');
  await maker.context().close();

  const operator = await secondPerson(browser, baseURL);
  await openAsDemo(operator, 'operator', '/operator/reports');
  const decision = operator.getByRole('form', { name: `Decide the report about ${sku}` });
  await decision.getByLabel('Decision').selectOption('upheld');
  await decision.getByLabel('What you found').fill('So it is.');
  await decision.getByRole('button', { name: 'Decide' }).click();
  await expect(decision).toHaveCount(0);
  await operator.context().close();

  await page.goto(part);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: sku })).toHaveCount(0);
});

test('a feed is set up, its address is checked, and it is removed', async ({ page }) => {
  await openAsDemo(page, 'supplier', '/counter/imports');
  await page.getByRole('link', { name: 'Have it fetched by itself' }).click();
  await page.getByLabel('Address of the list').fill('https://nobody.invalid/stock.csv');
  await page.getByLabel('How often').selectOption('hourly');
  await page.getByLabel('Your server asks for').selectOption('basic');
  await page.getByLabel('User').fill('me');
  await page.getByLabel('Password', { exact: true }).fill('open sesame');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('every hour')).toBeVisible();
  await page.getByRole('button', { name: 'Fetch it now' }).click();
  await expect(page.getByRole('table', { name: 'History' })).toContainText(
    'The host nobody.invalid is not known.',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByLabel('Address of the list')).toBeVisible();
});
