#!/bin/sh
# Makes sure that the programs, fonts and npm packages which the browser tests need are there. On
# Debian and Ubuntu it installs the programs and fonts that are missing; elsewhere it says what to
# install and fails.
set -eu
cd "$(dirname "$0")"

fail() {
  echo "tests/browser: $1" >&2
  exit 1
}

# Adds a package to the list of what is missing, unless the command after it succeeds.
packages=
need() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || packages="$packages $package"
}

# A page in a language that no font can draw would look alike whatever it says.
font() {
  [ "$(uname -s)" != Linux ] || [ -n "$(fc-list ":lang=$1")" ]
}

need nodejs command -v node
need npm command -v npm
need default-jre-headless command -v java
need chromium ./find-chromium.sh
if [ "$(uname -s)" = Linux ]; then
  need fontconfig command -v fc-list
fi
need fonts-noto-core font ar
need fonts-noto-cjk font zh

if [ -n "$packages" ]; then
  if ! command -v apt-get >/dev/null; then
    fail "install Node 20 with npm, Java 17, Chromium, and fonts for Arabic and Chinese (missing here, by Debian's names:$packages)."
  elif [ "$(id -u)" = 0 ]; then
    as_root=
  elif command -v sudo >/dev/null; then
    as_root=sudo
  else
    fail "run as root: apt-get install$packages"
  fi
  # Unquoted on purpose: a list of words, and a command that may be empty.
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
fi

node=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
[ "$node" -ge 20 ] || fail "Node 20 or newer is needed, but this is Node $node: install one from https://nodejs.org/."
java=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${java:-0}" -ge 17 ] || fail "Java 17 or newer is needed, but this is Java ${java:-of an unknown version}: install one from https://adoptium.net/."
./find-chromium.sh >/dev/null || fail "no Chromium was found: name it in the variable CHROMIUM."

# npm writes this file when it has installed all.
installed=node_modules/.package-lock.json
if [ ! -f $installed ] || [ -n "$(find package.json package-lock.json -newer $installed)" ]; then
  npm ci
fi
