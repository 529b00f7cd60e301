// A day in a newsroom: what an editor does with the commands and the preview, from the first line of
// breaking news to a story that is taken back, and what readers have of it in the end.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { withPage } from './browser.mjs';
import { Site, previewed } from './preview.mjs';

const BRIDGE = 'content/bulletins/bridge.en.md';
const STORM = 'content/bulletins/2025/05/storm-closes-the-port';
const storm = '2025/05/19/storm-closes-the-port.html';

const files = {
  'site.toml': `base_url = "https://bulletin.example/"
default_language = "en"
[languages.en]
[languages.ru]
[languages.es]
[taxonomies.authors]
kind = "person"
[taxonomies.sections]
field = "section"
[taxonomies.tags]
`,
  'i18n/en/site.ftl': 'site-title = Harbour News\ntags-harbour = Harbour\nsections-weather = Weather\n',
  'i18n/ru/site.ftl': 'site-title = Новости порта\ntags-harbour = Порт\nsections-weather = Погода\n',
  'i18n/es/site.ftl': 'site-title = Noticias del puerto\ntags-harbour = Puerto\nsections-weather = El tiempo\n',
  'content/static/pier.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30">
<path d="M0 0h40v30H0z" fill="#246"/></svg>
`,
};

class Newsroom extends Site {
  constructor() {
    super();
    Object.entries(files).forEach(([path, text]) => this.write(path, text));
  }

  /** What a command says to its standard output and its standard error. It has to end well. */
  run(...command) {
    const { status, stdout, stderr } = spawnSync(process.env.DATELINE, command, {
      cwd: this.folder, encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return { stdout, stderr };
  }

  build() {
    return this.run('build', '--now', '2025-05-20T12:00:00Z', '--no-sync').stderr;
  }

  /** Writes `lines` into the front matter of a file. */
  add(path, ...lines) {
    this.change(path, '---\n', `---\n${lines.join('\n')}\n`);
  }

  /** Ends a draft: its line goes, and `text` takes the place of what is to be written. */
  finish(path, title, text) {
    const [, front] = this.read(path).split('---\n');
    const kept = front.replace(/^draft:.*\n/m, '').replace(/^title:.*/m, `title: ${title}`);
    this.write(path, `---\n${kept}---\n\n${text}\n`);
  }

  /** Opens a page of the output, from the disk, as readers of a copy do. */
  async reads(address, look) {
    const root = pathToFileURL(this.path('public/')).href;
    await withPage(root, async (page) => {
      await page.goto(root + address);
      await look(page);
    });
  }

  html(address) {
    return this.read(`public/${address}`);
  }
}

test('an editor’s day', async (t) => {
  const site = new Newsroom();
  t.after(() => site.remove());
  const file = `${STORM}.en.md`;
  site.build();

  await t.test('breaking news begins as a draft', () => {
    const made = site.run('new', 'Storm closes the port', '--date', '2025-05-19', '--section', 'weather');
    assert.ok(made.stdout.includes(file), made.stdout);
    site.build();
    assert.ok(!existsSync(site.path(`public/en/${storm}`)));
  });

  await t.test('it gets a byline and a picture, and stands on top', async () => {
    await previewed(site, (base) => withPage(base, async (page) => {
      await page.goto(`${base}en/${storm}`);
      site.finish(file, 'Storm closes the port', 'All ships stay in port until Tuesday.');
      site.change(file, 'authors: []', 'authors: [Anna Kovalenko]');
      site.add(file, 'kicker: Breaking', 'pinned: true',
        'image: { src: /pier.svg, alt: Waves break over the pier }');
      await page.locator('.kicker').getByText('Breaking').waitFor();
      await page.locator('.byline').getByRole('link', { name: 'Anna Kovalenko' }).waitFor();
      await page.getByRole('img', { name: 'Waves break over the pier' }).waitFor();
    }));
    site.build();
    await site.reads('en/index.html', async (page) => {
      const first = page.locator('main article, main li').first();
      await first.getByText('Storm closes the port').waitFor();
      await first.getByText('Breaking').waitFor();
      await page.locator('main').getByRole('img', { name: 'Waves break over the pier' }).waitFor();
    });
  });

  await t.test('it is translated twice', async () => {
    for (const [lang, title, alt] of [
      ['ru', 'Шторм закрыл порт', 'Волны бьются о пирс'],
      ['es', 'La tormenta cierra el puerto', 'Las olas rompen contra el muelle'],
    ]) {
      const path = `${STORM}.${lang}.md`;
      site.run('new', '--translate', file, '--lang', lang);
      site.finish(path, title, `${title}.`);
      site.write(path, site.read(path).replace(/alt:.*/, `alt: ${alt}`).replace(/kicker:.*\n/, ''));
    }
    site.build();
    await site.reads(`ru/${storm}`, async (page) => {
      await page.getByRole('heading', { name: 'Шторм закрыл порт' }).waitFor();
      await page.locator('.byline').getByText('Anna Kovalenko').waitFor();
      await page.getByRole('img', { name: 'Волны бьются о пирс' }).waitFor();
      await page.getByRole('link', { name: 'español' }).first().click();
      await page.getByRole('heading', { name: 'La tormenta cierra el puerto' }).waitFor();
    });
    assert.match(site.run('status').stdout, /ru/);
  });

  await t.test('a mistake is corrected', async () => {
    site.change(file, 'until Tuesday', 'until Wednesday');
    site.add(file, 'updated: 2025-05-20', 'corrections:', '  - date: 2025-05-20',
      '    note: An earlier version named the wrong day.');
    site.build();
    await site.reads(`en/${storm}`, async (page) => {
      await page.getByText('An earlier version named the wrong day.').waitFor();
    });
    assert.match(site.html('en/feed.xml'), /<updated>2025-05-20/);
  });

  await t.test('a story is taken back, in every language', async () => {
    site.add(BRIDGE, 'withdrawn:', '  date: 2025-05-20', '  note: The bridge has not opened.');
    site.build();
    for (const lang of ['en', 'ru']) {
      const html = site.html(`${lang}/2025/05/06/bridge.html`);
      assert.match(html, /The bridge has not opened\./);
      assert.match(html, /noindex/);
      assert.doesNotMatch(html, /two lanes|во вторник/);
      assert.doesNotMatch(site.html(`${lang}/news.html`), /bridge\.html/);
    }
    assert.match(site.html('en/feed.xml'), /The bridge has not opened\./);
    await site.reads('en/2025/05/06/bridge.html', async (page) => {
      await page.locator('.withdrawn').getByText('The bridge has not opened.').waitFor();
    });
  });

  await t.test('an address changes, and the old one leads to it', async () => {
    site.add(file, 'slug: storm');
    const said = site.build();
    const [advice] = said.match(/aliases: \[\/en\/[^\]]*\]/) ?? [];
    assert.equal(advice, `aliases: [/en/${storm}]`, said);
    site.add(file, advice);
    site.build();
    await site.reads(`en/${storm}`, async (page) => {
      await page.waitForURL(/2025\/05\/19\/storm\.html$/);
      await page.getByRole('heading', { name: 'Storm closes the port' }).waitFor();
    });
  });
});
