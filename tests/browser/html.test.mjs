// The Nu HTML checker finds no error and gives no warning, for any page, stylesheet or drawing.

import { test } from 'node:test';

import { holdAgainstNu } from './nu.mjs';
import { files } from './site.mjs';

test('the Nu HTML checker has nothing to say', () => holdAgainstNu(files('.html', '.css', '.svg')));
