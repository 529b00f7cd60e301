// One browser for all tests, and pages in it that complain of whatever goes wrong.

import assert from 'node:assert/strict';
import { after } from 'node:test';

import { chromium } from 'playwright-core';

/** Long enough for a machine that is busy with other things, in milliseconds. */
const timeout = 30_000;

let launched;

function browser() {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      '--no-sandbox', // as root, which is what a container has, Chromium starts only without it
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No test may depend on the network, so there is none.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    timeout,
  });
  return launched;
}

after(async () => {
  if (launched) {
    await (await launched).close();
  }
});

/**
 * Gives a fresh page to `use`. Fails if `use` does, and if a page wrote to the console, threw an
 * error, asked for anything outside of `base`, or asked in vain; `ignored` are complaints that are
 * nobody's fault.
 */
export async function withPage(base, use, options = {}, ignored = /^$/) {
  const context = await (await browser()).newContext(options);
  context.setDefaultTimeout(timeout);
  const complaints = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error()}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) {
      complaints.push(`request to elsewhere: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left stops what it was loading.
    if (reason !== 'net::ERR_ABORTED') {
      complaints.push(`request failed: ${request.url()} ${reason}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  try {
    await use(await context.newPage());
  } catch (error) {
    // What went wrong in the page is often the reason for what the test missed.
    throw complaints.length > 0 ? new Error(complaints.join('\n'), { cause: error }) : error;
  } finally {
    await context.close();
  }
  assert.deepEqual(complaints.filter((complaint) => !ignored.test(complaint)), []);
}

/** Opens a page of the site, which must be there. */
export async function visit(page, address) {
  const response = await page.goto(address);
  if (response.status() === 404) {
    throw new Error(`${address} is not there`);
  }
}

/** Clicks a link and waits until the page that it names is there. */
export async function follow(page, link) {
  const address = await link.evaluate((element) => element.href);
  await link.click();
  await page.waitForURL(address);
}
