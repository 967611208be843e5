import type { Page } from '@playwright/test';
import { expect } from './browser';
import { SMALL_BOARD, zipOf } from './smallZip';

const OPTIONS = { finish: 'lead-free-hasl', 'thickness-mm': 1.6, 'mask-colour': 'green' };

/** A firm price for a thousand boards, made without the pages. */
export async function firmPrice(page: Page): Promise<string> {
  const file = { name: 'small.zip', mimeType: 'application/zip', buffer: zipOf(SMALL_BOARD) };
  const sent = await page.request.post('/api/v1/designs', { multipart: { file } });
  const { id } = (await sent.json()) as { id: string };
  await expect
    .poll(async () => {
      const design = await page.request.get(`/api/v1/designs/${id}`);
      return ((await design.json()) as { state: string }).state;
    })
    .toBe('ready');
  const priced = await page.request.post(`/api/v1/designs/${id}/prices`, {
    data: { process: 'pcb', options: OPTIONS, quantities: [1000] },
  });
  const { offers } = (await priced.json()) as {
    offers: { provider: { slug: string }; cells: { leadTime: string }[] }[];
  };
  const offer = offers.find(({ provider }) => provider.slug === 'nine-herons-board-pool');
  const made = await page.request.post(`/api/v1/designs/${id}/quotes`, {
    data: {
      process: 'pcb',
      options: OPTIONS,
      quantity: 1000,
      provider: offer?.provider.slug,
      leadTime: offer?.cells[0]?.leadTime,
    },
  });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}
