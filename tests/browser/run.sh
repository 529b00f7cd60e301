#!/bin/sh
# Builds the sample archive and tests it in a browser: with all tests, or with the test files that
# are named. SITE=FOLDER tests a folder that is built already, and DATELINE=FILE another program.
set -eu
cd "$(dirname "$0")"
./setup.sh
CHROMIUM=$(./find-chromium.sh)
target=$(cd ../.. && mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
if [ -z "${DATELINE:-}" ]; then
  (cd ../.. && cargo build --release --locked --quiet)
  DATELINE=$target/release/dateline
fi
if [ -z "${SITE:-}" ]; then
  # Always the same folder, for the build keeps a record of each that it has written.
  SITE=$target/sample-archive
  (cd ../.. && "$DATELINE" build --clean --output "$SITE")
fi
export CHROMIUM SITE DATELINE
[ $# -gt 0 ] || set -- all.mjs
exec node --test --test-reporter=spec "$@"
