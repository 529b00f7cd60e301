#!/bin/sh
# Prints the path of the Chromium to test with: $CHROMIUM, or the first that is installed.
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name"; then
    exit 0
  fi
done
exit 1
