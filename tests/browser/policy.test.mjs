// The pages' Content-Security-Policy: they themselves keep to it, and what a text might bring in
// does not run.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

import { withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { serve } from './server.mjs';
import { files, folder } from './site.mjs';
import { host, ways } from './ways.mjs';

const META = '<meta http-equiv="Content-Security-Policy" content="';

/** What comes into the page behind its own content: each would set a mark, or ask elsewhere. */
const intruders = {
  'a script': '<script>document.documentElement.dataset.ran = "yes"</script>',
  'a handler': '<img src="x:" onerror="document.documentElement.dataset.ran = \'yes\'">',
  'a script of another site': '<script src="https://evil.example/x.js"></script>',
  'a script in an address': '<script src="data:text/javascript,document.documentElement.dataset.ran=1"></script>',
  'a style': '<style>body { outline: 7px solid red }</style>',
  'a style of an element': '<p style="outline: 7px solid red" class="styled">x</p>',
  'a stylesheet': '<link rel="stylesheet" href="https://evil.example/x.css">',
  'a picture': '<img src="https://evil.example/x.png">',
  'a frame': '<iframe src="https://evil.example/"></iframe>',
  'an object': '<object data="https://evil.example/x"></object>',
  'a video': '<video src="https://evil.example/x.mp4"></video>',
  'a beginning of links': '<base href="https://evil.example/">',
};

/** What the browser says of what it refuses. */
function refusals(page) {
  return page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

suite('policy', { concurrency: 2 }, () => {
  test('every page has one, before anything that it could refuse', () => {
    for (const file of files('.html')) {
      const page = readFileSync(file, 'utf8');
      const at = page.indexOf(META);
      assert.ok(at > 0 && !/<(script|link|style|img)/.test(page.slice(0, at)), file);
      assert.doesNotMatch(page, /unsafe-(inline|eval)|<style|\sstyle=/, file);
    }
  });

  for (const { name, base } of ways) {
    for (const { path } of pagesIn('en', 'ar')) {
      test(`${name}: ${path} keeps to it`, () => withPage(base, async (page) => {
        await refusals(page);
        await page.goto(base + path, { waitUntil: 'load' });
        assert.deepEqual(await page.evaluate(() => window.refused), []);
      }));
    }
  }

  test('the page for what is not there finds its way at any depth', async () => {
    const base = await serve(folder, '/archive/', '404.html');
    await withPage(base, async (page) => {
      await refusals(page);
      await page.goto(`${base}no/such/page.html`);
      assert.equal(await page.evaluate(() => document.baseURI), base);
      assert.equal(await page.locator('main a').first().evaluate((link) => link.href), `${base}en/index.html`);
      assert.deepEqual(await page.evaluate(() => window.refused), []);
    }, {}, /404/);
  });

  test('an old address leads on', () => withPage(host.base, async (page) => {
    const file = files('.html').find((path) => readFileSync(path, 'utf8').includes('http-equiv="refresh"'));
    const [, target] = readFileSync(file, 'utf8').match(/content="0; url=([^"]*)"/);
    const address = host.base + file.slice(folder.length + 1);
    await page.goto(address);
    await page.waitForURL(new URL(target, address).href);
  }));

  for (const [name, html] of Object.entries(intruders)) {
    test(`${name} comes to nothing, on a host and from a disk`, async () => {
      const clean = readFileSync(join(folder, 'en/index.html'), 'utf8');
      const body = clean.replace('</main>', `${html}</main>`);
      for (const { base } of ways) {
        await withPage(base, async (page) => {
          await refusals(page);
          await page.route(`${base}en/index.html`, (route) =>
            route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
          await page.goto(`${base}en/index.html`, { waitUntil: 'load' });
          await page.waitForFunction(() => window.refused.length > 0);
          assert.equal(await page.evaluate(() => document.documentElement.dataset.ran), undefined);
          const outlines = await page.evaluate(() =>
            [...document.querySelectorAll('body, .styled')].map((of) => getComputedStyle(of).outlineWidth));
          assert.ok(!outlines.includes('7px'));
        }, {}, /Content Security Policy|request (to elsewhere|failed): (https:..evil|data|x:)/);
      }
    });
  }
});
