// The CMSs that read the settings of `dateline cms`: what their forms show, and what they save.
//
// ../cms/config.yml is what `dateline cms` makes of ../cms/site. ../cms.rs holds it to that, and
// reads the files of ../cms/saved, which the CMS must save here.

import assert from 'node:assert/strict';
import {
  cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { serve } from './server.mjs';

const here = import.meta.dirname;
const cms = join(here, '../cms');
const { devDependencies: versions } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

/** What the form calls the fields that an article has in the default language alone. */
const shared = [
  'Date', 'Source', 'Section', 'Tags', 'Countries', 'Projects', 'Related', 'Pinned', 'Listing',
];
/** The fields that each language has for itself. */
const translated = [
  'Title', 'Summary', 'Kicker', 'Place', 'Image', 'Gallery', 'Attachments', 'Withdrawn', 'Updated',
  'Corrections', 'Translator', 'Draft', 'Text',
];

/** Serves `page` with the settings, and with the program of the npm package `name`. */
function admin(name, page) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cms-'));
  after(() => rmSync(folder, { recursive: true }));
  cpSync(join(cms, 'config.yml'), join(folder, 'config.yml'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'favicon.ico'), '');
  symlinkSync(join(here, 'node_modules', name, 'dist'), join(folder, 'dist'));
  return serve(folder, '/');
}

/** The page that `dateline cms --write` makes, with the program beside it. */
function decapPage() {
  const page = readFileSync(join(here, '../../src/cms/index.html'), 'utf8');
  const program = `https://unpkg.com/decap-cms@${versions['decap-cms']}/dist/`;
  assert.ok(page.includes(program), `the page names ${program}`);
  return page.replace(program, 'dist/');
}

/** The page that docs/cms.md gives for Sveltia CMS, with the program beside it. */
function sveltiaPage() {
  const docs = readFileSync(join(here, '../../docs/cms.md'), 'utf8');
  const [page] = docs.match(/<!doctype html>[^`]*sveltia-cms\.js[^`]*/);
  const program = `https://unpkg.com/@sveltia/cms@${versions['@sveltia/cms']}/dist/`;
  assert.ok(page.includes(program), `the page names ${program}`);
  return page.replace(program, 'dist/');
}

/** The Markdown files below `folder`, by their paths. */
function articles(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/**
 * Gives the test backend of Decap CMS the files of a repository. It looks for folders by their
 * whole path and saves by its parts, so each folder of a collection has both names.
 */
function fillRepository(files) {
  window.repoFiles = { content: { bulletins: {}, pages: {} } };
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop();
    const folder = parts.reduce((tree, part) => (tree[part] ??= {}), window.repoFiles);
    folder[name] = { content };
  }
  window.repoFiles['content/bulletins'] = window.repoFiles.content.bulletins;
  window.repoFiles['content/pages'] = window.repoFiles.content.pages;
}

/** The files of that repository's content. */
function readRepository() {
  const files = {};
  const walk = (tree, path) => {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value.content === 'string') files[`${path}/${name}`] = value.content;
      else walk(value, `${path}/${name}`);
    }
  };
  walk(window.repoFiles.content, 'content');
  return files;
}

/** Opens the collection of bulletins in Decap CMS. */
async function open(page, base) {
  await page.addInitScript(fillRepository, articles(join(cms, 'site')));
  await visit(page, `${base}index.html`);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: 'Bulletins' }).waitFor();
}

/** Opens the form for a new bulletin. */
async function openNew(page) {
  await page.locator('a[href$="/bulletins/new"]').click();
  await page.getByText('Writing in RU').waitFor();
}

/** Writes the article's text in the pane with the number `pane`. */
async function write(page, pane, text) {
  await page.locator('[contenteditable=true]').nth(pane).click();
  await page.keyboard.type(text);
}

async function publish(page) {
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();
  await page.getByText('Entry saved').first().waitFor();
}

describe('Decap CMS', async () => {
  const base = await admin('decap-cms', decapPage());

  test('the form has every field, with the known terms, and a pane for each language', () =>
    withPage(base, async (page) => {
      await open(page, base);
      await openNew(page);
      const labels = await page.locator('label').allInnerTexts();
      const count = (name) =>
        labels.filter((label) => label.replace(' (OPTIONAL)', '') === name.toUpperCase()).length;
      for (const name of shared) assert.equal(count(name), 1, name);
      for (const name of translated) assert.equal(count(name), 2, name);
      for (const [field, options] of [
        ['Section', ['Politics']],
        ['Tags', ['Security', 'Space "and" beyond', 'Treaties']],
      ]) {
        await page.getByLabel(field).first().click();
        assert.deepEqual(await page.getByRole('option').allInnerTexts(), options);
        await page.keyboard.press('Escape');
      }
      await page.getByLabel('Countries').first().click();
      // Those of ISO 3166-1, and two of the site's own.
      assert.equal(await page.getByRole('option').count(), 249 + 2);
    }));

  test('it saves what Dateline reads', () =>
    withPage(base, async (page) => {
      await open(page, base);
      await openNew(page);
      await page.getByLabel('Title').nth(0).fill('A "Dr." opens: the show');
      await page.getByLabel('Title').nth(1).fill('Выставка: открыта');
      await page.locator('input[type=datetime-local]').first().fill('2025-09-01T10:30');
      for (const [field, term] of [
        ['Section', 'Politics'],
        ['Tags', 'Treaties'],
        ['Tags', 'Space "and" beyond'],
        ['Countries', 'Kazakhstan'],
      ]) {
        await page.getByLabel(field).first().click();
        await page.getByRole('option', { name: term }).click();
      }
      await write(page, 0, 'The show is open.');
      await write(page, 1, 'Выставка открылась.');
      await publish(page);
      const before = articles(join(cms, 'site'));
      const saved = await page.evaluate(readRepository);
      for (const path of Object.keys(before)) delete saved[path];
      assert.deepEqual(saved, articles(join(cms, 'saved')));
    }));

  test('a language that is left empty gets no file', () =>
    withPage(base, async (page) => {
      await open(page, base);
      await openNew(page);
      await page.getByLabel('Title').nth(0).fill('Later');
      await page.locator('input[type=datetime-local]').first().fill('2025-09-02T10:30');
      await write(page, 0, 'Only in English.');
      await publish(page);
      const saved = Object.keys(await page.evaluate(readRepository));
      assert.deepEqual(saved.filter((path) => path.includes('later')), [
        'content/bulletins/2025/09/later.en.md',
      ]);
    }));

  test('it lists each bulletin once, and keeps the fields that its form does not have', () =>
    withPage(base, async (page) => {
      await open(page, base);
      const list = page.locator('main');
      await list.getByText('Ministers meet in Minsk').waitFor();
      assert.equal(await list.getByText('Министры').count(), 0);
      await list.getByText('Ministers meet in Minsk').click();
      await page.getByText('Writing in RU').waitFor();
      await page.getByLabel('Title').nth(1).fill('Встреча министров');
      await publish(page);
      const saved = await page.evaluate(readRepository);
      const russian = saved['content/bulletins/2025/08/summit.ru.md'];
      assert.match(russian, /title: Встреча министров/);
      assert.match(russian, /translated_from:\n {2}lang: en\n {2}hash: "0"/);
    }));
});

describe('Sveltia CMS', async () => {
  const base = await admin('@sveltia/cms', sveltiaPage());
  // It looks for its newest version and for fonts elsewhere, and does without them.
  const ignored = /^request .*: (blob|https):|: Failed to load resource|backend\.branch/;

  test('it opens the same settings', () =>
    withPage(
      base,
      async (page) => {
        await visit(page, `${base}index.html`);
        await page.getByRole('button', { name: 'Work with Test Repository' }).click();
        await page.getByRole('button', { name: 'Create New Entry' }).first().click();
        await page.locator('[data-key-path=body]').waitFor();
        const fields = await page.locator('[data-key-path] h4').allInnerTexts();
        assert.deepEqual(fields.sort(), [...shared, ...translated].sort());
        for (const term of ['Politics', 'Security', 'Space "and" beyond', 'Treaties']) {
          await page.getByText(term, { exact: true }).waitFor();
        }
      },
      // It makes no field that is out of sight.
      { viewport: { width: 1400, height: 2000 } },
      ignored,
    ));
});
