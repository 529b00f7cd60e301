// The example theme, tests/wire: every kind of page is valid, can be read by everyone and on any screen,
// and loads no script but the search's. It is what the contract with themes looks like to a theme that
// has all templates of its own.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { holdAgainstAxe } from './axe.mjs';
import { visit, withPage } from './browser.mjs';
import { holdAgainstNu } from './nu.mjs';
import { pagesIn } from './pages.mjs';
import { serve } from './server.mjs';

const repository = join(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'dateline-wire-'));
after(() => rmSync(made, { recursive: true }));
const site = join(made, 'site');
const folder = join(made, 'public');
for (const name of ['content', 'i18n']) {
  cpSync(join(repository, name), join(site, name), { recursive: true });
}
mkdirSync(join(site, 'themes'));
cpSync(join(repository, 'tests/wire'), join(site, 'themes/wire'), { recursive: true });
const settings = readFileSync(join(repository, 'site.toml'), 'utf8');
writeFileSync(join(site, 'site.toml'), settings.replace('theme = "gazette"', 'theme = "wire"'));
execFileSync(process.env.DATELINE, ['build', '--site', site, '--output', folder, '--no-sync', '--now', '2026-01-01'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const base = await serve(folder, '/');
const files = (ending) =>
  readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(ending)).map((path) => join(folder, path));

test('the Nu HTML checker has nothing to say', () =>
  holdAgainstNu([...files('.html'), ...files('.css').filter((path) => path.includes('/wire.'))]));

test('no page but the search loads a script or a stylesheet of gazette', () => {
  for (const path of files('.html')) {
    const html = readFileSync(path, 'utf8');
    assert.doesNotMatch(html, /assets\/(gazette|pictures|search)\.[0-9a-f]+\.css/, path);
    if (!path.endsWith('search.html')) {
      assert.doesNotMatch(html, /<script src/, path);
    }
  }
});

/** Runs in the page: whether anything is wider than the window, but for what is scrolled in its own box. */
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('every kind of page', { concurrency: 2 }, () => {
  for (const { path } of pagesIn('en', 'zh', 'ar')) {
    test(path, () =>
      withPage(base, async (page) => {
        await visit(page, base + path);
        await holdAgainstAxe(page);
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          assert.equal(await page.evaluate(tooWide), 0, `at ${width} px`);
        }
      }));
  }
});

test('the search finds', () =>
  withPage(base, async (page) => {
    await visit(page, `${base}en/search.html?q=minsk`);
    await page.waitForSelector('#d-search-results li a');
  }));
