// Which pieces the index has, as segments.rs says, and what is in them, as index.rs says.

var LEAF = 32;
var TEXTS = 2;

// The segments of an edition of `count` articles, from the oldest to the newest.
function segments(count) {
  var found = [];
  var leaves = Math.floor(count / LEAF);
  var start = 0;
  for (var size = Math.pow(2, 30), level = 30; level >= 0; size /= 2, level -= 1) {
    if (Math.floor(leaves / size) % 2 === 1) {
      found.push(segment(level, start / size, count));
      start += size;
    }
  }
  if (count > leaves * LEAF) { found.push(segment(0, leaves, count)); }
  return found;
}

// The `number`th segment of a level: where its articles begin, how many they are, and how many of
// its shards are there already.
function segment(level, number, count) {
  var size = LEAF * Math.pow(2, level);
  var shards = Math.max(8, 2 * Math.pow(2, level), Math.min(4 * Math.pow(2, level), 256));
  var start = number * size;
  return {
    level: level,
    number: number,
    start: start,
    size: Math.min(size, count - start),
    ready: level === 0 ? shards : Math.min(shards, Math.max(0, count - start - size) + 1)
  };
}

function halves(whole, count) {
  return [0, 1].map(function (half) {
    return segment(whole.level - 1, whole.number * 2 + half, count);
  });
}

// Compares as the bytes of UTF-8 compare: by code points.
function isAfter(left, right) {
  var a = Array.from(left);
  var b = Array.from(right);
  for (var at = 0; at < a.length && at < b.length; at += 1) {
    if (a[at] !== b[at]) { return a[at].codePointAt(0) > b[at].codePointAt(0); }
  }
  return a.length > b.length;
}

// The number of the last of the keys `first` that is not after `key`.
function lastUpTo(first, key) {
  var low = 0;
  var high = first.length;
  while (high - low > 1) {
    var middle = (low + high) >> 1;
    if (isAfter(first[middle], key)) { high = middle; } else { low = middle; }
  }
  return low;
}

// The entries of a shard: { key, pointers, postings }, where `postings` is null or a function that
// calls another with each article's number and weight.
function entries(base64, inside) {
  var bytes = Uint8Array.from(atob(base64), function (character) { return character.charCodeAt(0); });
  var decoder = new TextDecoder();
  var at = 0;
  function number() {
    var result = 0;
    for (var factor = 1; ; factor *= 128) {
      var byte = bytes[at];
      at += 1;
      result += (byte & 127) * factor;
      if (byte < 128) { return result; }
    }
  }
  function text(previous) {
    var shared = number();
    var length = number();
    var whole = new Uint8Array(shared + length);
    whole.set(previous.subarray(0, shared));
    whole.set(bytes.subarray(at, at + length), shared);
    at += length;
    return whole;
  }
  var found = [];
  var key = new Uint8Array(0);
  while (at < bytes.length) {
    key = text(key);
    var flags = bytes[at];
    at += 1;
    var pointers = [];
    if (flags & 8) {
      for (var left = number(); left > 0; left -= 1) { pointers.push(decoder.decode(text(key))); }
    }
    var postings = null;
    if (flags & 1) {
      postings = readPostings(number(), flags);
    }
    found.push({ key: decoder.decode(key), pointers: pointers, postings: postings });
  }
  return found;

  // Articles' numbers, each followed by its weight.
  function readPostings(count, flags) {
    var list = [];
    if (flags & 4) {
      for (var bit = 0; bit < inside.size; bit += 1) {
        if (bytes[at + (bit >> 3)] >> (bit & 7) & 1) { list.push(inside.start + bit, 1); }
      }
      at += Math.ceil(inside.size / 8);
    } else {
      for (var next = 0, left = count; left > 0; left -= 1) {
        next += number();
        list.push(inside.start + next, 1);
        next += 1;
      }
    }
    if (!(flags & 2)) {
      for (var place = 0; place < count; place += 1) {
        list[place * 2 + 1] = bytes[at + (place >> 1)] >> (place & 1 ? 4 : 0) & 15;
      }
      at += (count + 1) >> 1;
    }
    return list;
  }
}
