// A light stemmer for Belarusian: what stem/belarusian.rs does when the site is built.

function stem(text) {
  text = without(text, ["ся", "ца"]);
  text = without(text, ENDINGS).replace(/[ьй]+$/, "");
  return text.replace(/дз$/, "д").replace(/ц$/, "т");
}

// The text without the longest of the endings that leaves three letters, one of them a vowel.
function without(text, endings) {
  var best = text;
  endings.forEach(function (ending) {
    var rest = text.slice(0, -ending.length);
    var enough = Array.from(rest).length >= 3 && /[аеёіоуыэюя]/.test(rest);
    if (text.endsWith(ending) && enough && rest.length < best.length) { best = rest; }
  });
  return best;
}
