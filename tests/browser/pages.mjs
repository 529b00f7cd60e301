// The kinds of pages that a site has, with one of each. A kind is a line.

import { article } from './site.mjs';

export const pages = [
  { kind: 'languages', path: () => 'index.html' },
  { kind: 'not-found', path: () => '404.html' },
  { kind: 'front', path: (lang) => `${lang}/index.html` },
  { kind: 'news', path: (lang) => `${lang}/news.html` },
  { kind: 'news-page', path: (lang) => `${lang}/news/1.html` },
  { kind: 'article', path: article.path },
  { kind: 'article-picture', path: (lang) => `${lang}/2000/12/02/mir-castle-complex.html` },
  { kind: 'article-table', path: (lang) => `${lang}/2005/07/15/struve-geodetic-arc.html` },
  { kind: 'article-correction', path: (lang) => `${lang}/2019/06/21/european-games-minsk.html` },
  { kind: 'year', path: (lang) => `${lang}/2014.html` },
  { kind: 'month', path: (lang) => `${lang}/2014/06.html` },
  { kind: 'day', path: (lang) => `${lang}/2025/08/13.html` },
  { kind: 'taxonomy', path: (lang) => `${lang}/tags.html` },
  { kind: 'countries', path: (lang) => `${lang}/countries.html` },
  { kind: 'country', path: (lang) => `${lang}/countries/by.html` },
  { kind: 'group', path: (lang) => `${lang}/countries/cis.html` },
  { kind: 'tag', path: (lang) => `${lang}/tags/cis.html` },
  { kind: 'project', path: (lang) => `${lang}/projects/heritage-of-the-region.html` },
  { kind: 'body', path: (lang) => `${lang}/bodies/unesco.html` },
  { kind: 'standing', path: (lang) => `${lang}/about.html` },
  { kind: 'search', path: (lang) => `${lang}/search.html` },
];

/** Each kind of page in each of these languages; one that has no language comes once. */
export function pagesIn(...languages) {
  const all = languages.flatMap((lang) =>
    pages.map((page) => ({ kind: page.kind, lang, path: page.path(lang) })),
  );
  return all.filter((page, at) => all.findIndex((other) => other.path === page.path) === at);
}
