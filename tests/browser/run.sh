#!/bin/sh
# Builds the sample archive and tests it in a browser: with all tests, or with the test files that
# are named. SITE=FOLDER tests a folder that is built already.
set -eu
cd "$(dirname "$0")"
./setup.sh
CHROMIUM=$(./find-chromium.sh)
npm ci
if [ -z "${SITE:-}" ]; then
  # Always the same folder, for the build keeps a record of each that it has written.
  SITE=$(cd ../.. && pwd)/target/sample-archive
  (cd ../.. && cargo run --release --locked --quiet -- build --clean --output "$SITE")
fi
if [ -z "${DATELINE:-}" ]; then
  (cd ../.. && cargo build --release --locked --quiet)
  DATELINE=$(cd ../.. && pwd)/target/release/dateline
fi
export CHROMIUM SITE DATELINE
[ $# -gt 0 ] || set -- all.mjs
exec node --test --test-reporter=spec "$@"
