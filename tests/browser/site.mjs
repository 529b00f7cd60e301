// The built site under test, and what its sources say should be in it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const bulletins = join(import.meta.dirname, '../../content/bulletins');

if (!process.env.SITE) {
  throw new Error('SITE names no built site: start the tests with tests/browser/run.sh');
}

export const folder = resolve(process.env.SITE);
export const languages = ['en', 'ru', 'be', 'zh', 'ar', 'es'];
export const direction = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** The site's files with one of these extensions, as absolute paths. */
export function files(...extensions) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => join(folder, path))
    .sort();
}

/** A bulletin that has an article in every language. */
export const article = {
  path: (lang) => `${lang}/2025/08/13/interior-ministers-council-cis.html`,
  title: (lang) => titleIn(`2025/08/interior-ministers-council-cis.${lang}.md`),
};

/** How many bulletins the archive has, each counted once. */
export function countBulletins() {
  const sources = readdirSync(bulletins, { recursive: true });
  const articles = sources.filter((path) => path.endsWith('.md'));
  return new Set(articles.map((path) => path.replace(/\.[^./]+\.md$/, ''))).size;
}

function titleIn(path) {
  const [, title] = readFileSync(join(bulletins, path), 'utf8').match(/^title: "(.*)"$/m);
  return title;
}
