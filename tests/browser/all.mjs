// Runs every test file in one process, so that all share one browser.

import { readdirSync } from 'node:fs';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'));
await Promise.all(files.map((name) => import(`./${name}`)));
