import { expect, expectAccessible, open, test } from './browser';

interface Parts {
  items: { id: string; mpn: string }[];
}

test('a part lights up on the floors of a building, by keyboard alone', async ({ page }) => {
  await open(page, '/district');
  const list = page.getByRole('region', { name: 'Buildings' });
  await list.getByRole('button', { name: /SEG Plaza/ }).press('Enter');
  const panel = page.getByRole('region', { name: 'SEG Plaza' });
  await expect(panel.getByRole('link', { name: /^1F/ })).toBeVisible();
  await panel.getByRole('link', { name: 'Walk its floors' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'SEG Plaza' })).toBeVisible();

  const answer = await page.request.get('/api/v1/parts?q=0603%20100nF&inStock=true&size=1');
  const part = ((await answer.json()) as Parts).items[0];
  if (part === undefined) throw new Error('there are no parts');
  const finder = page.getByRole('combobox', { name: 'Find a part in this building' });
  await finder.fill(part.mpn);
  await page.getByRole('option').filter({ hasText: part.mpn }).first().waitFor();
  await finder.press('ArrowDown');
  await finder.press('Enter');
  await expect(page).toHaveURL(/part=/);
  await expect(page.getByText(/of this building ha(s|ve)/)).toBeVisible();
  const floors = page.getByRole('navigation', { name: 'Floors' });
  await expect(floors.getByText('with what is looked for').first()).toBeAttached();
  await expectAccessible(page);
});

test('what is within a walk is listed by kind, and a shared address shows it again', async ({
  page,
}) => {
  await open(page, '/district?view=drawing');
  const walk = page.getByRole('region', { name: 'Within a walk' });
  await walk.getByLabel('Start').selectOption('building:seg-plaza');
  await expect(walk.getByRole('list', { name: 'Metro stations' })).toBeVisible();
  const few = await walk.getByRole('listitem').count();
  await walk.getByRole('slider').press('End');
  await expect(page).toHaveURL(
    /from=building:seg-plaza.*minutes=15|minutes=15.*from=building:seg-plaza/,
  );
  await expect.poll(() => walk.getByRole('listitem').count()).toBeGreaterThan(few);
  await page.reload();
  await expect(walk.getByRole('slider')).toHaveValue('15');
});
