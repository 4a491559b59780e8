// Compares the search with Pagefind and MiniSearch on the same pages in Chromium. Not part of the tests.
//   npm install && node run.js SITE [QUERIES [ENGINE]]
// SITE is a copy of a built site; files named peer-* are added to it. QUERIES is a file of judged
// queries (one a line, up to " | "); LANG in its name is replaced by the language; "-" draws pairs of
// words from the pages. ENGINE is the first word of the name of an engine; the default is all.
// Bytes are gzip bodies from the server without the page. The first query and the first typo use a new
// browser each; later queries follow one another. Warm is the same query again, with the CPU slowed six
// times, from typing to the results.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { chromium } from 'playwright-core';
import { blankPages, engines } from './engines.js';

const [SITE, QUERIES = '-', ENGINE = ''] = process.argv.slice(2);
const LANGUAGES = ['es', 'en'];
const FRESH = 10;
const LATER = 40;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.wasm': 'application/wasm' };

const sent = { bytes: 0 };
const bodies = new Map();
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = bodies.get(path) ?? gzipSync(await readFile(join(SITE, path)), { level: 9 });
    bodies.set(path, body);
    if (/^.(search|peer-pagefind|peer-minisearch)/.test(path)) sent.bytes += body.length;
    const headers = { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' };
    response.writeHead(200, headers).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

/** Returns words of the pages, taken in fixed steps so that each run has the same. */
async function drawn(language) {
  const files = (await readdir(join(SITE, language), { recursive: true })).filter((f) => /\/.*\.html$/.test(f)).sort();
  const queries = [];
  for (let i = 0; queries.length < FRESH + LATER; i++) {
    const page = parse(await readFile(join(SITE, language, files[(i * 7919) % files.length]), 'utf8'));
    const words = page.querySelector('main').structuredText.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? [];
    if (words.length > 50) queries.push(`${words[(i * 31) % words.length]} ${words[(i * 97 + 13) % words.length]}`);
  }
  return queries;
}

const judged = async (language) =>
  (await readFile(QUERIES.replace('LANG', language), 'utf8')).split('\n').filter((l) => l.includes(' | ')).map((l) => l.split(' | ')[0]);

/** Swaps two letters in the middle of the longest word. */
function misspelt(query) {
  const word = query.split(' ').sort((a, b) => b.length - a.length)[0];
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const share = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const spread = (values) => `${share(values, 0.5)} / ${Math.max(...values)}`;
const kilobytes = (values) => spread(values.map((b) => Math.round(b / 100) / 10));

/** Opens the page of an engine in a new browser context. */
async function visit(browser, engine, language, use) {
  const context = await browser.newContext();
  const page = await context.newPage();
  sent.bytes = 0;
  await page.goto(`http://127.0.0.1:${server.address().port}/${engine.page(language)}`);
  await page.evaluate(engine.start);
  await use(page);
  await context.close();
}

async function bytesOf(page, query) {
  const before = sent.bytes;
  await page.evaluate((text) => window.bench(text), query);
  return sent.bytes - before;
}

async function warmTimes(page, queries) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times = [];
  for (const query of queries) {
    times.push(await page.evaluate(async (text) => {
      const start = performance.now();
      await window.bench(text);
      return performance.now() - start;
    }, query));
  }
  return times.map((t) => Math.round(t * 10) / 10);
}

async function measure(browser, engine, language, queries) {
  const first = [], typo = [], later = [];
  for (const query of queries.slice(0, FRESH)) {
    await visit(browser, engine, language, async (page) => {
      await bytesOf(page, query);
      first.push(sent.bytes);
      typo.push(await bytesOf(page, misspelt(query)));
    });
  }
  let warm;
  await visit(browser, engine, language, async (page) => {
    await bytesOf(page, queries[0]);
    for (const query of queries.slice(FRESH)) later.push(await bytesOf(page, query));
    warm = await warmTimes(page, queries.slice(FRESH));
  });
  const row = [kilobytes(first), kilobytes(later), kilobytes(typo), `${share(warm, 0.5)} / ${share(warm, 0.95)}`];
  console.log(`| ${[engine.name, language, ...row].join(' | ')} |`);
}

await new Promise((started) => server.listen(0, '127.0.0.1', started));
await blankPages(SITE, LANGUAGES);
const compared = engines.filter((engine) => engine.name.startsWith(ENGINE));
for (const engine of compared) await engine.make(SITE, LANGUAGES);
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
console.log('| engine | language | first query KB, median / worst | later queries | first typo | warm ms, median / 95 % |');
console.log('| --- | --- | --- | --- | --- | --- |');
try {
  for (const language of LANGUAGES) {
    const queries = QUERIES !== '-' ? await judged(language) : await drawn(language);
    for (const engine of compared) await measure(browser, engine, language, queries);
  }
} finally {
  await browser.close();
  server.close();
}
