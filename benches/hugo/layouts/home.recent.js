// The newest bulletins of this edition, written into every page's "recent news" block.
(function (script) {
{{- $news := slice -}}
{{- range first 10 site.RegularPages -}}
  {{- $news = $news | append (dict "path" .RelPermalink "title" .Title "machine" (.Date.Format "2006-01-02T15:04:05-07:00") "date" (time.Format (T "date") .Date) "summary" (partial "summary.html" .)) -}}
{{- end }}
  var news = {{ $news | jsonify }};
  var block = document.getElementById("recent");
  if (!block || !script) { return; }
  var list = document.createElement("ul");
  news.forEach(function (entry) {
    var link = document.createElement("a");
    link.href = entry.path;
    link.textContent = entry.title;
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
