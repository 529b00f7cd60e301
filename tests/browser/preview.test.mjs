// The preview: what an editor sees in the browser while the files change.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { suite, test } from 'node:test';

import { withPage } from './browser.mjs';
import { Site, previewed, program } from './preview.mjs';

const BRIDGE = 'content/bulletins/bridge.en.md';
const FERRY = 'content/bulletins/ferry.en.md';
const bridge = 'en/2025/05/06/bridge.html';
const ferry = 'en/2025/05/07/ferry.html';

/** A page of a fresh site's preview. */
async function opened(address, use, ...options) {
  const site = new Site();
  try {
    await previewed(site, (base) => withPage(base, async (page) => {
      await page.goto(base + address);
      await use(page, site, base);
    }), ...options);
  } finally {
    site.remove();
  }
}

const bar = (page) => page.locator('dateline-preview .bar');
const findings = (page) => page.locator('dateline-preview .findings');

/** The answer to a request with headers that no browser would let a page choose. */
function ask(url, headers, method = 'GET') {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}

suite('preview', { concurrency: true }, () => {
  test('the bar names the source, and the missing translation', () => opened(ferry, async (page) => {
    await bar(page).getByRole('link', { name: FERRY }).waitFor();
    await bar(page).getByRole('link', { name: '+ ru' }).waitFor();
    assert.equal(await bar(page).locator('.waits').count(), 0);
  }));

  for (const options of [[], ['--poll']]) {
    test(`a saved file loads the page again ${options}`, () => opened(bridge, async (page, site) => {
      await bar(page).waitFor();
      site.change(BRIDGE, 'two lanes', 'three lanes');
      await page.getByText('It has three lanes.').waitFor();
      site.change(BRIDGE, 'Bridge opens', 'Bridge opens at last');
      await page.getByRole('heading', { name: 'Bridge opens at last' }).waitFor();
    }, ...options));
  }

  test('wording, settings and themes are watched too', () => opened('en/index.html', async (page, site) => {
    await bar(page).waitFor();
    site.change('i18n/en/site.ftl', 'Harbour News', 'Quay News');
    await page.getByText('Quay News').first().waitFor();
    site.write('themes/gazette/templates/front.html', '<body>A front page of our own</body>');
    await page.getByText('A front page of our own').waitFor();
  }));

  test('an error shows over the last good page', () => opened(bridge, async (page, site) => {
    await bar(page).waitFor();
    site.change(BRIDGE, 'tags:', 'tagz:');
    await findings(page).getByText('unknown field `tagz`').waitFor();
    await findings(page).getByText(`${BRIDGE}:4:1`).waitFor();
    await findings(page).getByText('did you mean `tags`?').waitFor();
    await page.getByText('The new bridge opened on Tuesday.').waitFor();
    await page.keyboard.press('Escape');
    await findings(page).waitFor({ state: 'hidden' });
    site.change(BRIDGE, 'tagz:', 'tags:');
    site.change(BRIDGE, 'two lanes', 'four lanes');
    await page.getByText('It has four lanes.').waitFor();
    assert.equal(await findings(page).count(), 0);
  }));

  test('the last good page stays, also when it is loaded again', () => opened(ferry, async (page, site) => {
    await bar(page).waitFor();
    const text = await page.locator('main').innerHTML();
    site.change(FERRY, 'title:', 'a_field_that_nobody_knows: 1\ntitle:');
    site.change(FERRY, 'The ferry', '[Nowhere](nowhere.md) the ferry');
    await findings(page).getByText('`nowhere.md` leads nowhere').waitFor();
    assert.equal(await page.locator('main').innerHTML(), text);
    await page.reload();
    await findings(page).getByText('unknown field `a_field_that_nobody_knows`').waitFor();
    assert.equal(await page.locator('main').innerHTML(), text);
  }));

  test('a site that begins with an error shows what to mend', async () => {
    const site = new Site();
    site.change('site.toml', 'default_language', 'default_langage');
    await previewed(site, async (base) => {
      const response = await fetch(base);
      assert.equal(response.status, 500);
      assert.match(await response.text(), /<script src="\/\.dateline\/preview\.js"/);
      const news = await fetch(`${base}.dateline/news?path=/&digest=`);
      const { value } = await news.body.getReader().read();
      assert.match(new TextDecoder().decode(value), /unknown key `default_langage`/);
      site.change('site.toml', 'default_langage', 'default_language');
      while ((await fetch(base)).status !== 200);
    });
    site.remove();
  });

  test('a page that has moved is followed', () => opened(bridge, async (page, site, base) => {
    await bar(page).waitFor();
    site.change(BRIDGE, '2025-05-06', '2025-05-08');
    await page.waitForURL(`${base}en/2025/05/08/bridge.html`);
  }));

  test('drafts and what waits for its day are marked', () => opened('en/index.html', async (page, site, base) => {
    await bar(page).waitFor();
    site.change(BRIDGE, 'tags:', 'draft: true\ntags:');
    await page.locator('main').getByText('Draft').first().waitFor();
    site.change(FERRY, '2025-05-07', '2999-05-07');
    await page.locator('main').getByText('Waits for 2999-05-07').first().waitFor();
    await page.goto(base + bridge);
    await bar(page).getByText('Draft · not published').waitFor();
    await page.goto(`${base}en/2025/05/06.html`);
    await page.locator('main').getByText('Draft').waitFor();
    site.change(BRIDGE, 'draft: true\n', '');
    await page.locator('main').getByText('Draft').waitFor({ state: 'detached' });
  }));

  test('a translation is begun, and marked as up to date', () => opened(ferry, async (page, site) => {
    await bar(page).getByRole('link', { name: '+ ru' }).click();
    await page.getByRole('button', { name: 'Make the file' }).click();
    await page.getByRole('heading', { name: 'content/bulletins/ferry.ru.md' }).waitFor();
    assert.match(site.read('content/bulletins/ferry.ru.md'), /lang: en/);
    site.change(FERRY, 'sails again', 'sails again at noon');
    // The page of the translations is not loaded by itself.
    while (await page.getByRole('button', { name: 'It is up to date' }).count() < 2) {
      await page.goto(new URL('/.dateline/status', page.url()).href);
    }
    const item = page.locator('li', { hasText: 'ferry.ru.md' });
    await item.getByRole('button').click();
    await page.getByRole('heading', { name: 'content/bulletins/ferry.ru.md' }).waitFor();
  }));

  test('the search works', () => opened('en/search.html?q=bridge', async (page) => {
    await page.getByRole('link', { name: 'Bridge opens' }).first().waitFor();
  }));

  test('a wrong address gives the page for it', async () => {
    const site = new Site();
    await previewed(site, async (base) => {
      const response = await fetch(`${base}en/nowhere.html`);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /<script src="\/\.dateline\/preview\.js"/);
      const folder = await fetch(`${base}en`, { redirect: 'manual' });
      assert.equal(folder.headers.get('location'), '/en/');
    });
    site.remove();
  });

  test('only this computer is answered', async () => {
    const site = new Site();
    await previewed(site, async (base) => {
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const translate = `${base}.dateline/translate`;
      assert.equal(await ask(base, { Host: 'localhost:8000' }), 200);
      assert.equal(await ask(base, { Host: 'evil.example' }), 403);
      const foreign = { 'Sec-Fetch-Site': 'cross-site' };
      const script = { ...foreign, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' };
      const link = { ...foreign, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
      assert.equal(await ask(`${base}en/recent.js`, script), 403);
      assert.equal(await ask(base, link), 200);
      assert.equal(await ask(translate, { ...form }, 'POST'), 403);
      assert.equal(await ask(translate, { ...form, Origin: 'http://evil.example' }, 'POST'), 403);
      const outside = await fetch(`${base}.dateline/source?file=../../../etc/passwd`);
      assert.equal(outside.status, 409);
    });
    assert.equal(existsSync(site.path('content/bulletins/ferry.ru.md')), false);
    site.remove();
  });

  test('a port that is taken is said to be', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = new Site();
    const port = String(server.address().port);
    const run = spawnSync(program, ['serve', '--site', site.folder, '--port', port], { encoding: 'utf8' });
    server.close();
    site.remove();
    assert.equal(run.status, 2);
    assert.match(run.stderr, new RegExp(`port ${port} cannot be used`));
  });
});
