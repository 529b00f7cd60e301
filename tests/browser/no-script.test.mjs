// Without JavaScript the site can be read as well; only the search needs it, and says so.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { follow, visit, withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { article } from './site.mjs';
import { host, ways } from './ways.mjs';

const javaScriptEnabled = false;

describe('without JavaScript', { concurrency: 2 }, () => {
  for (const { path } of pagesIn('en', 'ar')) {
    test(`${path} shows its content`, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + path);
        assert.notEqual(await page.locator('main h1').innerText(), '');
        const rest = page.locator('main :is(p, li)').filter({ visible: true });
        assert.ok((await rest.count()) > 0);
        assert.ok((await page.locator('main a').filter({ visible: true }).count()) > 0);
      }, { javaScriptEnabled }));
  }

  for (const { name, base } of ways) {
    test(`${name}: links lead from the choice of language to an article, and to all news`, () =>
      withPage(base, async (page) => {
        await visit(page, `${base}index.html`);
        await follow(page, page.locator('main a[lang="en"]'));
        await follow(page, page.locator(`main a[href$="${article.path('en')}"]`).first());
        assert.equal(await page.locator('main h1').innerText(), article.title('en'));
        await follow(page, page.locator('#d-recent a'));
        assert.equal(page.url(), `${base}en/news.html`);
      }, { javaScriptEnabled }));
  }

  for (const lang of ['en', 'ru', 'zh', 'ar']) {
    test(`${lang}/search.html says what it needs, and offers the indexes`, () =>
      withPage(host.base, async (page) => {
        await visit(page, `${host.base}${lang}/search.html`);
        assert.match(await page.locator('main').innerText(), /JavaScript/);
        for (const index of ['news', 'tags', 'countries']) {
          assert.ok(await page.locator(`main a[href$="${index}.html"]`).isVisible(), index);
        }
        await follow(page, page.locator('main a[href$="news.html"]'));
      }, { javaScriptEnabled }));
  }
});
