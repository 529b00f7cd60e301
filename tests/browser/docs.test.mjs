// The JavaScript in the documentation, run on the search of the sample archive.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { engine } from './engine.mjs';
import { folder } from './site.mjs';

const docs = join(import.meta.dirname, '../../docs');
const AsyncFunction = (async () => {}).constructor;

for (const name of readdirSync(docs).filter((name) => name.endsWith('.md'))) {
  const page = readFileSync(join(docs, name), 'utf8');
  for (const [, code] of page.matchAll(/^```js\n(.*?)^```/gms)) {
    test(`${name}: ${code.split('\n')[0]}`, async () => {
      const { search } = engine(folder, 'en');
      const run = new AsyncFunction('DatelineSearch', 'load', `${code}; return { count, results };`);
      const { count, results } = await run(function () { return search; }, null);
      assert.deepEqual(count, { count: 1, exact: true });
      assert.deepEqual(Object.keys(results[0]).sort(), ['address', 'date', 'machine', 'passage', 'title']);
    });
  }
}
