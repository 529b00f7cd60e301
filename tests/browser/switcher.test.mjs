// The language switcher leads from an article through all editions of it.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { follow, visit, withPage } from './browser.mjs';
import { article, direction, languages } from './site.mjs';
import { ways } from './ways.mjs';

describe('language switcher', () => {
  for (const { name, base } of ways) {
    test(`${name}: it goes round all editions of an article`, () =>
      withPage(base, async (page) => {
        const [first, ...others] = languages;
        await visit(page, base + article.path(first));
        for (const lang of [...others, first]) {
          await follow(page, page.locator(`nav.switcher a[lang="${lang}"]`));
          assert.equal(page.url(), base + article.path(lang));
          const root = page.locator('html');
          assert.equal(await root.getAttribute('lang'), lang);
          assert.equal(await root.getAttribute('dir'), direction(lang));
          assert.equal(await page.locator('main h1').innerText(), article.title(lang));
          const current = page.locator('nav.switcher [aria-current]');
          assert.equal(await current.getAttribute('lang'), lang);
        }
      }));
  }
});
