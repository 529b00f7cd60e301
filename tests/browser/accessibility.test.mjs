// axe finds nothing to complain of, in light colours and in dark ones.

import { describe, test } from 'node:test';

import { holdAgainstAxe } from './axe.mjs';
import { visit, withPage } from './browser.mjs';
import { pagesIn } from './pages.mjs';
import { host } from './ways.mjs';

describe('accessibility', { concurrency: 2 }, () => {
  for (const { path } of pagesIn('en', 'ru', 'zh', 'ar')) {
    test(path, () =>
      withPage(host.base, async (page) => {
        await visit(page, host.base + path);
        await holdAgainstAxe(page);
      }));
  }
});
