// The search's index against the texts that it was made from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles, engine } from './engine.mjs';
import { grown } from './grown.mjs';
import { naive } from './naive.mjs';
import { folder, languages } from './site.mjs';
import { sameTerms } from './terms.mjs';

const QUERIES = 34;

for (const lang of languages) {
  test(`${lang}: the build and the browser find the same terms in every word`, async () => {
    assert.ok((await sameTerms(engine(folder, lang))) > 1000);
  });

  test(`${lang}: the index finds what a search through the texts finds`, async () => {
    await compare(engine(folder, lang), QUERIES);
  });
}

// One segment after the other, and segments that are being merged.
for (const count of [31, 32, 64, 255, 256, 258, 300]) {
  test(`an edition of ${count} articles: the same`, async () => {
    await compare(engine(grown(count), 'en'), 20);
  });
}

test('a filter finds the articles that have its term', async () => {
  const edition = engine(grown(300), 'en');
  const found = await edition.search.search('', ['#year/2003', '#tags/even']);
  const results = await found.next(1000);
  const texts = await articles(edition);
  const expected = texts.filter(({ machine, title }) => machine.startsWith('2003') && Number(title.split(' ')[1]) % 2 === 0);
  assert.ok(expected.length > 1);
  assert.deepEqual(results.map(({ address }) => address), expected.reverse().map(({ address }) => address));
});

test('a bulletin with the word in its title comes before those that only mention it', async () => {
  const edition = engine(folder, 'en');
  const found = await edition.search.search('charter', []);
  const [best] = await found.next(1);
  assert.match(best.title.map(([text]) => text).join(''), /Charter/);
});

/** Asks for words that stand in the texts, in many ways, and compares the answers. */
async function compare(edition, count) {
  const texts = await articles(edition);
  for (let number = 0; number < count; number += 1) {
    const { query, parts } = ask(texts, number);
    const found = await edition.search.search(query, []);
    const results = [];
    do {
      results.push(...(await found.next(texts.length)));
    } while (found.hasMore());
    const numbers = new Map(texts.map((article) => [article.address, article.number]));
    const given = results.map(({ address }) => numbers.get(address)).sort((a, b) => a - b);
    assert.deepEqual(given, naive(texts, parts), query);
    assert.ok(given.length > 0, query);
  }
}

/** The `number`th query: one word, two, three, the beginning of one, or words in a row. */
function ask(texts, number) {
  const article = texts[(number * 7) % texts.length];
  const words = article.parts[number % 3 === 0 ? 0 : 1];
  const start = (number * 13) % Math.max(1, words.length - 4);
  const one = (at) => words[Math.min(at, words.length - 1)];
  // A character that is typed alone is looked for as the beginning of a pair.
  const exact = (word) => ({ words: [{ ...word, begins: word.alone }], phrase: false });
  switch (number % 5) {
    case 0:
      return { query: `${asked(one(start))} `, parts: [exact(one(start))] };
    case 1:
      return pair(one(start), one(start + 3));
    case 2:
      return pair(one(start), one(start + 2), one(start + 4));
    case 3: {
      const word = one(start);
      const long = !word.solid && [...word.surface].length > 4;
      const cut = long ? [...word.surface].slice(0, -2).join('') : asked(word);
      return beginning(word, cut, long);
    }
    default: {
      const row = words.filter((word) => !word.rest).slice(start, start + 3);
      const text = texts[(number * 7) % texts.length][number % 3 === 0 ? 'title' : 'text'];
      return { query: `"${text.slice(row[0].start, row.at(-1).end)}"`, parts: [{ words: row, phrase: true }] };
    }
  }

  function pair(...all) {
    return { query: `${all.map(asked).join(' ')} `, parts: all.map(exact) };
  }
}

/** A query that ends within a word. */
function beginning(word, cut, long) {
  const begun = long ? { surface: cut, term: cut, begins: true } : { ...word, begins: word.alone };
  return { query: long ? cut : `${cut} `, parts: [{ words: [begun], phrase: false }] };
}

/** A token as it is typed; of a script without spaces, a pair of characters. */
function asked(token) {
  return token.text;
}
