// Runs Lighthouse with its mobile preset on pages of target/site. Not part of the tests, since times vary.
//   npm install && npm start
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const SITE = new URL('../../../target/site', import.meta.url).pathname;
const PAGES = [
  'es/index.html',
  'es/derechos/si-la-policia-te-para.html',
  'en/index.html',
  'en/rights/if-the-police-stop-you.html',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = gzipSync(await readFile(join(SITE, path)));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((started) => server.listen(0, '127.0.0.1', started));

const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const page of PAGES) {
    const url = `http://127.0.0.1:${server.address().port}/${page}`;
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES });
    const scores = CATEGORIES.map((c) => `${c} ${Math.round(lhr.categories[c].score * 100)}`);
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift']
      .map((audit) => `${audit} ${lhr.audits[audit].displayValue}`);
    console.log(`${page}: ${[...scores, ...times].join(', ')}`);
    const failed = Object.values(lhr.audits).filter((a) => a.score !== null && a.score < 0.9);
    failed.forEach((a) => console.log(`  ${a.id}: ${a.title} ${a.displayValue ?? ''}`));
  }
} finally {
  await chrome.kill();
  server.close();
}
