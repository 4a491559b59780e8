// Runs the same queries over http and from a folder, in Chromium and in Firefox, and compares the results.
//   npm install && node modes.js SITE
// Ten judged queries for each language, five clean and five with errors. Firefox is Debian's firefox-esr.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const SITE = resolve(process.argv[2]);
const TESTS = new URL('../../src/test/resources/search/', import.meta.url);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const BROWSERS = [
  { browser: 'chrome', executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] },
  { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
];

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = await readFile(join(SITE, path));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

async function texts(language) {
  const [, clean, dirty] = (await readFile(new URL(`judged_${language}.txt`, TESTS), 'utf8')).split(/^\[.*\]$/m);
  return [clean, dirty].flatMap((part) => part.trim().split('\n').filter((_, i) => i % 8 === 0).slice(0, 5)).map((line) => line.split(' | ')[0]);
}

/** Types a query into the box and returns the address and text of each result. */
async function found(page, text) {
  await page.bringToFront();
  await page.evaluate(() => { document.querySelector('#_search-words').value = document.querySelector('.search-status').textContent = ''; });
  await page.type('#_search-words', text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.search-status').textContent);
  return page.$$eval('.search-results a', (all) => all.map((a) => `${a.getAttribute('href')} ${a.textContent}`));
}

await new Promise((started) => server.listen(0, '127.0.0.1', started));
const roots = [`http://127.0.0.1:${server.address().port}`, `file://${SITE}`];
let differing = 0;
for (const how of BROWSERS) {
  const browser = await puppeteer.launch({ headless: true, ...how });
  console.log(await browser.version());
  for (const language of ['es', 'en']) {
    const pages = [];
    for (const root of roots) {
      const page = await browser.newPage();
      await page.goto(`${root}/${language}/index.html`);
      pages.push(page);
    }
    for (const text of await texts(language)) {
      const results = [];
      for (const page of pages) results.push(await found(page, text));
      const same = results[0].length > 0 && JSON.stringify(results[0]) === JSON.stringify(results[1]);
      differing += same ? 0 : 1;
      how.all = [...(how.all ?? []), results[0]];
      console.log(`${same ? 'same' : 'DIFFERS'} ${results.map((r) => r.length).join('/')} ${language} ${text}`);
    }
  }
  await browser.close();
}
server.close();
const between = JSON.stringify(BROWSERS[0].all) === JSON.stringify(BROWSERS[1].all);
console.log(`${differing} differ between http and file; the browsers ${between ? 'agree' : 'DIFFER'}`);
process.exitCode = differing || !between ? 1 : 0;
