recent {{ entries_json | safe }}
{% for entry in entries %}{% set when = entry.date %}{% set named = entry.title %}entry {{ entry.path }} {% include "named.html" %} {% include "when.html" %}
{% endfor -%}
