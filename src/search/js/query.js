// What a reader asks for.
//
// A query is words and phrases in quotation marks; a bulletin is found where it has all of them. A
// word is found in all its forms; the last one, unless a space follows it, is taken for the
// beginning of a word too. Of scripts without spaces each pair of characters counts as a word.

// The parts of a query: { words, phrase }. A word is { term, surface, begins }: `begins` says that
// it may go on.
function parse(query) {
  var parts = [];
  var pieces = query.split(/["“”„«»「」『』]/);
  pieces.forEach(function (piece, at) {
    var quoted = at % 2 === 1 && at < pieces.length - 1;
    var words = wordsOf(piece);
    if (quoted && words.length > 1) {
      parts.push({ words: words, phrase: true });
    } else {
      var last = words[words.length - 1];
      if (last && !quoted && at === pieces.length - 1 && !/\s$/.test(piece) && !last.solid) {
        last.begins = last.surface.length > 1;
      }
      words.forEach(function (single) { parts.push({ words: [single], phrase: false }); });
    }
  });
  return parts;
}

function wordsOf(text) {
  var found = [];
  tokens(text).filter(isNoRest).forEach(function (token) {
    var known = word(token);
    if (known) {
      found.push({ term: known.term, surface: known.surface, solid: token.solid, begins: token.alone });
    }
  });
  return found;
}

// Whether a token is more than the last character of a pair before it.
function isNoRest(token, at, all) {
  var before = all[at - 1];
  return !(token.alone && before && before.solid && before.end === token.end);
}
