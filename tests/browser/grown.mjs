// A site of many short articles, so that its index has segments of several levels.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const program = process.env.DATELINE;
const made = mkdtempSync(join(tmpdir(), 'dateline-grown-'));
after(() => rmSync(made, { recursive: true }));

const SETTINGS = `base_url = "https://bulletin.example/"
[languages.en]
[taxonomies.tags]
[taxonomies.sections]
field = "section"
[taxonomies.countries]
kind = "country"
[taxonomies.projects]
[taxonomies.bodies]
`;
const WORDS = `minister meeting border river harvest station railway museum satellite festival treaty
council school bridge engine forest village library theatre concert election budget hospital
airport reactor tractor bicycle orchestra chess wrestling glacier volcano lantern compass`.split(/\s+/);

/** The built site with `count` articles. */
export function grown(count) {
  const site = join(made, String(count));
  const content = join(site, 'content/bulletins');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(site, 'site.toml'), SETTINGS);
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(content, `a${number}.en.md`), article(number));
  }
  const output = join(site, 'public');
  execFileSync(program, ['build', '--site', site, '--output', output, '--now', '2030-01-01'], { stdio: ['ignore', 'ignore', 'ignore'] });
  return output;
}

function article(number) {
  // A day for each, over some years; the same words at any size of the site.
  const day = new Date(Date.UTC(2000, 0, 1 + number * 7)).toISOString().slice(0, 10);
  const word = (step) => WORDS[(number * 31 + step * step * 7 + step) % WORDS.length];
  const text = Array.from({ length: 25 }, (_, step) => `${word(step)}${step % 3 ? '' : 's'}`).join(' ');
  const tag = number % 2 ? 'odd' : 'even';
  return `---\ntitle: Report ${number} of the ${word(40)}\ndate: ${day}\ntags: [${tag}]\nsummary: s\n---\n\nOn this day ${text}.\n`;
}
