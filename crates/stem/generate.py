#!/usr/bin/env python3
"""Makes this crate's stemmers, and the words that they are tested with, from Snowball's release.

Snowball's compiler makes its algorithms into several languages; its release for Python is one
package, whose modules are of a regular form. They are read here and written once more, in Rust and
in JavaScript, so that both halves come from the same place. What is not understood is refused.

    crates/stem/generate.py [WHEEL]

It needs Python 3.10 and pip, which gets the package, unless it is at hand as WHEEL. What it writes
is the same each time: src/generated, js, words and COPYING.
"""

import hashlib
import importlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True

from generator import javascript, reader, rust, simplify, words  # noqa: E402

RELEASE = "3.1.1"
SHA256 = "7e207fa178741da09cdee59d3ecec3827ad5f92b1fc5c9ff3755b639f71f5752"
# Older algorithms for English and Dutch, which Snowball keeps for comparison.
LEFT_OUT = {"porter", "dutch_porter"}
# The languages of the sample archive that have an algorithm.
ARCHIVE = {"arabic": "ar", "english": "en", "russian": "ru", "spanish": "es"}

MODULE = """\
//! Snowball's algorithms, made by generate.py.

// A guard that moves the cursor would be harder to read.
#![allow(clippy::collapsible_match)]

"""

CRATE = Path(__file__).resolve().parent
REPOSITORY = CRATE.parent.parent


def main():
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else download(folder)
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
            sys.exit(f"{wheel.name} is not the release {RELEASE} that this script knows")
        package = Path(folder, "package")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(package)
        sys.path.insert(0, str(package))
        generate(package)


def download(folder):
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*pip, "--dest", folder, f"snowballstemmer=={RELEASE}"], check=True)
    return next(Path(folder).glob("*.whl"))


def generate(package):
    names = []
    for module in sorted(package.glob("snowballstemmer/*_stemmer.py")):
        name = module.stem.removesuffix("_stemmer")
        if name not in LEFT_OUT:
            print(name)
            names.append(name)
            algorithm = read(name, module)
            write(f"src/generated/{name}.rs", rust.write(algorithm, RELEASE))
            write(f"js/{name}.js", javascript.write(algorithm, RELEASE))
            write(f"words/{name}.txt", tested(algorithm))
    modules = "".join(f"pub mod {name};\n" for name in names)
    write("src/generated/mod.rs", MODULE + modules)
    licence = next(package.glob("snowballstemmer-*.dist-info/licenses/COPYING"))
    write("COPYING", licence.read_text(encoding="utf-8"))


def read(name, module):
    algorithm = reader.read(name, module.read_text(encoding="utf-8"))
    for routine, body in algorithm.routines.items():
        algorithm.routines[routine] = simplify.variables(simplify.simplify(body))
    return algorithm


def tested(algorithm):
    """Lines of a word and its stem, which the original finds."""
    module = importlib.import_module(f"snowballstemmer.{algorithm.name}_stemmer")
    original = getattr(module, f"{algorithm.name.capitalize()}Stemmer")

    def stem(word):
        # A new one for each word: it remembers variables.
        return original().stemWord(word)

    language = ARCHIVE.get(algorithm.name)
    chosen = words.chosen(algorithm, stem, texts(language) if language else [])
    return "".join(f"{word}\t{stem(word)}\n" for word in chosen)


def texts(language):
    """The sample archive's texts in a language."""
    bulletins = REPOSITORY.glob(f"content/**/*.{language}.md")
    wording = REPOSITORY.glob(f"i18n/{language}/**/*")
    for file in sorted([*bulletins, *wording]):
        if file.is_file():
            yield file.read_text(encoding="utf-8")


def write(name, text):
    file = CRATE / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
