// Pans over a floor and over an empty page of the same size in a headless browser, and prints the frames of both as JSON.
// Arguments: the address of the product, of the page with the floor, seconds a round, rounds.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const fromFrontend = createRequire(new URL('../../../frontend/package.json', import.meta.url));
const { chromium } = fromFrontend('@playwright/test');

const [, , base, path, seconds = '4', rounds = '5'] = process.argv;
const VIEW = { width: 1280, height: 720 };

async function browserPath() {
  const known = [process.env.HQB_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = known.find((one) => one && existsSync(one));
  if (found) return found;
  return fromFrontend('@sparticuz/chromium').executablePath();
}

/** Moves what scrolls along a curve, a step a frame, and notes how long each frame took. */
function pan({ selector, milliseconds }) {
  return new Promise((resolve) => {
    const start = document.querySelector(selector);
    let frame = start;
    while (frame && frame.scrollHeight <= frame.clientHeight + 4 && frame.scrollWidth <= frame.clientWidth + 4) {
      frame = frame.parentElement;
    }
    const scrolled = frame ?? document.scrollingElement;
    const right = scrolled.scrollWidth - scrolled.clientWidth;
    const down = scrolled.scrollHeight - scrolled.clientHeight;
    const frames = [];
    let first = null;
    let last = null;
    function step(now) {
      first ??= now;
      if (last !== null) frames.push(now - last);
      last = now;
      const along = (now - first) / milliseconds;
      if (along >= 1) {
        resolve({ frames, right, down });
        return;
      }
      scrolled.scrollTo(right * (0.5 - 0.5 * Math.cos(along * 4 * Math.PI)), down * (0.5 - 0.5 * Math.cos(along * 6 * Math.PI)));
      requestAnimationFrame(step);
    }
    requestAnimationFrame(step);
  });
}

const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

function summed(all) {
  const frames = all.flatMap((one) => one.frames).sort((a, b) => a - b);
  return {
    frames: frames.length,
    medianFps: 1000 / median(frames),
    meanFps: (1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0),
    p95Ms: frames[Math.floor(frames.length * 0.95)],
    rightPx: all[0].right,
    downPx: all[0].down,
  };
}

const browser = await chromium.launch({
  executablePath: await browserPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce' });
  const floor = await context.newPage();
  await floor.goto(base + path);
  await floor.locator('[data-counter]').first().waitFor({ timeout: 60_000 });
  await floor.waitForLoadState('networkidle');
  const larger = floor.getByRole('button', { name: 'Larger' });
  await larger.click();
  await larger.click();
  // The plan is drawn again once it knows its size.
  for (let tries = 0; tries < 5; tries++) {
    await floor.waitForTimeout(1_000);
    const seen = await floor.locator('[data-counter]').first().scrollIntoViewIfNeeded().then(() => true, () => false);
    if (seen) break;
  }
  const empty = await context.newPage();
  await empty.setContent('<!doctype html><div id="all" style="width: 4000px; height: 4000px"></div>');
  const milliseconds = Number(seconds) * 1000;
  const measured = { floor: [], empty: [] };
  for (let round = -1; round < Number(rounds); round++) {
    for (const [name, page, selector] of [
      ['empty', empty, '#all'],
      ['floor', floor, '[data-counter]'],
    ]) {
      await page.bringToFront();
      const one = await page.evaluate(pan, { selector, milliseconds });
      if (round >= 0) measured[name].push(one);
    }
  }
  console.log(
    JSON.stringify({
      browser: browser.version(),
      drawn: await floor.locator('[data-counter]').count(),
      floor: summed(measured.floor),
      empty: summed(measured.empty),
    }),
  );
} finally {
  await browser.close();
}
