// What comes from strangers, opened in a browser: nothing of it runs, and no page asks elsewhere or
// refuses what its own policy would not let in. What the files hold is checked by ../hostile.rs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { withPage } from './browser.mjs';
import { serve } from './server.mjs';

const made = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
after(() => rmSync(made, { recursive: true }));
const site = join(made, 'site');
const folder = join(made, 'public');
cpSync(join(import.meta.dirname, '../hostile/built'), site, { recursive: true });
execFileSync(process.env.DATELINE, ['build', '--site', site, '--output', folder, '--now', '2026-01-01'], {
  stdio: ['ignore', 'ignore', 'ignore'],
});

const opened = readdirSync(folder, { recursive: true })
  .filter((path) => /\.(html|svg|xml)$/.test(path))
  // A small page that leads on is left before it can be looked at.
  .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
  .map((path) => path.split('/').map(encodeURIComponent).join('/'));

/** Pictures that a text names in HTML are not there. */
const missing = /status 404|Failed to load resource|ERR_FILE_NOT_FOUND/;

/** Wakes whatever waits for an event, and tells what a browser makes of the page. */
function look() {
  const events = ['click', 'focus', 'mouseover', 'pointerenter', 'toggle', 'error', 'load', 'begin', 'copy'];
  for (const element of document.querySelectorAll('*')) {
    for (const name of events) {
      element.dispatchEvent(new Event(name, { cancelable: true }));
    }
  }
  const addresses = (selector, name) =>
    [...document.querySelectorAll(selector)].map((element) => element[name]).filter((a) => typeof a === 'string');
  return {
    ran: window.ran,
    refused: window.refused,
    links: addresses('a[href]', 'href'),
    loaded: addresses('[src]', 'src').filter((address) => address !== ''),
    frames: window.length,
  };
}

const ways = [
  ['on a host', await serve(folder, '/')],
  ['from a disk', `${pathToFileURL(folder).href}/`],
];

suite('hostile texts', { concurrency: 2 }, () => {
  for (const [name, base] of ways) {
    test(`nothing runs ${name}`, () => withPage(base, async (page) => {
      page.on('dialog', (dialog) => {
        dialog.dismiss();
        throw new Error(`a dialog: ${dialog.message()}`);
      });
      await page.addInitScript(() => {
        window.ran = [];
        window.refused = [];
        window.hostile = () => window.ran.push(location.href);
        document.addEventListener('securitypolicyviolation', (event) => {
          window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
      assert.ok(opened.length > 80);
      for (const path of opened) {
        await page.goto(base + path, { waitUntil: 'load' });
        const { ran, refused, links, loaded, frames } = await page.evaluate(look);
        assert.deepEqual({ path, ran, refused, frames }, { path, ran: [], refused: [], frames: 0 });
        for (const link of links) {
          assert.match(link, /^(https?|file|mailto|tel):/, path);
        }
        for (const address of loaded) {
          assert.ok(address.startsWith(base), `${path}: ${address}`);
        }
        assert.ok(page.url().startsWith(base), path);
      }
    }, {}, missing));
  }
});
