// One article has every construct of a text, in four languages (texts/): it can be read on any screen,
// on paper, with a keyboard and with a screen reader.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { holdAgainstAxe } from './axe.mjs';
import { visit, withPage } from './browser.mjs';
import { holdAgainstNu } from './nu.mjs';
import { serve } from './server.mjs';

const made = mkdtempSync(join(tmpdir(), 'dateline-texts-'));
after(() => rmSync(made, { recursive: true }));
const site = join(made, 'site');
const folder = join(made, 'public');
// A build keeps what it has read in the site's folder.
cpSync(join(import.meta.dirname, 'texts'), site, { recursive: true });
// What is wrong with the site is in the message of the error.
execFileSync(process.env.DATELINE, ['build', '--site', site, '--output', folder, '--now', '2026-01-01'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const base = await serve(folder, '/');
const path = (lang) => `${lang}/2025/08/13/every-construct.html`;

/** What the article must have, each by a selector. */
const constructs = [
  'h2#decisions', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'em strong, strong em', 'del, s', 'br', 'hr',
  'a.text-address[href^="https:"]', 'a[href^="mailto:"]', 'a[hreflang]', 'a[href*="topics.html#topics"]',
  'abbr[title]', 'kbd', 'mark', 'sub', 'time[datetime]', 'p > code', 'span[lang][dir]', 'bdi', 'q', 'ruby > rt',
  'blockquote > blockquote > p', 'blockquote cite',
  ...['note', 'tip', 'important', 'warning', 'caution'].map(
    (kind) => `.text-callout.text-callout-${kind}[role="note"] > .text-callout-title:not(:empty)`,
  ),
  '.text-callout ul > li', '.text-callout table',
  'dl > dt + dd + dd', 'dl > dd > p',
  'table[tabindex="0"] td.align-right', 'th.align-center', 'table > caption', 'th[scope="row"]', 'td[colspan]',
  'figure.text-figure > img[alt][width] + figcaption', 'figure.text-figure picture, p > picture', 'p > img',
  'figure:not([class]) > img[width] ~ figcaption > a',
  'figure.text-player > video[controls][preload="none"] > track[src][srclang]',
  'figure.text-player > audio[controls][preload="none"]', '.text-player figcaption > a + .text-file',
  'p > a[href$=".mp3"]', 'a.text-download[type="application/pdf"] + .text-file', 'a.text-embed[href^="https:"]',
  'details > summary', 'details li', 'ul ul ul ol > li', 'ol[start="9"] > li > p',
  'li > label > input:checked', 'li li > label > input:not(:checked)',
  'pre[tabindex="0"] > code.language-json', 'pre > code:not([class])',
  '.footnote-ref > a[role="doc-noteref"]', '.footnotes li > p + p', '.footnotes [role="doc-backlink"]',
];

/** What a reader must not see: signs of Markdown, and a gap where a line of Chinese was broken. */
const signs = /[\p{Script=Han}，。] \p{Script=Han}|\*\*|~~|\[!|\]\(|\[\^|^#|^: |\|---|\{#|&[a-z]+;|<\/?[a-z]/mu;

/** Runs in the page: what sticks out of the window or is cut, but for what is scrolled in its own box. */
function outside() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const name = (element) => [element.localName, ...element.classList].join('.');
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) => !element.parentElement.closest('table, pre') && element.checkVisibility(),
  );
  const wide = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (Math.round(left) < 0 || Math.round(right) > clientWidth);
  });
  const cut = all.filter((element) => {
    const { display, overflowX } = getComputedStyle(element);
    const scrolls = element.matches('table, pre') && overflowX === 'auto';
    const isBox = display !== 'inline' && element.clientWidth > 1;
    return isBox && !scrolls && element.scrollWidth > element.clientWidth + 1;
  });
  const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth} pixels`] : [];
  return [...page, ...wide.map((element) => `${name(element)} sticks out`), ...cut.map((element) => `${name(element)} is cut`)];
}

describe('texts', { concurrency: 2 }, () => {
  test('the Nu HTML checker has nothing to say', () => {
    const pages = readdirSync(folder, { recursive: true }).filter((file) => /2025.08.\d.*\.html$/.test(file));
    assert.ok(pages.length >= 6);
    return holdAgainstNu(pages.map((file) => join(folder, file)));
  });

  for (const lang of ['en', 'zh', 'ar', 'hi']) {
    const open = (what, use, options) =>
      test(`${lang}: ${what}`, () =>
        withPage(base, async (page) => {
          await visit(page, base + path(lang));
          await use(page);
        }, options));

    open('every construct is there, and no sign of Markdown', async (page) => {
      const missing = await page.evaluate(
        (selectors) => selectors.filter((selector) => !document.querySelector(`.text ${selector}`)),
        constructs.map((selector) => `:is(${selector})`),
      );
      assert.deepEqual(missing, []);
      const words = await page.locator('.text').evaluate((text) => {
        text.querySelectorAll('code').forEach((code) => code.remove());
        return text.innerText;
      });
      assert.doesNotMatch(words, signs);
    });

    open('axe has nothing to say', holdAgainstAxe);

    open('nothing sticks out or is cut', async (page) => {
      for (const width of [320, 360, 640, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await page.evaluate(outside), [], `${width} pixels`);
      }
    }, { deviceScaleFactor: 2 });

    open('what is scrolled is reached with the keyboard', async (page) => {
      await page.setViewportSize({ width: 360, height: 800 });
      for (const selector of ['table:has(tr > :nth-child(6))', 'pre:has(.language-json)']) {
        const box = page.locator(selector);
        await box.focus();
        const [key, sign] = lang === 'ar' && selector.startsWith('table') ? ['ArrowLeft', -1] : ['ArrowRight', 1];
        await page.keyboard.press(key);
        await page.waitForFunction(
          ([of, way]) => document.querySelector(of).scrollLeft * way > 0,
          [selector, sign],
        );
      }
    });

    open('code and addresses run from left to right', async (page) => {
      const others = await page.evaluate(() =>
        [...document.querySelectorAll('.text :is(p > code, pre, .text-address)')]
          .filter((element) => getComputedStyle(element).direction !== 'ltr')
          .map((element) => element.outerHTML));
      assert.deepEqual(others, []);
    });

    open('on paper nothing is cut, and everything can be read', async (page) => {
      // Between the margins of A4 and Letter.
      await page.setViewportSize({ width: 640, height: 900 });
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await page.evaluate(outside), []);
      assert.equal(await page.locator('video, audio').filter({ visible: true }).count(), 0);
      assert.equal(await page.locator('.text-player a').filter({ visible: true }).count(), 3);
      assert.ok(await page.locator('main details:not([open]) li').first().isVisible(), 'details are open');
      const after = (selector) =>
        page.locator(selector).first().evaluate((element) => getComputedStyle(element, '::after').content);
      assert.match(await after('.text-embed'), /https:\/\/video\.example\/embed\/1234/);
      assert.doesNotMatch(await after('.text-address'), /https:/);
    });
  }
});
