// The search's script, run here without a browser: its pieces are read from the disk.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The search of the edition `lang` in the built site `folder`, and the script's functions. */
export function engine(folder, lang) {
  const scripts = join(folder, 'assets/search');
  const script = readdirSync(scripts).find((name) => name.startsWith(`${lang}.`));
  const page = {};
  new Function('window', readFileSync(join(scripts, script), 'utf8'))(page);
  const names = new Set();
  const load = async (name) => {
    names.add(name);
    let loaded;
    const take = (_, content) => {
      loaded = content;
    };
    const piece = readFileSync(join(folder, lang, 'search', `${name}.js`), 'utf8');
    new Function('datelineSearch', piece)(take);
    return loaded;
  };
  const Search = page.DatelineSearch;
  return { search: new Search(load), tokens: Search.tokens, word: Search.word, names };
}

/** Every article of the edition, the oldest first, with the words of its title and text. */
export async function articles({ search, tokens, word }) {
  const { count } = await search.piece('count');
  const all = await Promise.all([...Array(count).keys()].map((number) => search.article(number)));
  const words = (text) => tokens(text).map((token, at, all) => ({ ...token, ...word(token), rest: isRest(token, all[at - 1]) })).filter((one) => one.term);
  return all.map((article, number) => ({
    ...article,
    number,
    parts: [words(article.title), words(article.text)],
  }));
}

/** Whether a token is the last character of the pair before it. */
function isRest(token, before) {
  return Boolean(token.alone && before?.solid && before.end === token.end);
}

/** Every entry of the index by its key. */
export async function entries({ search }) {
  const { count } = await search.piece('count');
  const places = await search.allPlaces('', '\u{10ffff}', count);
  const found = new Map();
  for (const entry of await search.find(places, () => true)) {
    const known = found.get(entry.key) ?? { pointers: new Set(), articles: new Set() };
    entry.pointers.forEach((term) => known.pointers.add(term));
    (entry.postings ?? []).forEach((number, at) => at % 2 === 0 && known.articles.add(number));
    found.set(entry.key, known);
  }
  return found;
}
