// A printed article says where it comes from, and leaves out what is of no use on paper.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { article } from './site.mjs';
import { host } from './ways.mjs';

describe('print', () => {
  for (const lang of ['en', 'ar']) {
    test(`${article.path(lang)} prints with its address and without navigation`, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + article.path(lang));
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
        const address = page.locator('.address');
        assert.ok(!(await address.isVisible()), 'the address is for print only');
        await page.emulateMedia({ media: 'print' });
        assert.ok(await address.isVisible(), 'the address is printed');
        assert.ok((await address.innerText()).includes(canonical));
        assert.equal(await page.locator('nav').filter({ visible: true }).count(), 0);
        assert.equal(await page.locator('form').filter({ visible: true }).count(), 0);
        assert.ok(await page.locator('main h1').isVisible());
        assert.ok(await page.locator('main .text').isVisible());
      }));
  }
});
