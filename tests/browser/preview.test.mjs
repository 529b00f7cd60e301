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
const panelButton = (page, name) => bar(page).locator(`button[data-panel="${name}"]`);
const closed = (page) => findings(page).waitFor({ state: 'detached' });

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

  test('what readers see nothing of has a note', async () => {
    const call = '{{< ferry "<b>" >}}';
    const write = (site) => site.change(BRIDGE, 'two lanes', `two lanes ${call}`);
    const note = (page) => page.locator('.dateline-call');
    await opened(bridge, async (page, site) => {
      await bar(page).waitFor();
      write(site);
      await note(page).waitFor();
      assert.equal(await note(page).textContent(), call);
      const before = await note(page).evaluate((code) => getComputedStyle(code, '::before').content);
      assert.match(before, /Readers see nothing here/);
    });
    await opened(bridge, async (page, site) => {
      await bar(page).waitFor();
      write(site);
      site.change(BRIDGE, 'on Tuesday', 'on Wednesday');
      await page.getByText('on Wednesday').waitFor();
      assert.equal(await note(page).count(), 0);
      assert.doesNotMatch(await page.content(), /\{\{< ferry/);
    }, '--published');
  });

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
    await findings(page).getByText('unknown field tagz').waitFor();
    await findings(page).getByText(`${BRIDGE}:4:1`).waitFor();
    await findings(page).getByText('did you mean tags?').waitFor();
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
    await findings(page).getByText('nowhere.md leads nowhere').waitFor();
    assert.equal(await page.locator('main').innerHTML(), text);
    await page.reload();
    await findings(page).getByText('unknown field a_field_that_nobody_knows').waitFor();
    assert.equal(await page.locator('main').innerHTML(), text);
  }));

  test('errors stand first, and their panel goes with them', () => opened(ferry, async (page, site) => {
    await bar(page).waitFor();
    // Two terms without labels are two warnings, before and behind the errors by their places.
    site.change(BRIDGE, 'harbour', 'quay');
    await panelButton(page, 'findings').getByText('1 warning').waitFor();
    assert.equal(await findings(page).count(), 0, 'warnings open no panel');
    site.change(FERRY, 'date:', 'tags: [mole]\ntagz: 1\ndate:');
    site.change(BRIDGE, 'date:', 'tagz: 1\ndate:');
    await panelButton(page, 'findings').getByText('2 errors').waitFor();
    const places = findings(page).locator('ol > li > p > .place');
    assert.match(await places.nth(0).innerText(), /ferry\.en\.md:4:1$/, 'the open page comes first');
    assert.match(await places.nth(1).innerText(), /bridge\.en\.md:3:1$/);
    const kinds = findings(page).locator('ol > li');
    const all = await kinds.evaluateAll((found) => found.map(({ className }) => className));
    assert.deepEqual(all, [...all].sort(), 'errors before warnings');
    assert.equal(await findings(page).locator('.hint code').getByText('tags', { exact: true }).count(), 2);
    assert.doesNotMatch(await findings(page).innerText(), /`/);
    assert.match(await places.nth(0).getAttribute('href'), /ferry.*#L4$/);

    site.change(BRIDGE, 'tagz: 1\n', '');
    site.change(FERRY, 'tagz: 1\n', '');
    await panelButton(page, 'findings').getByText(/^\d+ warnings?$/).waitFor();
    await closed(page);
    assert.equal(await page.getByText('The files have errors').count(), 0);
  }));

  test('a panel that was opened by hand stays, also when the page is loaded again', () => opened(ferry, async (page, site) => {
    await bar(page).waitFor();
    site.change(BRIDGE, 'harbour', 'quay');
    await panelButton(page, 'findings').click();
    await findings(page).getByText('the term', { exact: false }).waitFor();
    site.change(FERRY, 'sails again', 'sails at noon');
    await page.getByText('The ferry sails at noon').waitFor();
    await findings(page).getByRole('heading', { name: 'Worth a look' }).waitFor();
    await findings(page).getByRole('button', { name: 'Close' }).click();
    await closed(page);
    await page.reload();
    await panelButton(page, 'findings').waitFor();
    assert.equal(await findings(page).count(), 0);
  }));

  test('the panels are used by keyboard', () => opened(ferry, async (page, site) => {
    await bar(page).waitFor();
    site.change(BRIDGE, 'harbour', 'quay');
    const button = panelButton(page, 'findings');
    await button.focus();
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    await findings(page).waitFor();
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    const focus = () => page.evaluate(() => document.activeElement.className);
    assert.match(await focus(), /^findings/);
    await page.keyboard.press('Tab');
    assert.equal(await focus(), 'close');
    await page.keyboard.press('Tab');
    assert.equal(await focus(), 'place');
    await page.keyboard.press('Enter');
    await page.waitForURL(/source\?file=.*#L\d+$/);
    await page.goBack();
    await findings(page).waitFor();
    await page.keyboard.press('Escape');
    await closed(page);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.panel), 'findings');
  }));

  test('what only a check says is counted, and listed with that about the page first', () => opened(ferry, async (page, site) => {
    await bar(page).waitFor();
    assert.equal(await panelButton(page, 'doubts').count(), 0);
    const long = `summary: ${'Much. '.repeat(100)}\n---\nText.\n`;
    site.write('content/bulletins/a.en.md', `---\ntitle: A\ndate: 2025-01-01\n${long}`);
    site.write('content/bulletins/unused.png', 'x');
    await panelButton(page, 'doubts').getByText('2 doubts').waitFor();
    site.write(FERRY, `---\ntitle: Ferry returns\ndate: 2025-05-07\n${long}`);
    const button = panelButton(page, 'doubts').getByText('3 doubts');
    await button.waitFor();
    assert.equal(await findings(page).count(), 0);
    await button.click();
    await findings(page).getByRole('heading', { name: 'What only dateline check says' }).waitFor();
    const places = findings(page).locator('ol > li > p > .place');
    assert.match(await places.first().innerText(), /ferry\.en\.md/);
    assert.equal(await places.count(), 3);
    // Errors come before them, and take them along only as long as there are any.
    site.change(BRIDGE, 'tags:', 'tagz:');
    await findings(page).getByText('unknown field').waitFor();
    site.change(BRIDGE, 'tagz:', 'tags:');
    await findings(page).getByRole('heading', { name: 'What only dateline check says' }).waitFor();
  }));

  test('the panel fits a phone', () => opened(ferry, async (page, site) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await bar(page).waitFor();
    site.change(FERRY, '[the bridge](bridge.md)', `[the bridge](${'a_long_name_'.repeat(12)}.md)`);
    await findings(page).getByText('leads nowhere').waitFor();
    const wide = await page.evaluate(() => {
      const panel = document.querySelector('dateline-preview .findings');
      return [document.documentElement.scrollWidth, panel.scrollWidth, panel.getBoundingClientRect().top];
    });
    assert.ok(wide[0] <= 320 && wide[1] <= 320 && wide[2] >= 0, String(wide));
    const size = await findings(page).getByRole('button', { name: 'Close' }).boundingBox();
    assert.ok(size.width >= 24 && size.height >= 24);
    assert.ok(size.x + size.width <= 320 && size.y >= 0);
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

  test('what is hidden from readers is hidden where that is asked for, and the bar says so', () => opened('en/index.html', async (page, site) => {
    await bar(page).getByText('As published now').waitFor();
    site.change(FERRY, 'date:', 'draft: true\ndate:');
    await page.locator('main').getByText('Ferry returns').first().waitFor({ state: 'detached' });
  }, '--published'));

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
