import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a browser before the first test: HQB_CHROMIUM, else the system's, else the one that the npm
 * package brings, unpacked to a folder of its own. Leaves its path in HQB_CHROMIUM for the workers.
 */
export default async function findChromium(): Promise<void> {
  process.env['HQB_CHROMIUM'] ??= ofSystem() ?? (await ofPackage());
}

function ofSystem(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);
}

async function ofPackage(): Promise<string> {
  // The package unpacks into the temporary folder and would take whatever lies there by that name.
  process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'hqb-chromium-'));
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
