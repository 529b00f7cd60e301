// The ways in which a reader can open the site. `base` is the address of its folder.

import { pathToFileURL } from 'node:url';

import { serve } from './server.mjs';
import { folder } from './site.mjs';

export const host = { name: 'at the root of a host', base: await serve(folder, '/') };

export const ways = [
  host,
  { name: 'below a path of a host', base: await serve(folder, '/some/archive/') },
  { name: 'from a disk', base: `${pathToFileURL(folder).href}/` },
];
