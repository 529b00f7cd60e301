// The search's index of drawn texts: letters, marks and signs of all scripts in any order. Another
// seed draws others: DATELINE_SEED=7 tests/browser/run.sh drawn.test.mjs

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { engine } from './engine.mjs';
import { languages } from './site.mjs';
import { sameTerms } from './terms.mjs';

const COUNT = 40;
const WORDS = 120;
const WORD_PARTS = ["'", '\u2019', '\u0301', '\u0308', '\u0640', '\u064b', '\u05b0', '\u200d', '\u00ad', '-', 'İ', 'ß', 'ﷺ', 'ǅ', 'ё', 'й', 'ў', '中', 'ไ', 'ا', 'ة', 'ى', 'a', 'E', '9'];
// A browser knows the characters of its own version of Unicode.
const KNOWN = /^[^\p{C}\p{Z}]$/u;

const site = mkdtempSync(join(tmpdir(), 'dateline-drawn-'));
after(() => rmSync(site, { recursive: true }));
const below = numbers(Number(process.env.DATELINE_SEED ?? 1));
const content = join(site, 'content/bulletins');
mkdirSync(content, { recursive: true });
writeFileSync(join(site, 'site.toml'), `base_url = "https://bulletin.example/"\n${languages.map((lang) => `[languages.${lang}]\n`).join('')}`);
for (let number = 0; number < COUNT; number += 1) {
  for (const lang of languages) {
    const front = JSON.stringify({ title: `A ${text(9)}`, date: '2025-08-13', summary: 's' });
    writeFileSync(join(content, `a${number}.${lang}.md`), `---\n${front}\n---\n\n${text(WORDS)}\n`);
  }
}
const output = join(site, 'public');
execFileSync(process.env.DATELINE, ['build', '--site', site, '--output', output, '--now', '2030-01-01'], { stdio: ['ignore', 'ignore', 'inherit'] });

for (const lang of languages) {
  test(`${lang}: the build and the browser find the same terms in drawn texts`, async () => {
    assert.ok((await sameTerms(engine(output, lang))) > 1000);
  });
}

function text(count) {
  return Array.from({ length: 1 + below(count) }, word).join(' ');
}

function word() {
  return Array.from({ length: 1 + below(below(9) ? 7 : 60) }, part).join('');
}

/** A character: one of those that need care, of the first thousands, or any. */
function part() {
  if (below(3) === 0) {
    return WORD_PARTS[below(WORD_PARTS.length)];
  }
  const character = String.fromCodePoint(below(below(2) ? 0x600 : 0x30000));
  // What Markdown and YAML have for signs would make other texts.
  return KNOWN.test(character) && !/[!-/:-@[-`{-~]/.test(character) ? character : 'x';
}

/** Numbers that look random, the same for a seed (Mulberry32). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
