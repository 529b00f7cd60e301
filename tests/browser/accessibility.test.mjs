// axe finds nothing to complain of, in light colours and in dark ones.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import { visit, withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { host } from './ways.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Nothing but colours differs in the dark.
const schemes = {
  light: { type: 'tag', values: tags },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

describe('accessibility', { concurrency: 2 }, () => {
  for (const { path } of pagesIn('en', 'ru', 'zh', 'ar')) {
    test(path, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + path);
        await page.evaluate(axe);
        for (const [colorScheme, runOnly] of Object.entries(schemes)) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate(
            (rules) => globalThis.axe.run({ runOnly: rules }),
            runOnly,
          );
          assert.deepEqual(violations.flatMap(describeViolation), [], `in ${colorScheme} colours`);
        }
      }));
  }
});

/** A line for each element that a rule complains of. */
function describeViolation({ id, help, nodes }) {
  return nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`);
}
