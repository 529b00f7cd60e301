// The preview: what an editor sees in the browser while the files change. What it answers is in
// ../serve.rs.

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { withPage } from './browser.mjs';
import { Site, previewed } from './preview.mjs';

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
});
