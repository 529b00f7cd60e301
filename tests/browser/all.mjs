// Runs every test file in one process, so that all share one browser. Two files are under way at a
// time: a page waits more than it works, and the HTML checker needs no browser.

import { readdirSync } from 'node:fs';
import { describe } from 'node:test';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'));

describe('in a browser', { concurrency: 2 }, async () => {
  await Promise.all(files.map((name) => import(`./${name}`)));
});
