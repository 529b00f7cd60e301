// Films and sounds of a text: nothing of them is loaded before they are played, and then they play, in
// the preview, which answers for parts of them, and from a disk.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { withPage } from './browser.mjs';
import { Site, previewed } from './preview.mjs';

const PAGE = 'en/2025/05/08/horn.html';

/** A second of nothing: frames of MPEG-1, layer III, with 128 kbit/s and 44.1 kHz. */
function silence() {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array(39).fill(frame));
}

/** A second of a square that changes its colour, as Chromium has recorded it. */
const FILM = `
GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAL1EU2bdLlNu4tTq4QVSalmU6yBbk27i1OrhBZU
rmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCAuPsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAVSalmoCrXsYMPQkBEiYREefWBTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFhxEdMqK2bMSDgQFV7oEBhoVW
X1ZQOOCdsIEQuoEQU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAAAgPngQCg6aG+gQAAALACAJ0BKhAAEAAABwiFhYiZ
hIgBJBATrVAfwBBn79j+/n/P/+++HvfD3vh/nF//qNH+o0f6jR/+oZB1oaampO6BAaWfEAIAnQEqEAAQAAAHCIWFiJmEiAEkEABg
awD+/7qDAKDPoa6BAMcA8QEAABAJIADAOcBBqf+Wagh4/u3O3/+EYq4pS//wjL/+xPsmzUa/+w2AdaGZppfugQGlktEBAAAQCSAA
wADCwX+gAEAAAPuBAKDNoayBAY8AsQEAABAJIADAAYH/oGAGEP776P//7p4KwVW7/908f/slRXKEj/7HkHWhmaaX7oEBpZLRAQAA
EAkgAMAAwsF/oABAAAD7gcegzqGsgQJXALEBAAAQCSAAwAGB/6BgBhD+/0v+//1iUtSlqV/9Ylf/G6pN0abvsoB1oZmml+6BAaWS
0QEAABAJIADAAMLBf6AAQAAA+4IBj6DSobCBAx8AsQEAABAJIADAAYH/oGAGEP7+4cF//niZX1tq//88Tf/fAQX/wEF/8Cf7bAB1
oZmml+6BAaWS0QEAABAJIADAAMLBf6AAQAAA+4ICV6DPoa2BA+cAsQEAABAJIADAAYH/oGAGEP7+ZOH//JEwwmGE3/yRN//MDNux
R3/8vCB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AAQAAA+4IDHxxTu2uNu4uzgQC3hveBAfGB1A==
`;

/** A site with a film, its words, and a sound. */
async function withSite(use) {
  const site = new Site();
  try {
    const folder = 'content/bulletins/horn';
    site.write(`${folder}/index.en.md`, `---
title: The horn
date: 2025-05-08
---

![The ferry](ferry.webm)

![Its horn](horn.mp3)
`);
    site.write(`${folder}/ferry.webm`, Buffer.from(FILM, 'base64'));
    site.write(`${folder}/ferry.vtt`, 'WEBVTT\n\n00:00.000 --> 00:01.000\nIt hoots.\n');
    site.write(`${folder}/horn.mp3`, silence());
    await use(site);
  } finally {
    site.remove();
  }
}

/** Plays what is there, and goes to its middle. */
async function play(page, base) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(base + PAGE);
  assert.deepEqual(asked.filter((url) => /\.(webm|mp3|vtt)$/.test(url)), []);
  for (const name of ['video', 'audio']) {
    const player = page.locator(`figure.text-player ${name}`);
    const gone = await player.evaluate(async (element) => {
      element.muted = true;
      await element.play();
      const began = new Promise((done) => element.addEventListener('timeupdate', done, { once: true }));
      await began;
      element.pause();
      const sought = new Promise((done) => element.addEventListener('seeked', done, { once: true }));
      element.currentTime = 0.5;
      await sought;
      return element.currentTime;
    });
    assert.ok(Math.abs(gone - 0.5) < 0.1, `${name} is at ${gone}`);
  }
}

suite('players', { concurrency: true }, () => {
  test('they play in the preview, with words', () => withSite((site) => previewed(site, (base) => withPage(base, async (page) => {
    await play(page, base);
    const words = await page.locator('video').evaluate((video) => new Promise((done) => {
      const [track] = video.textTracks;
      track.mode = 'showing';
      const read = () => track.cues?.length && done([track.kind, track.language, track.cues[0].text]);
      video.querySelector('track').addEventListener('load', read);
      read();
    }));
    assert.deepEqual(words, ['captions', 'en', 'It hoots.']);
  }))));

  // Chromium takes each file of a disk for another site, and loads no words of films from there.
  test('they play from a disk', () => withSite(async (site) => {
    const output = join(site.folder, 'public');
    execFileSync(process.env.DATELINE, ['build', '--site', site.folder, '--output', output], { stdio: 'ignore' });
    const base = `${pathToFileURL(output).href}/`;
    await withPage(base, (page) => play(page, base));
  }));
});
