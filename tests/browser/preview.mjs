// A preview of a small site of its own, which tests change as an editor would.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const files = {
  'site.toml': `base_url = "https://bulletin.example/"
default_language = "en"
[languages.en]
[languages.ru]
[taxonomies.tags]
`,
  'i18n/en/site.ftl': 'site-title = Harbour News\ntags-harbour = Harbour\n',
  'i18n/ru/site.ftl': 'site-title = Новости порта\ntags-harbour = Порт\n',
  'content/bulletins/bridge.en.md': `---
title: Bridge opens
date: 2025-05-06
tags: [harbour]
---

The new bridge opened on Tuesday.

It has two lanes.
`,
  'content/bulletins/bridge.ru.md': `---
title: Мост открыт
---

Новый мост открыли во вторник.
`,
  'content/bulletins/ferry.en.md': `---
title: Ferry returns
date: 2025-05-07
---

The ferry sails again, beside [the bridge](bridge.md).
`,
};

/** The program that is tested. */
const program = process.env.DATELINE;

if (!program) {
  throw new Error('DATELINE names no program: start the tests with tests/browser/run.sh');
}

/** A small site in a folder of its own. */
export class Site {
  folder = mkdtempSync(join(tmpdir(), 'dateline-preview-'));

  constructor() {
    Object.entries(files).forEach(([path, text]) => this.write(path, text));
  }

  path(path) {
    return join(this.folder, path);
  }

  read(path) {
    return readFileSync(this.path(path), 'utf8');
  }

  write(path, text) {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Changes a file as an editor would. */
  change(path, from, to) {
    const text = this.read(path);
    if (!text.includes(from)) {
      throw new Error(`${path} has no ${from}`);
    }
    this.write(path, text.replace(from, to));
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}

/** Starts a preview of the site, gives its address to `use`, and stops it. */
export async function previewed(site, use, ...options) {
  const child = spawn(program, ['serve', '--site', site.folder, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [url] = await once(createInterface(child.stdout), 'line');
    await use(url);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
