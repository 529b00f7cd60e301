// The browser's stemmers against the words of crates/stem, with the stems that Snowball's own find.
// `cargo test -p stem` holds those in Rust against the same words, so that both halves agree.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const crate = join(import.meta.dirname, '../../crates/stem');
const read = (...path) => readFileSync(join(crate, ...path), 'utf8');

for (const file of readdirSync(join(crate, 'words'))) {
  const name = file.replace('.txt', '');
  test(`${name}: the browser finds the stems that the original finds`, () => {
    const runtime = name === 'belarusian' ? '' : read('js/runtime.js');
    const stem = new Function(`"use strict"; ${runtime}${read('js', `${name}.js`)}return stem;`)();
    const lines = read('words', file).trimEnd().split('\n');
    assert.ok(lines.length > 100);
    for (const [word, expected] of lines.map((line) => line.split('\t'))) {
      assert.equal(stem(word), expected, word);
    }
  });
}
