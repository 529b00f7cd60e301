// What the Nu HTML checker says of files.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

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

/** Fails if the checker has an error, a warning or a remark for any of the files. */
export async function holdAgainstNu(files) {
  const { stdout, stderr } = await promisify(execFile)(
    'java',
    ['-jar', checker, ...options, ...files],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(stdout.trim().split('\n').length, files.length, 'every file was checked');
  assert.deepEqual(JSON.parse(stderr).messages.map(describeMessage), []);
}

function describeMessage({ url, lastLine, subType, type, message }) {
  return `${url}:${lastLine}: ${subType ?? type}: ${message}`;
}
