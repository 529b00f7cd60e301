recent {{ entries_json | safe }}
