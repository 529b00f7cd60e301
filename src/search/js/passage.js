// The passage of a text that shows best why it was found.

// How long it is, in columns: a character of a script without spaces takes two.
var PASSAGE = 240;
// How much of it stands before the first word.
var BEFORE = 60;

// Where the words stand in a text: { start, end, which }.
function places(text, asked) {
  var found = [];
  tokens(text).forEach(function (token) {
    var known = word(token);
    if (!known) { return; }
    asked.forEach(function (one, which) {
      if (one.terms.has(known.term)) {
        found.push({ start: token.start, end: token.end, which: which });
      }
    });
  });
  return found;
}

// The best passage, as a list of [text, whether it is one of the words].
function passage(text, asked) {
  var found = places(text, asked);
  var length = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? PASSAGE / 2 : PASSAGE;
  var best = 0;
  var most = 0;
  found.forEach(function (place) {
    var inside = found.filter(function (other) {
      return other.start >= place.start && other.end <= place.start + length - BEFORE;
    });
    var distinct = new Set(inside.map(function (other) { return other.which; })).size;
    if (distinct > most) { most = distinct; best = place.start; }
  });
  var start = wordStart(text, Math.max(0, best - BEFORE), best);
  var end = wordEnd(text, Math.min(text.length, start + length), start);
  var list = marked(text, found, start, end);
  if (start > 0) { list.unshift(["… ", false]); }
  if (end < text.length) { list.push([" …", false]); }
  return list;
}

// The first beginning of a word from `at` on, but before `limit`.
function wordStart(text, at, limit) {
  if (at === 0) { return 0; }
  var space = text.slice(at, limit).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

// The last end of a word up to `at`, but after `limit`.
function wordEnd(text, at, limit) {
  if (at >= text.length) { return text.length; }
  var space = Math.max(text.lastIndexOf(" ", at), text.lastIndexOf("\n", at));
  return space > limit + (at - limit) / 2 ? space : at;
}

function marked(text, found, start, end) {
  var list = [];
  var at = start;
  found.forEach(function (place) {
    if (place.end <= at || place.start < start || place.end > end) { return; }
    var from = Math.max(place.start, at);
    if (from > at) { list.push([text.slice(at, from), false]); }
    var last = list[list.length - 1];
    // Pairs of characters that follow each other are one mark.
    if (last && last[1] && from === at) { last[0] += text.slice(from, place.end); }
    else { list.push([text.slice(from, place.end), true]); }
    at = place.end;
  });
  if (at < end) { list.push([text.slice(at, end), false]); }
  return list;
}
