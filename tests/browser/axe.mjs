// What axe finds to complain of on a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Nothing but colours differs in the dark.
const schemes = {
  light: { type: 'tag', values: tags },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Fails if axe complains of the page that is open, in light colours or in dark ones. */
export async function holdAgainstAxe(page) {
  await page.evaluate(axe);
  for (const [colorScheme, runOnly] of Object.entries(schemes)) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(
      (rules) => globalThis.axe.run({ runOnly: rules }),
      runOnly,
    );
    assert.deepEqual(violations.flatMap(describeViolation), [], `in ${colorScheme} colours`);
  }
}

/** A line for each element that a rule complains of. */
function describeViolation({ id, help, nodes }) {
  return nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`);
}
