// Finds bulletins in an edition's index.
//
// `load(name)` gives a promise of a piece's content, by the name that segments.rs gives it.

// How many shards the completion of a word may cost.
var COMPLETION = 24;
// What a form that only begins like the word counts.
var BEGINNING = 0.6;
// Bulletins are told apart by how good they are, as parts of the best; among equals the newest is
// first.
var GOOD = [0.6, 0.3];
// How many bulletins with all words of a phrase are looked through at a time.
var LOOKED_THROUGH = 20;

function Search(load) {
  var pieces = {};
  this.piece = function (name) {
    if (!pieces[name]) {
      pieces[name] = load(name);
      pieces[name].catch(function () { delete pieces[name]; });
    }
    return pieces[name];
  };
  this.shards = {};
}

// The entries of the shards of a segment from the key `from` to the key `to`, as places where they
// can be had: { name, inside }.
Search.prototype.places = async function (inside, from, to, count) {
  var name = inside.level + "/" + inside.number;
  var first = await this.piece(name);
  var places = [];
  var last = lastUpTo(first, to);
  for (var shard = lastUpTo(first, from); shard <= last; shard += 1) {
    if (shard < inside.ready) {
      places.push({ name: name + "/" + shard, inside: inside });
    } else {
      var self = this;
      var below = await Promise.all(halves(inside, count).map(function (half) {
        return self.places(half, from, to, count);
      }));
      return places.concat(below[0], below[1]);
    }
  }
  return places;
};

// The same in all segments of an index of `count` articles.
Search.prototype.allPlaces = async function (from, to, count) {
  var self = this;
  var places = await Promise.all(segments(count).map(function (inside) {
    return self.places(inside, from, to, count);
  }));
  return [].concat.apply([], places);
};

Search.prototype.entries = async function (place) {
  if (!this.shards[place.name]) {
    this.shards[place.name] = entries(await this.piece(place.name), place.inside);
  }
  return this.shards[place.name];
};

// The entries at `places` for which `wanted` holds.
Search.prototype.find = async function (places, wanted) {
  var self = this;
  var found = await Promise.all(places.map(async function (place) {
    return (await self.entries(place)).filter(function (entry) { return wanted(entry.key); });
  }));
  return [].concat.apply([], found);
};

// The terms that a word stands for, each with what it counts.
Search.prototype.terms = async function (asked, count) {
  var terms = new Map([[asked.term, 1]]);
  if (asked.solid && !asked.begins) { return terms; }
  var end = asked.begins ? asked.surface + "\u{10ffff}" : asked.surface;
  var places = await this.allPlaces(asked.surface, end, count);
  var begins = asked.begins && places.length <= COMPLETION;
  if (asked.begins && !begins) {
    places = await this.allPlaces(asked.surface, asked.surface, count);
  }
  var found = await this.find(places, function (key) {
    return key === asked.surface || begins && key.startsWith(asked.surface);
  });
  found.forEach(function (entry) {
    var worth = entry.key === asked.surface ? 1 : BEGINNING;
    var all = entry.postings ? entry.pointers.concat(entry.key) : entry.pointers;
    all.forEach(function (term) { terms.set(term, Math.max(worth, terms.get(term) || 0)); });
  });
  return terms;
};

// For each article what the terms are worth in it.
Search.prototype.weights = async function (terms, count) {
  var weights = new Float32Array(count);
  var self = this;
  await Promise.all(Array.from(terms, async function (pair) {
    var places = await self.allPlaces(pair[0], pair[0], count);
    var found = await self.find(places, function (key) { return key === pair[0]; });
    found.forEach(function (entry) {
      var list = entry.postings || [];
      for (var at = 0; at < list.length; at += 2) {
        weights[list[at]] = Math.max(weights[list[at]], list[at + 1] * pair[1]);
      }
    });
  }));
  return weights;
};

// What is found for a query and for filters, which are keys of the index.
Search.prototype.search = async function (query, filters) {
  var self = this;
  var count = (await this.piece("count")).count;
  var parts = parse(query);
  var asked = [].concat.apply([], parts.map(function (part) { return part.words; }));
  var terms = await Promise.all(asked.map(function (one) { return self.terms(one, count); }));
  var weights = await Promise.all(terms.map(function (set) { return self.weights(set, count); }));
  var allowed = await Promise.all(filters.map(function (key) {
    return self.weights(new Map([[key, 1]]), count);
  }));
  if (asked.length + allowed.length === 0) { count = 0; }
  var found = rank(weights, allowed, count);
  asked.forEach(function (one, at) { one.terms = terms[at]; });
  var phrases = parts.filter(function (part) { return part.phrase; });
  return new Found(this, found, phrases, asked);
};

// The articles for which all `weights` and all filters hold, the best first.
function rank(weights, allowed, count) {
  var rarity = weights.map(function (list) {
    var having = list.reduce(function (sum, weight) { return sum + (weight > 0 ? 1 : 0); }, 0);
    return Math.log(1 + (count - having + 0.5) / (having + 0.5));
  });
  var all = weights.concat(allowed);
  var found = [];
  for (var article = 0; article < count; article += 1) {
    if (all.every(function (list) { return list[article] > 0; })) {
      var score = weights.reduce(function (sum, list, at) { return sum + list[article] * rarity[at]; }, 0);
      found.push({ article: article, score: score });
    }
  }
  var best = found.reduce(function (top, one) { return Math.max(top, one.score); }, 0);
  found.forEach(function (one) {
    one.tier = GOOD.filter(function (part) { return one.score < part * best; }).length;
  });
  found.sort(function (a, b) { return a.tier - b.tier || b.article - a.article; });
  return found;
}

// What was found: its articles are loaded as they are asked for, since the texts must show whether
// they have the phrases.
function Found(search, ranked, phrases, asked) {
  this.search = search;
  this.ranked = ranked;
  this.phrases = phrases;
  this.asked = asked;
  this.at = 0;
  // How far the next call of `next` may look.
  this.end = phrases.length === 0 ? ranked.length : Math.min(LOOKED_THROUGH, ranked.length);
  this.ready = [];
  this.given = 0;
}

// How many bulletins there are, as far as is known, and whether there may be more.
Found.prototype.count = async function () {
  if (this.phrases.length === 0) { return { count: this.ranked.length, exact: true }; }
  while (this.at < Math.min(LOOKED_THROUGH, this.ranked.length)) { await this.look(LOOKED_THROUGH); }
  return { count: this.ready.length, exact: this.at >= this.ranked.length };
};

// Looks through the next `number` articles.
Found.prototype.look = async function (number) {
  var self = this;
  var next = this.ranked.slice(this.at, this.at + number);
  this.at += next.length;
  var articles = await Promise.all(next.map(function (one) { return self.search.article(one.article); }));
  articles.forEach(function (article) {
    var has = self.phrases.every(function (phrase) {
      return hasPhrase(article.title, phrase.words) || hasPhrase(article.text, phrase.words);
    });
    if (has) { self.ready.push(article); }
  });
};

// The next bulletins, `number` at most: { address, title, date, machine, passage }, where title and passage
// are lists of [text, whether it is one of the words].
Found.prototype.next = async function (number) {
  while (this.ready.length < this.given + number && this.at < this.end) { await this.look(number); }
  this.end = Math.min(this.end + LOOKED_THROUGH, this.ranked.length);
  var next = this.ready.slice(this.given, this.given + number);
  this.given += next.length;
  var asked = this.asked;
  return next.map(function (article) {
    return {
      address: article.address,
      title: marked(article.title, places(article.title, asked), 0, article.title.length),
      date: article.date,
      machine: article.machine,
      passage: passage(article.text, asked)
    };
  });
};

// Whether there may be more to ask `next` for.
Found.prototype.hasMore = function () {
  return this.given < this.ready.length || this.at < this.ranked.length;
};

Search.prototype.article = async function (number) {
  var texts = await this.piece("texts/" + Math.floor(number / TEXTS));
  var line = texts[number % TEXTS];
  return { address: line[0], title: line[1], date: line[2], machine: line[3], text: line[4] };
};

function hasPhrase(text, words) {
  var all = tokens(text).filter(isNoRest).map(function (token) {
    var known = word(token);
    return known ? known.term : "";
  });
  return all.some(function (_, at) {
    return words.every(function (one, step) { return one.terms.has(all[at + step]); });
  });
}
