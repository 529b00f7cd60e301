// A search without an index: it goes through every word of every article.

/** The numbers of the articles that have all parts of `query`: words and lists of words in a row. */
export function naive(articles, parts) {
  const vocabulary = articles.flatMap((article) => article.parts.flat());
  const sets = parts.map((part) => part.words.map((asked) => termsOf(vocabulary, asked)));
  const found = articles.filter((article) => sets.every((set) => article.parts.some((words) => hasRow(rowOf(words, set), set))));
  return found.map((article) => article.number);
}

/** The terms that a word stands for: its own, and those of the words that it is or begins. */
function termsOf(vocabulary, { surface, term, begins }) {
  const terms = new Set([term]);
  for (const word of vocabulary) {
    const same = (key) => key === surface || (begins && key.startsWith(surface));
    if (same(word.surface) || same(word.term)) {
      terms.add(word.term);
    }
  }
  return terms;
}

/** In a row, the last character of a pair does not count once more. */
function rowOf(words, sets) {
  return sets.length > 1 ? words.filter((word) => !word.rest) : words;
}

function hasRow(words, sets) {
  return words.some((_, at) => sets.every((set, step) => set.has(words[at + step]?.term)));
}
