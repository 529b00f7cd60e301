// Whoever has no mouse reaches the content, the masthead and the results of a search.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { article } from './site.mjs';
import { host } from './ways.mjs';

/** More presses of Tab than any page needs to get from a form to what is behind it. */
const enough = 40;

describe('keyboard', () => {
  test('Tab reaches the skip link first, then the masthead', () =>
    withPage(host.base, async (page) => {
      await visit(page, host.base + article.path('en'));
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      assert.ok(await hasFocus(skip));
      const { y } = await skip.boundingBox();
      assert.ok(y >= 0, 'the skip link is in sight when it has the focus');
      await page.keyboard.press('Tab');
      assert.ok(await hasFocus(page.locator('.masthead :focus')));
    }));

  test('the skip link leads to the content', () =>
    withPage(host.base, async (page) => {
      await visit(page, host.base + article.path('en'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#d-content$/);
      await page.keyboard.press('Tab');
      assert.ok(await hasFocus(page.locator('main :focus')));
    }));

  test('one can search, walk to the results and open one', () =>
    withPage(host.base, async (page) => {
      await visit(page, `${host.base}en/search.html`);
      await tabTo(page, 'main input[name="q"]');
      await page.keyboard.type('ministers');
      await page.locator('#d-search-results a').first().waitFor();
      await tabTo(page, '#d-search-results a');
      const address = await page.locator(':focus').evaluate((link) => link.href);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }));
});

/** Presses Tab until an element of the selector has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < enough; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page.locator(`:is(${selector}):focus`))) {
      return;
    }
  }
  assert.fail(`Tab does not reach ${selector}`);
}

async function hasFocus(locator) {
  return (
    (await locator.count()) > 0 &&
    locator.first().evaluate((element) => element === document.activeElement)
  );
}
