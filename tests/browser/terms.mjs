// Holds the words that the build has put into an index against those that the browser finds in the
// same texts.

import assert from 'node:assert/strict';
import { articles, entries } from './engine.mjs';

/** Compares all words of the edition, and gives their number. */
export async function sameTerms(edition) {
  const expected = new Map();
  const entry = (key) => {
    expected.set(key, expected.get(key) ?? { pointers: new Set(), articles: new Set() });
    return expected.get(key);
  };
  for (const article of await articles(edition)) {
    for (const { surface, term } of article.parts.flat()) {
      entry(term).articles.add(article.number);
      if (surface !== term) {
        entry(surface).pointers.add(term);
      }
    }
  }
  const found = await entries(edition);
  const words = [...found].filter(([key]) => !key.startsWith('#'));
  assert.deepEqual(plain(words), plain([...expected]));
  return words.length;
}

function plain(all) {
  const list = all.map(([key, { pointers, articles }]) => [key, [...pointers].sort(), [...articles].sort((a, b) => a - b)]);
  return list.sort(([a], [b]) => (a < b ? -1 : 1));
}
