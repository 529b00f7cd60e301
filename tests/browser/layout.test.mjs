// No page has to be scrolled sideways, on a narrow screen or a wide one, or enlarged.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { host } from './ways.mjs';

/** In CSS pixels. With two dots to a pixel, 640 are what a window of 1280 has at 200 %. */
const widths = [320, 640, 768, 1280];
const deviceScaleFactor = 2;

describe('layout', { concurrency: 2 }, () => {
  for (const { path } of pagesIn('en', 'ru', 'zh', 'ar')) {
    test(`${path} does not scroll sideways`, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const { content, window, wide } = await page.evaluate(measure);
          assert.ok(content <= window, `${content} of ${window} pixels: ${wide.join(', ')}`);
        }
      }, { deviceScaleFactor }));
  }
});

/** Runs in the page: its width, the window's, and which elements stick out. */
function measure() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < 0 || right > clientWidth;
  });
  const name = (element) => [element.localName, ...element.classList].join('.');
  return { content: scrollWidth, window: clientWidth, wide: wide.map(name) };
}
