// The search page finds articles, says how many, and leads to them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { follow, visit, withPage } from './browser.mjs';
import { questions, words } from './searches.mjs';
import { article } from './site.mjs';
import { host, ways } from './ways.mjs';

const box = 'main form[role="search"] input[type="search"][name="q"]';
const status = '#d-search-status';
const results = '#d-search-results > li';
const resultLink = ':is(h2, h3) a';

describe('search', () => {
  for (const { name, base } of ways) {
    for (const { lang, query, finds } of words) {
      test(`${name}: ${lang} finds ${query}`, () =>
        withPage(base, async (page) => {
          await visit(page, `${base}${lang}/search.html`);
          await page.locator(box).fill(query);
          const result = resultFor(page, finds);
          await result.waitFor();
          assert.match(await result.locator('time').getAttribute('datetime'), /^\d{4}-\d\d-\d\d/);
          assert.notEqual(await result.locator('p mark').first().innerText(), '');
          await page.waitForURL((address) => address.searchParams.get('q') === query);

          const link = result.locator(resultLink);
          const title = await link.innerText();
          assert.match(await link.getAttribute('href'), /^(?![a-z]+:|\/)/, 'the link is relative');
          await follow(page, link);
          assert.equal(page.url(), `${base}${lang}/${finds}`);
          assert.equal(await page.locator('main h1').innerText(), title);
        }));
    }
  }

  for (const { says, lang, query, finds } of questions) {
    test(`${says}: ${query}`, () =>
      withPage(host.base, async (page) => {
        await visit(page, `${host.base}${lang}/search.html?q=${encodeURIComponent(query)}`);
        assert.equal(await page.locator(box).inputValue(), query);
        await answered(page);
        if (finds) {
          await resultFor(page, finds).waitFor();
        } else {
          assert.equal(await page.locator(results).count(), 0);
        }
      }));
  }

  test('the number of results is announced', () =>
    withPage(host.base, async (page) => {
      await visit(page, `${host.base}en/search.html?q=minsk`);
      assert.equal(await page.locator(status).getAttribute('aria-live'), 'polite');
      await page.locator(results).first().waitFor();
      const [announced] = (await page.locator(status).innerText()).match(/\d+/);
      assert.equal(Number(announced), await page.locator(results).count());
    }));

  test('a term and a year narrow the results, and stand in the address', () =>
    withPage(host.base, async (page) => {
      await visit(page, `${host.base}en/search.html?q=minsk`);
      await page.locator(results).first().waitFor();
      const all = await page.locator(results).count();
      for (const [name, label] of [['countries', 'Belarus'], ['year', '2025']]) {
        await page.locator(`main select[name="${name}"]`).selectOption({ label });
        await page.waitForURL((address) => address.searchParams.get(name));
      }
      await page.waitForFunction(
        ([selector, before]) => document.querySelectorAll(selector).length < before,
        [results, all],
      );
      await resultFor(page, article.path('en').slice('en/'.length)).waitFor();

      await page.reload();
      await resultFor(page, article.path('en').slice('en/'.length)).waitFor();
      assert.ok((await page.locator(results).count()) < all, 'the address keeps the choice');
    }));

  test('every page has a small form that leads to the search', () =>
    withPage(host.base, async (page) => {
      await visit(page, host.base + article.path('en'));
      const small = page.locator('.masthead form[role="search"] input[name="q"]');
      await small.fill('minsk');
      await small.press('Enter');
      await page.waitForURL((address) => address.pathname.endsWith('/en/search.html'));
      await page.locator(results).first().waitFor();
    }));
});

/** The result that leads to this page of the edition. */
function resultFor(page, path) {
  return page.locator(results).filter({ has: page.locator(`${resultLink}[href$="${path}"]`) });
}

/** Waits until the status says something. */
function answered(page) {
  return page.waitForFunction(
    (selector) => document.querySelector(selector)?.textContent.trim() !== '',
    status,
  );
}
