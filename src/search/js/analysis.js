// From a text to the words that it is found by: what analysis.rs does when the site is built.

var TOKEN_LENGTH = 40;
var WORD_LENGTH = 60;
var RUN = /[\p{Alphabetic}\p{N}\p{M}](?:[\p{Alphabetic}\p{N}\p{M}]|['\u2019\u02bc\uff07](?=[\p{Alphabetic}\p{N}\p{M}]))*/gu;
// Scripts without spaces: Thai, Lao, Myanmar, Khmer, Chinese, Japanese.
var PARTS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+|[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;
var SOLID = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
var DROPPED = /['\u0640\u064b-\u065f\u0670\u0591-\u05c7]/;
var FOLDED = {
  "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i",
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه"
};

// The tokens of a text: { text, start, end, solid, alone }, with places in the text. A solid token
// is a character of a script without spaces with the next one, or alone.
function tokens(text) {
  var found = [];
  for (var run of text.matchAll(RUN)) {
    for (var part of run[0].matchAll(PARTS)) {
      var start = run.index + part.index;
      if (SOLID.test(part[0])) {
        var characters = Array.from(part[0]);
        characters.forEach(function (character, at) {
          var next = characters[at + 1] || "";
          var pair = character + next;
          found.push({ text: pair, start: start, end: start + pair.length, solid: true, alone: !next });
          start += character.length;
        });
      } else {
        found.push({ text: part[0], start: start, end: start + part[0].length, solid: false, alone: false });
      }
    }
  }
  return found;
}

// The surface and the term of a token; null where nothing is left of it.
function word(token) {
  var lower = first(token.text, TOKEN_LENGTH).normalize("NFKC").toLowerCase();
  lower = lower.replace(/[\u2019\u02bc\uff07]/g, "'");
  var surface = fold(lower);
  var term = token.solid ? surface : fold(stem(lower)) || surface;
  return surface ? { surface: surface, term: term } : null;
}

// A word without accents and apostrophes.
function fold(text) {
  var folded = "";
  var base = " ";
  for (var character of text.normalize("NFD")) {
    if (!/[\u0300-\u036f]/.test(character)) {
      base = character;
      folded += DROPPED.test(character) ? "" : FOLDED[character] || character;
    } else if (/[\u0400-\u052f]/.test(base) && !(base === "е" && /[\u0300\u0308]/.test(character))) {
      // й and ў are letters of their own.
      folded += character;
    }
  }
  return first(folded.normalize("NFC"), WORD_LENGTH);
}

function first(text, count) {
  return text.length <= count ? text : Array.from(text).slice(0, count).join("");
}
