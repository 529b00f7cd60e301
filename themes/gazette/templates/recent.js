// The newest bulletins of this edition, written into every page's "recent news" block.
(function (script) {
  var news = {{ entries_json | safe }};
  var block = document.getElementById("d-recent");
  if (!block || !script) { return; }
  var list = document.createElement("ul");
  news.forEach(function (entry) {
    var link = document.createElement("a");
    link.href = new URL("../" + entry.path, script.src).href;
    link.textContent = entry.title.text;
    if (entry.title.lang) { link.lang = entry.title.lang; link.dir = entry.title.dir; }
    if (link.href === location.href.split(/[?#]/)[0]) { return; }
    var time = document.createElement("time");
    time.dateTime = entry.date.machine;
    time.textContent = entry.date.text;
    var item = document.createElement("li");
    item.append(time, " ", link);
    list.appendChild(item);
  });
  block.insertBefore(list, block.firstChild);
})(document.currentScript);
