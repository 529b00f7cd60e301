// Pictures of ten kinds of pages, to look at after a change of the theme.

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { words } from './searches.mjs';
import { host } from './ways.mjs';

const folder = resolve(process.env.SCREENSHOTS ?? join(import.meta.dirname, 'screenshots'));
const kinds = [
  'front', 'news', 'article', 'year', 'month', 'day', 'countries', 'country', 'tag', 'search',
];

/** A picture with nothing on it is smaller than this. */
const blank = 5 * 1024;

describe('screenshots', { concurrency: 2 }, () => {
  mkdirSync(folder, { recursive: true });
  const pages = pagesIn('en', 'ru', 'zh', 'ar').filter(({ kind }) => kinds.includes(kind));
  for (const { kind, lang, path } of pages) {
    test(`${kind} in ${lang}`, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + path);
        if (kind === 'search') {
          const { query } = words.find((word) => word.lang === lang);
          await page.locator('main input[name="q"]').fill(query);
          await page.locator('#d-search-results li').first().waitFor();
        }
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            const file = join(folder, `${kind}-${lang}-${colorScheme}-${width}.png`);
            rmSync(file, { force: true });
            await page.screenshot({ path: file, fullPage: true });
            assert.ok(statSync(file).size > blank, file);
          }
        }
      }));
  }
});
