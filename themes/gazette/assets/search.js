// The page of the search: what is asked for is in the address, what is found in a list below.
(function () {
  "use strict";
  var PAGE = 10;
  // How long typing must pause before something is searched for, in milliseconds.
  var PAUSE = 200;
  var form = document.getElementById("d-search");
  var status = document.getElementById("d-search-status");
  var list = document.getElementById("d-search-results");
  var more = document.getElementById("d-search-more");
  var says = document.getElementById("d-search-says").content;
  var language = document.documentElement.lang;
  var search = new DatelineSearch(loader(form.dataset.index));
  var current = null;
  var asked = 0;
  var pause = 0;

  // Loads pieces of the index by script elements: nothing else can be loaded from a disk.
  function loader(folder) {
    var loaded = {};
    window.datelineSearch = function (name, content) { loaded[name] = content; };
    return function (name) {
      return new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = folder + name + ".js";
        script.onload = function () { script.remove(); resolve(loaded[name]); };
        script.onerror = function () { script.remove(); reject(new Error(script.src)); };
        document.head.appendChild(script);
      });
    };
  }

  function fields() {
    return Array.from(form.elements).filter(function (field) { return field.name; });
  }

  function readAddress() {
    var parameters = new URLSearchParams(location.search);
    fields().forEach(function (field) { field.value = parameters.get(field.name) || ""; });
  }

  function writeAddress() {
    var parameters = new URLSearchParams();
    fields().forEach(function (field) {
      if (field.value) { parameters.set(field.name, field.value); }
    });
    var query = parameters.toString();
    history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
  }

  function filters() {
    return fields().filter(function (field) { return field.name !== "q" && field.value; })
      .map(function (field) { return "#" + field.name + "/" + field.value; });
  }

  async function run() {
    var number = asked += 1;
    writeAddress();
    try {
      var found = await search.search(form.elements.q.value, filters());
      var count = await found.count();
      var results = await found.next(PAGE);
      if (number !== asked) { return; }
      current = found;
      list.textContent = "";
      show(results);
      report(count);
    } catch (error) {
      if (number === asked) { fail(error); }
    }
  }

  function fail(error) {
    status.replaceChildren(says.querySelector("[data-says=failed]").cloneNode(true));
    console.error(error);
  }

  function report(count) {
    var nothing = !form.elements.q.value.trim() && filters().length === 0;
    status.textContent = "";
    if (nothing) { return; }
    status.append(counted(count.exact ? "found" : "found-least", count.count));
  }

  // A message with a number: in the form that the language has for it, with its digits.
  function counted(which, count) {
    var rules = new Intl.PluralRules(language);
    var forms = Array.from(says.querySelectorAll("[data-says=" + which + "]"));
    var sample = forms.find(function (form) { return Number(form.dataset.count) === count; });
    if (sample) { return sample.cloneNode(true); }
    sample = forms.find(function (form) {
      return Number(form.dataset.count) > 0 &&
        rules.select(Number(form.dataset.count)) === rules.select(count);
    }) || forms[forms.length - 1];
    var arabic = /[٠-٩]/.test(sample.textContent);
    var digits = new Intl.NumberFormat(language + (arabic ? "-u-nu-arab" : "-u-nu-latn"));
    var message = sample.cloneNode(true);
    message.textContent = sample.textContent.replace(/[0-9٠-٩]+/, digits.format(count));
    return message;
  }

  function show(results) {
    results.forEach(function (result) { list.append(item(result)); });
    more.hidden = !current.hasMore();
  }

  function item(result) {
    var link = document.createElement("a");
    link.href = form.dataset.foundFrom + result.address;
    link.append.apply(link, result.title.map(piece));
    var heading = document.createElement("h2");
    heading.append(link);
    var time = document.createElement("time");
    time.dateTime = result.machine;
    time.textContent = result.date;
    var when = document.createElement("p");
    when.className = "when";
    when.append(time);
    var passage = document.createElement("p");
    passage.append.apply(passage, result.passage.map(piece));
    var entry = document.createElement("li");
    entry.append(heading, when, passage);
    return entry;
  }

  // A piece of a text, marked where it is one of the words.
  function piece(part) {
    if (!part[1]) { return part[0]; }
    var mark = document.createElement("mark");
    mark.textContent = part[0];
    return mark;
  }

  form.hidden = false;
  readAddress();
  form.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(run, PAUSE);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    run();
  });
  window.addEventListener("popstate", function () { readAddress(); run(); });
  more.addEventListener("click", async function () {
    var before = list.children.length;
    try {
      show(await current.next(PAGE));
      report(await current.count());
      var first = list.children[before];
      if (first) { first.querySelector("a").focus(); }
    } catch (error) {
      fail(error);
    }
  });
  run();
})();
