// Saves an article again and again, and measures how long it takes until the browser shows it.

import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import { chromium } from '../../tests/browser/node_modules/playwright-core/index.mjs';

const RUNS = 25;
const [url, file] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
// The moment of the frame after which a page with a mark is seen.
await page.addInitScript(() => {
  document.addEventListener('DOMContentLoaded', () => {
    const mark = document.body.innerText.match(/MARK(\d+)/)?.[1];
    requestAnimationFrame(() => {
      globalThis.seen = { mark, at: performance.timeOrigin + performance.now() };
    });
  });
});
await page.goto(url);
await page.locator('dateline-preview .bar').waitFor();

const text = readFileSync(file, 'utf8');
const times = [];
for (let run = 0; run < RUNS; run += 1) {
  // Saves come at any moment.
  await setTimeout(300 + ((run * 37) % 200));
  const start = performance.timeOrigin + performance.now();
  writeFileSync(file, `${text}\nMARK${run}\n`);
  await page.waitForFunction((mark) => globalThis.seen?.mark === String(mark), run);
  times.push((await page.evaluate(() => globalThis.seen.at)) - start);
}
await browser.close();

times.sort((a, b) => a - b);
const [least, middle, most] = [times[0], times[(RUNS - 1) / 2], times.at(-1)].map(Math.round);
console.log(`10,000 articles, from a save to the frame that shows it: ${middle} ms (${least} to ${most})`);
