// The Nu HTML checker finds no error and gives no warning, for any page, stylesheet or drawing.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { files } from './site.mjs';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const options = [
  '--also-check-css',
  '--also-check-svg',
  '--exit-zero-always',
  '--verbose', // writes the name of each file that it checks
  '--format', 'json',
  // It takes data for scripts, and does not know the site's address: policy.test.mjs has a browser
  // say whether the pages keep to their policy.
  '--filterpattern', '.*violates Content Security Policy.*',
];

test('the Nu HTML checker has nothing to say', async () => {
  const checked = files('.html', '.css', '.svg');
  const { stdout, stderr } = await promisify(execFile)(
    'java',
    ['-jar', checker, ...options, ...checked],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(stdout.trim().split('\n').length, checked.length, 'every file was checked');
  assert.deepEqual(JSON.parse(stderr).messages.map(describeMessage), []);
});

function describeMessage({ url, lastLine, subType, type, message }) {
  return `${url}:${lastLine}: ${subType ?? type}: ${message}`;
}
