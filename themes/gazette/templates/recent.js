// The newest bulletins of this edition, written into every page's "recent news" block.
(function (script) {
  var news = {{ entries_json | safe }};
  var block = document.getElementById("recent");
  if (!block || !script) { return; }
  var list = document.createElement("ul");
  news.forEach(function (entry) {
    var link = document.createElement("a");
    link.href = new URL(entry.href, script.src).href;
    link.textContent = entry.title;
    if (entry.lang) { link.lang = entry.lang; link.dir = entry.dir; }
    if (link.href === location.href.split(/[?#]/)[0]) { return; }
    var time = document.createElement("time");
    time.dateTime = entry.machine;
    time.textContent = entry.date;
    var item = document.createElement("li");
    item.append(time, " ", link);
    list.appendChild(item);
  });
  block.insertBefore(list, block.firstChild);
})(document.currentScript);
