// What Snowball's algorithms do to a word: what src/runtime.rs does when the site is built.
//
// The word is `w`, one string for each character, with a cursor, `at`, which goes forward as far as
// `end` or backward as far as `low`, and with a slice, from `bra` to `ket`, which can be replaced.
// What ends in B goes backward. An algorithm is a function `run`.

let w, at, end, low, bra, ket;

function stem(word) {
  w = Array.from(word);
  at = low = bra = 0;
  end = ket = w.length;
  run();
  return w.join("");
}

function hop(count) {
  const enough = at + count <= end;
  if (enough) at += count;
  return enough;
}
function hopB(count) {
  const enough = at - count >= low;
  if (enough) at -= count;
  return enough;
}

// Goes over a text, if it is what follows.
function eq(text) {
  text = [...text];
  return text.every((c, i) => c === w[at + i]) && hop(text.length);
}
function eqB(text) {
  text = [...text];
  return text.every((c, i) => c === w[at - text.length + i]) && hopB(text.length);
}

// Goes over a character that is in a grouping, or that is not.
function inside(grouping) {
  return at < end && grouping.includes(w[at]) && hop(1);
}
function insideB(grouping) {
  return at > low && grouping.includes(w[at - 1]) && hopB(1);
}
function outside(grouping) {
  return at < end && !grouping.includes(w[at]) && hop(1);
}
function outsideB(grouping) {
  return at > low && !grouping.includes(w[at - 1]) && hopB(1);
}

// Goes before the next character that is not in a grouping, or that is.
function goIn(grouping) {
  while (inside(grouping));
  return at < end;
}
function goInB(grouping) {
  while (insideB(grouping));
  return at > low;
}
function goOut(grouping) {
  while (outside(grouping));
  return at < end;
}
function goOutB(grouping) {
  while (outsideB(grouping));
  return at > low;
}

// A table of affixes from lists of those with the same result and condition.
function affixes(...lists) {
  const table = new Map();
  table.longest = 0;
  for (const [result, texts, condition] of lists) {
    for (const text of texts.split(",")) {
      table.set(text, { result, condition, length: text.length });
      table.longest = Math.max(table.longest, text.length);
    }
  }
  return table;
}

// Goes over the longest affix of a table that follows, and gives its result; 0 if there is none.
function among(table) {
  return find(table, end - at, 1, (text, n) => text + w[at + n]);
}
function amongB(table) {
  return find(table, at - low, -1, (text, n) => w[at - n - 1] + text);
}
function find(table, room, direction, longer) {
  const start = at;
  const found = [];
  for (let n = 0, text = ""; ; text = longer(text, n++)) {
    if (table.has(text)) found.unshift(table.get(text));
    if (n >= room || n >= table.longest) break;
  }
  for (const affix of found) {
    at = start + direction * affix.length;
    if (!affix.condition) return affix.result;
    if (affix.condition()) {
      at = start + direction * affix.length;
      return affix.result;
    }
  }
  return 0;
}

// Replaces the slice.
function put(text) {
  if (bra <= ket && ket <= end) ket += replace(bra, ket, text);
}
function del() {
  put("");
}
function slice() {
  return w.slice(bra, ket);
}

// Puts a text in at the cursor.
function insert(text) {
  const from = at;
  const more = replace(from, from, text);
  if (from <= bra) bra += more;
  if (from <= ket) ket += more;
}
// Replaces the characters from one place to another, and tells how many more they are then.
function replace(from, to, text) {
  text = [...text];
  w.splice(from, to - from, ...text);
  const more = text.length - (to - from);
  end += more;
  if (at >= to) at += more;
  else if (at > from) at = from;
  return more;
}
