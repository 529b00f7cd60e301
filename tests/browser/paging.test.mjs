// An index can be paged through, from the newest bulletins to the oldest and back.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { follow, visit, withPage } from './browser.mjs';
import { countBulletins } from './site.mjs';
import { ways } from './ways.mjs';

const older = '.paging a[rel="next"]';
const newer = '.paging a[rel="prev"]';

describe('paging', () => {
  for (const { name, base } of ways) {
    test(`${name}: it leads to all bulletins, and back`, () =>
      withPage(base, async (page) => {
        await visit(page, `${base}en/news.html`);
        const visited = [page.url()];
        const entries = await entriesOf(page);
        while ((await page.locator(older).count()) > 0) {
          await follow(page, page.locator(older));
          visited.push(page.url());
          entries.push(...(await entriesOf(page)));
        }
        assert.equal(new Set(visited).size, visited.length, 'no page comes twice');
        assert.equal(new Set(entries.map((entry) => entry.address)).size, countBulletins());
        await page.locator(newer).waitFor();

        for (const address of visited.reverse().slice(1)) {
          // The page after the newest full one sends on to the index's own address; and where the
          // newest bulletins fill a page, that page lies between.
          while (page.url() !== address) {
            const left = page.url();
            await page.locator(newer).click();
            await page.waitForFunction(
              (from) => location.href !== from && document.querySelector('.paging'),
              left,
            );
          }
        }
        assert.equal(await page.locator(newer).count(), 0);
      }));

    test(`${name}: every page has its newest bulletins first`, () =>
      withPage(base, async (page) => {
        for (const path of ['en/news.html', 'en/news/2.html', 'en/news/1.html']) {
          await visit(page, base + path);
          const times = (await entriesOf(page)).map((entry) => Date.parse(entry.time));
          assert.ok(times.length > 1);
          assert.deepEqual(times, times.toSorted((a, b) => b - a), path);
        }
      }));
  }
});

function entriesOf(page) {
  return page.locator('main .entry').evaluateAll((entries) =>
    entries.map((entry) => ({
      address: entry.querySelector('h3 a').href,
      time: entry.querySelector('time').dateTime,
    })),
  );
}
