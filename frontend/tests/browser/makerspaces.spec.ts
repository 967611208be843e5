import { expect, expectAccessible, expectNoSidewaysScroll, open, PHONE, test } from './browser';
import { openAs, openAsDemo, secondPerson } from './visitors';

test('an oscilloscope is found, booked by keyboard, moved, and cancelled', async ({ page }) => {
  await openAs(page, '/makerspaces/machines?kind=oscilloscope');
  await page.getByRole('link', { name: 'Oscilloscope, 200 MHz, 4 channels' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Oscilloscope, 200 MHz/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Later week' }).click();
  const slots = page.getByRole('group', { name: 'Free times' });
  const first = slots.getByRole('button', { name: /free$/ }).first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Chosen: /)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Book it' }).click();

  await expect(page).toHaveURL(/\/makerspaces\/bookings/);
  await expect(page.getByText(/MB-\d{4}-\d{6}/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Move/ }).first().click();
  await page.getByRole('button', { name: 'Later week' }).click();
  await slots.getByRole('button', { name: /free$/ }).last().click();
  await page.getByRole('button', { name: 'Move it there' }).click();
  await expect(page).toHaveURL(/\/makerspaces\/bookings/);
  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('cancelled', { exact: true }).first()).toBeVisible();
});

test('a second person waits for a time that is taken, and gets it when it is given up', async ({
  page,
  browser,
  baseURL,
}) => {
  const at = '/makerspaces/machines/oscilloscope-garage';
  await openAs(page, at);
  const slots = page.getByRole('group', { name: 'Free times' });
  const firstDay = slots.getByRole('heading').first();
  for (let later = 0; later < 2; later++) {
    const shown = await firstDay.innerText();
    await page.getByRole('button', { name: 'Later week' }).click();
    await expect(firstDay).not.toHaveText(shown);
  }
  await slots.getByRole('button', { name: /free$/ }).last().click();
  const time = await page.getByText(/^Chosen: /).innerText();
  const address = page.url();
  await page.getByRole('button', { name: 'Book it' }).click();
  await expect(page).toHaveURL(/\/makerspaces\/bookings/);

  const other = await secondPerson(browser, baseURL);
  await openAs(other, new URL(address).pathname + new URL(address).search);
  await other
    .getByRole('group', { name: 'Free times' })
    .getByRole('button', { name: /taken$/ })
    .last()
    .click();
  await expect(other.getByText(time.replace('Chosen', 'Taken'))).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Wait for it' }).click();
  await expect(other.getByText(/^You are on the list/)).toBeVisible();
  await other.goto('/makerspaces/bookings');
  await expect(other.getByText('you are first')).toBeVisible();

  await page
    .getByRole('button', { name: /^Cancel/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByText('cancelled', { exact: true }).first()).toBeVisible();
  await other.reload();
  await other.getByRole('button', { name: /^Take it/ }).click();
  await expect(other.getByText('booked', { exact: true }).first()).toBeVisible();
});

test('a training comes first, and the keeper gives it', async ({ page, browser, baseURL }) => {
  const email = await openAs(page, '/makerspaces/machines/oscilloscope-2000');
  await expect(page.getByText('A training comes first')).toBeVisible();
  const keeper = await secondPerson(browser, baseURL);
  await openAsDemo(keeper, 'landlord', '/');
  const query = 'makerspace=huafa-shared-laboratory';
  const trainings = await keeper.request.get(`/api/v1/keeper/trainings?${query}`);
  const session = await keeper.request.get('/api/v1/session');
  const { me } = (await session.json()) as { me: { csrfToken: string } };
  const [training] = ((await trainings.json()) as { items: { id: string }[] }).items;
  const given = await keeper.request.post(`/api/v1/keeper/trainings/${training?.id}/people`, {
    data: { email },
    headers: { 'X-CSRF-Token': me.csrfToken },
  });
  expect(given.ok()).toBe(true);
  await page.reload();
  await expect(page.getByText('you had it')).toBeVisible();
  await expect(page.getByText('A training comes first')).toBeHidden();
});

test('a seat of the next evening is taken online and given up', async ({ page }) => {
  await openAs(page, '/makerspaces/events');
  const evenings = page.getByRole('main').getByRole('heading', { level: 3 });
  await evenings.getByRole('link').first().click();
  await page.getByRole('button', { name: 'Online', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your seat online' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give the seat up' }).click();
  await expect(page.getByRole('heading', { name: 'Take a seat' })).toBeVisible();
});

test('makerspaces and their machines are read on a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/makerspaces', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '众创空间' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await open(page, '/makerspaces/machines/oscilloscope-200', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: /示波器/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test.describe('a rule that cannot be', () => {
  test.use({ provoked: [/status of 400/] });

  test('a keeper changes a machine, announces an evening, and notes who came', async ({ page }) => {
    await openAsDemo(
      page,
      'landlord',
      '/makerspaces/keeper/machines?makerspace=twelfth-floor-makers',
    );
    await page.getByRole('link', { name: 'Oscilloscope, 200 MHz, 4 channels' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Oscilloscope/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Where it stands').fill('Bench by the window');
    await page.getByLabel('Shortest booking, minutes').fill('1');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(/Use a number from 5/);
    await page.getByLabel('Shortest booking, minutes').fill('30');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

    await page.getByRole('link', { name: 'Machines, rooms, mentors' }).click();
    const desk = page.getByRole('navigation', { name: 'Keeper’s desk' });
    await desk.getByRole('link', { name: 'Evenings' }).click();
    await page.getByRole('link', { name: 'Announce an evening' }).first().click();
    const topic = `Solder without lead ${Date.now()}`;
    await page.getByLabel('Title in English').fill(topic);
    await page.getByLabel('Title in Chinese').fill('无铅焊接');
    await page.getByLabel('Presenter').fill('Lin Yue');
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('From (Shenzhen)').fill(`${day}T19:30`);
    await page.getByLabel('Until (Shenzhen)').fill(`${day}T21:00`);
    await page.getByRole('button', { name: 'Announce it' }).click();
    await page.getByRole('link', { name: topic }).click();
    await expect(page.getByText('Nobody has a seat yet.', { exact: false })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancel the evening' }).click();
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await expect(page.getByText('cancelled', { exact: true }).first()).toBeVisible();

    const yesterday = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(
      new Date(Date.now() - 86_400_000),
    );
    await open(page, `/makerspaces/keeper?makerspace=twelfth-floor-makers&day=${yesterday}`);
    await page
      .getByRole('button', { name: /^Nobody came/ })
      .first()
      .click();
    await expect(page.getByText('nobody came', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: /^Came/ }).first().click();
    await expect(page.getByRole('button', { name: /^Nobody came/ }).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('two keepers of the same machine', () => {
  test.use({ provoked: [/status of 409/] });

  test('the second is told what the first changed, and loses nothing', async ({
    page,
    browser,
    baseURL,
  }) => {
    const at = '/makerspaces/keeper/machines?makerspace=duhui-night-bench';
    await openAsDemo(page, 'landlord', at);
    const things = page.getByRole('main').getByRole('heading', { level: 2 });
    await things.getByRole('link').first().click();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
    const other = await secondPerson(browser, baseURL);
    await openAsDemo(other, 'landlord', new URL(page.url()).pathname + new URL(page.url()).search);
    const bench = `Bench ${Date.now()}`;
    await other.getByLabel('Where it stands').fill(bench);
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(other.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

    const model = `Model ${Date.now()}`;
    await page.getByLabel('Maker and model').fill(model);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Where it stands');
    await expect(page.getByLabel('Maker and model')).toHaveValue(model);
    await expect(page.getByLabel('Where it stands')).toHaveValue(bench);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  });
});

test('a keeper adds a training, changes it, ends it and begins it again', async ({ page }) => {
  await openAsDemo(page, 'landlord', '/makerspaces/keeper/trainings?makerspace=duhui-night-bench');
  const name = `Reflow ${Date.now()}`;
  const adding = page.getByRole('form', { name: 'Add a training' });
  await adding.getByLabel('Name in English').fill(name);
  await adding.getByLabel('Name in Chinese').fill('回流焊');
  await adding.getByRole('button', { name: 'Add the training' }).click();
  await page.getByText(`Change it ${name}`).click();
  const changing = page.getByRole('form', { name: `Change ${name}` });
  await changing.getByLabel('Good for months').fill('6');
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It is good for 6 months.').first()).toBeVisible();
  await page.getByRole('button', { name: `End it ${name}` }).click();
  await expect(page.getByRole('heading', { name: `${name} ended` })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole('button', { name: `Begin it again ${name}` }).click();
  await expect(page.getByRole('button', { name: `End it ${name}` })).toBeVisible();
});

test('a keeper asks a mentor, who agrees', async ({ page, browser, baseURL }) => {
  const email = await openAs(page, '/makerspaces/bookings');
  const keeper = await secondPerson(browser, baseURL);
  await openAsDemo(keeper, 'landlord', '/makerspaces/keeper/machines/new');
  const name = `Mentor ${Date.now()}`;
  await keeper.getByLabel('Kind', { exact: true }).selectOption('mentor');
  await keeper.getByLabel('Name in English').fill(name);
  await keeper.getByLabel('Name in Chinese').fill('导师');
  await keeper.getByRole('button', { name: 'Add it' }).click();
  await keeper.getByLabel('E-mail address of the account').fill(email);
  await keeper.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(keeper.getByText('was asked')).toBeVisible();
  await expectAccessible(keeper);

  await page.reload();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await expect(page.getByText('Nobody has booked an hour to come.')).toBeVisible();
  await expectAccessible(page);
});

test('the keeper’s desk is read on a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAsDemo(page, 'landlord', '/makerspaces/keeper');
  await open(page, '/makerspaces/keeper?makerspace=duhui-night-bench', 'zh-CN');
  await expect(page.getByRole('link', { name: '设备、场地、导师' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await open(page, '/makerspaces/keeper/machines/new?makerspace=duhui-night-bench', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '添加设备、场地或导师' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
